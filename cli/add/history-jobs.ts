import type { AppFacts } from './app-facts';
import type { Want } from './insert-in-manifest';
import { entryWant, functionWant } from './want';

/** A function of `src/standing/history` that Forge calls by itself, and the module that has it called. */
type HistoryJob = {
  /** What the file exports. */
  name: string;
  type: 'scheduledTrigger' | 'trigger' | 'preUninstall' | 'consumer';
  moduleKey: string;
  /** Atlassian: a function's key has 23 characters at most. */
  functionKey: string;
  interval?: 'hour' | 'week';
  event?: string;
  /** As the kit names it when it pushes. */
  queue?: string;
};

/** In the order in which they get a place. */
const jobs: readonly HistoryJob[] = [
  {
    name: 'observe',
    type: 'scheduledTrigger',
    moduleKey: 'standing-observe-license',
    functionKey: 'standing-observe',
    // Without the filter `appIsLicensed`: it would not see a license end.
    interval: 'hour',
  },
  {
    name: 'reportPersonalData',
    type: 'scheduledTrigger',
    moduleKey: 'standing-report-personal-data',
    functionKey: 'standing-report',
    interval: 'week',
  },
  {
    name: 'installed',
    type: 'trigger',
    moduleKey: 'standing-app-installed',
    functionKey: 'standing-installed',
    event: 'avi:forge:installed:app',
  },
  {
    name: 'upgraded',
    type: 'trigger',
    moduleKey: 'standing-app-upgraded',
    functionKey: 'standing-upgraded',
    event: 'avi:forge:upgraded:app',
  },
  {
    name: 'uninstalling',
    type: 'preUninstall',
    moduleKey: 'standing-app-uninstalling',
    functionKey: 'standing-uninstalling',
  },
  {
    name: 'goOnChecking',
    type: 'consumer',
    moduleKey: 'standing-check-purchases',
    functionKey: 'standing-go-on',
    queue: 'standing-purchases',
  },
];

/** Atlassian: "Apps can declare up to five scheduled triggers in the manifest.yml file." */
const MOST_SCHEDULES = 5;

/** A schedule of ours for which the app has no room, by what is then to be called, and how often. */
export type LeftOutJob = { name: string; interval: string };

/** The modules and functions of the jobs that the app does not call by modules of its own, as far as there is room. */
export function historyWants(facts: AppFacts): { wants: Want[]; leftOut: LeftOutJob[] } {
  const missing = jobs.filter((job) => !isCalled(facts, job));
  const schedules = missing.filter(isSchedule);
  const room = MOST_SCHEDULES - (facts.modules.get('scheduledTrigger') ?? []).length;
  const leftOut = schedules.slice(Math.max(0, room));
  const fitting = missing.filter((job) => !leftOut.includes(job));
  return {
    wants: [...fitting.map(moduleOf), ...fitting.map(functionOf)],
    leftOut: leftOut.flatMap(({ name, interval }) => (interval ? { name, interval } : [])),
  };
}

function isSchedule({ type }: HistoryJob): boolean {
  return type === 'scheduledTrigger';
}

function handlerOf({ name }: HistoryJob): string {
  return `standing/history.${name}`;
}

/** Whether a module of the vendor's calls the same export. */
function isCalled({ modules }: AppFacts, job: HistoryJob): boolean {
  const functions = (modules.get('function') ?? []).filter(
    ({ handler }) => handler === handlerOf(job),
  );
  const callers = (modules.get(job.type) ?? []).filter(({ queue }) => queue === job.queue);
  return callers.some((caller) =>
    functions.some(({ key }) => key !== undefined && caller.function === key),
  );
}

function moduleOf({ type, moduleKey, functionKey, interval, event, queue }: HistoryJob): Want {
  return entryWant(['modules', type], {
    key: moduleKey,
    ...(queue !== undefined && { queue }),
    function: functionKey,
    ...(interval && { interval }),
    ...(event !== undefined && { events: [event] }),
  });
}

function functionOf(job: HistoryJob): Want {
  return functionWant(job.functionKey, handlerOf(job));
}
