import type { Traffic } from './traffic';

/** One line that an app wrote to its console. */
export type LogLine = { level: string; text: string };

/**
 * One finished invocation, for looking at. `ms` is its duration, `invocations` what Atlassian counts it as.
 * `functionKey` is what a page called, or the manifest's function of a job.
 */
type CallRecord = Traffic & {
  id: string;
  app: string;
  moduleKey: string;
  functionKey: string;
  invocations: 1;
  /** The memory of the function. */
  memoryMB: number;
  ms: number;
  ok: boolean;
  /** Why it failed, in words. */
  error?: string;
  logLines: LogLine[];
};

/** The last calls of a site, newest first. */
export type CallLog = {
  add: (call: CallRecord) => void;
  newestFirst: () => CallRecord[];
  clear: () => void;
};

const kept = 50;

/** An empty call log. */
export const createCallLog = (): CallLog => {
  let calls: CallRecord[] = [];
  return {
    add: (call) => {
      calls = [call, ...calls].slice(0, kept);
    },
    newestFirst: () => calls,
    clear: () => {
      calls = [];
    },
  };
};
