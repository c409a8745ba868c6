import { rounds } from '../../local-site/runtime/turns';
import { Broken } from './broken';
import type { Census } from './census';
import { checkEnd } from './check-end';
import { checkDigestIsWhole, checkStore } from './check-store';
import { attemptAt } from './deeds';
import type { Caller, Machine } from './machine';
import { adminOf, licenses } from './material';
import type { Action, Schedule, Step } from './schedule';
import { newStory, tell, type Story } from './story';
import { entriesOf, storeOf } from './first-store';
import { readStored } from './stored';

/** What a schedule came to: the history as it was exported at its end, and the answer of the panel. */
export type Ending = { file: string; answer: unknown; lines: string[] };

/** Lets a schedule happen on an empty machine, and throws when a promise was not kept. */
export async function runSchedule(
  machine: Machine,
  schedule: Schedule,
  census: Census,
): Promise<Ending> {
  const story = newStory(machine, schedule, census);
  try {
    prepare(story);
    for (const [index, step] of schedule.steps.entries()) await take(story, step, index + 1);
    machine.opened.interleave(null);
    await machine.settle();
    checkStore(story);
    const ending = await checkEnd(story);
    census.schedules += 1;
    census.entries += story.log.length;
    return { ...ending, lines: story.lines };
  } catch (error) {
    await machine.settle();
    const what = error instanceof Broken ? error.message : String((error as Error).stack);
    throw new Broken([...story.lines, '', what].join('\n'));
  }
}

function prepare(story: Story): void {
  const { machine, schedule } = story;
  const { site } = machine.opened;
  machine.change({
    license: licenses[schedule.license % licenses.length]?.license ?? null,
    environmentType: schedule.isProduction ? 'PRODUCTION' : 'DEVELOPMENT',
    queryLagMs: schedule.queryLagMs,
    licenseInJobs: schedule.areJobsTold,
    accounts: {},
    user: 'admin',
  });
  for (const [key, value] of storeOf(schedule.start)) {
    const at = machine.clock.at;
    const record = { value, createdAt: at, updatedAt: at };
    site.kvs.write([{ kind: 'plain', key, record }]);
  }
  story.log = readStored(machine.opened).log;
  story.kept = entriesOf(schedule.start);
  story.licenses = [site.state().license];
  const { isCalm, areJobsTold, start } = schedule;
  const how = `${isCalm ? 'calm' : 'with faults'}, jobs ${areJobsTold ? 'told' : 'not told'}`;
  const license = licenses[schedule.license % licenses.length]?.name ?? '';
  tell(story, `${site.state().environmentType}, storage ${start}, ${how}, license ${license}`);
  machine.opened.interleave(schedule.turns);
}

async function take(story: Story, step: Step, number: number): Promise<void> {
  const { machine, schedule } = story;
  const { site } = machine.opened;
  const now = new Date(machine.clock.at).toISOString();
  const say = (what: string) => {
    tell(story, `${number}. ${now} ${what}`);
  };
  switch (step.step) {
    case 'time':
      say(`${step.ms / 1_000} seconds pass`);
      // No request is under way for longer.
      if (step.ms > 30_000) await machine.settle();
      machine.pass(step.ms);
      return;
    case 'license': {
      const said = licenses[step.pick % licenses.length];
      say(`Atlassian says of the license: ${String(said?.name)}`);
      const license = said?.license ?? null;
      // INVARIANT: which of two answers is older cannot be told within what their clocks differ by.
      machine.catchUp();
      machine.change({ license });
      story.licenses.push(license);
      return;
    }
    case 'jobs':
      say(`jobs are ${step.areTold ? '' : 'not '}told the license`);
      machine.change({ licenseInJobs: step.areTold });
      return;
    case 'api':
      say(`the License API ${step.fault === null ? 'answers' : `is ${step.fault}`}`);
      machine.failApi(step.fault);
      return;
    case 'close-account': {
      const { name, accountId } = adminOf(step.who);
      say(`the account of ${name} is closed`);
      story.closed.add(accountId);
      const closed = [...story.closed].map((id) => [id, 'closed'] as const);
      machine.change({ accounts: Object.fromEntries(closed) });
      return;
    }
    case 'reinstall':
      say('the app is installed anew, and its storage is empty');
      await machine.settle();
      checkStore(story);
      site.kvs.clear();
      // Nobody is so fast that the License API would still know the installation before.
      machine.pass(600_000);
      Object.assign(story, { log: [], kept: [], intents: [], licenses: [site.state().license] });
      return;
    case 'together': {
      const before = story.log.length;
      say(step.actions.length === 1 ? 'one thing' : 'at the same time');
      await Promise.all(
        step.actions.map((action, index) => act(story, action, `${number}${letter(index)}`)),
      );
      await rounds(2);
      checkStore(story);
      if (schedule.isCalm && story.log.length > before) checkDigestIsWhole(story);
    }
  }
}

async function act(story: Story, action: Action, place: string): Promise<void> {
  const { deed, who, tries, faults } = action;
  const name = `${place} ${deed.do} (${adminOf(who).name})`;
  const caller: Caller = { name, asked: 0, faults: story.schedule.isCalm ? [] : faults };
  story.census.actions += 1;
  const attempt = attemptAt(story, caller, action);
  for (let tried = 1; tried <= tries; tried += 1) {
    const end = await attempt();
    tell(story, `  ${name}: ${end === 'over' ? 'over' : `attempt ${tried} failed`}`);
    if (end === 'over') return;
  }
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
