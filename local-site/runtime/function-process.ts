import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { ForgeCall } from '../platform/answer';
import type { LogLine } from '../platform/call-log';
import type { ForgeReply } from '../platform/faults/forge-reply';
import type { FunctionEvent } from './function-event';
import type {
  FromFunctions,
  FunctionOutcome,
  InvocationClock,
  ToFunctions,
} from './function-messages';

/** One run of a function: what it may ask, where its log lines go, and how long it may take. */
type FunctionRun = {
  id: string;
  event: FunctionEvent;
  clock: InvocationClock;
  timeoutMs: number;
  reply: (call: ForgeCall) => ForgeReply;
  log: (line: LogLine) => void;
};

/** A process that runs the functions of one build of an app, for all sites, as one of Forge's may. */
export type FunctionProcess = {
  run: (run: FunctionRun) => Promise<FunctionOutcome>;
  isAlive: () => boolean;
  stop: () => void;
};

type Pending = { run: FunctionRun; finish: (outcome: FunctionOutcome) => void };

/** How late the latest of slow answers comes. */
const latestMs = 4_000;

const failed = (message: string): FunctionOutcome => ({ ok: false, error: { message } });

/** Starts the process. One that exceeds the time of an invocation is ended. */
export const startFunctionProcess = (
  childFile: string,
  functionsFolder: string,
): FunctionProcess => {
  const pending = new Map<string, Pending>();
  const child: ChildProcess = fork(childFile, [functionsFolder], {
    execArgv: [],
    // Atlassian: functions run in UTC, and see no variable of the machine.
    env: { TZ: 'UTC', NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

  const finish = (id: string, outcome: FunctionOutcome) => {
    pending.get(id)?.finish(outcome);
    pending.delete(id);
  };
  const tell = (message: ToFunctions) => {
    if (child.connected) child.send(message);
  };
  const failAll = (message: string) => {
    for (const id of pending.keys()) finish(id, failed(message));
  };

  const replyTo = async (
    run: FunctionRun,
    { requestId, call }: { requestId: number; call: ForgeCall },
  ) => {
    const reply = run.reply(call);
    if ('killed' in reply) finish(run.id, failed(reply.killed));
    else if ('lost' in reply) tell({ type: 'lost', requestId, message: reply.lost });
    else {
      if (reply.late !== undefined) await delay(reply.late * latestMs);
      tell({ type: 'answer', requestId, answer: reply.answer });
    }
  };

  child.on('message', (message: FromFunctions) => {
    const run = pending.get(message.invocationId)?.run;
    if (message.type === 'done') finish(message.invocationId, message.outcome);
    else if (message.type === 'log') run?.log(message.line);
    else if (run !== undefined) void replyTo(run, message);
  });
  child.on('error', (error) => {
    failAll(`The function process is not reachable: ${error.message}`);
  });
  child.on('exit', () => {
    failAll('The function process ended');
  });

  const start = (run: FunctionRun) =>
    new Promise<FunctionOutcome>((resolve) => {
      const { id, event, clock, timeoutMs } = run;
      const timer = setTimeout(() => {
        finish(id, failed(`The function took longer than ${String(timeoutMs / 1_000)} s`));
        child.kill('SIGKILL');
      }, timeoutMs);
      pending.set(id, {
        run,
        finish: (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        },
      });
      tell({ type: 'invoke', invocationId: id, event, clock });
    });

  return {
    run: start,
    isAlive: () => child.connected && !child.killed,
    stop: () => child.kill('SIGKILL'),
  };
};
