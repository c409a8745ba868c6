import { type ChildProcess, fork } from 'node:child_process';
import type { ForgeCall, PlatformAnswer } from '../platform/answer';
import type { LogLine } from '../platform/call-log';
import type { FunctionEvent } from './function-event';
import type {
  FromFunctions,
  FunctionOutcome,
  InvocationClock,
  ToFunctions,
} from './function-messages';

/** One invocation, with what it may ask and where its log lines go. */
type Invocation = {
  id: string;
  event: FunctionEvent;
  clock: InvocationClock;
  answer: (call: ForgeCall) => PlatformAnswer;
  log: (line: LogLine) => void;
};

/** A process that runs the functions of one build of an app. */
export type FunctionProcess = {
  run: (invocation: Invocation) => Promise<FunctionOutcome>;
  isAlive: () => boolean;
  stop: () => void;
};

type Pending = { invocation: Invocation; finish: (outcome: FunctionOutcome) => void };

const failed = (message: string): FunctionOutcome => ({ ok: false, error: { message } });

/** Starts the process. `timeoutMs` bounds one invocation; a process that exceeds it is ended. */
export const startFunctionProcess = (
  childFile: string,
  functionsFolder: string,
  timeoutMs: number,
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

  child.on('message', (message: FromFunctions) => {
    const invocation = pending.get(message.invocationId)?.invocation;
    if (message.type === 'done') finish(message.invocationId, message.outcome);
    else if (message.type === 'log') invocation?.log(message.line);
    else if (invocation !== undefined) {
      const answer = invocation.answer(message.call);
      tell({ type: 'answer', requestId: message.requestId, answer });
    }
  });
  child.on('error', (error) => {
    failAll(`The function process is not reachable: ${error.message}`);
  });
  child.on('exit', () => {
    failAll('The function process ended');
  });

  const run = (invocation: Invocation) =>
    new Promise<FunctionOutcome>((resolve) => {
      const timer = setTimeout(() => {
        finish(
          invocation.id,
          failed(`The function took longer than ${String(timeoutMs / 1_000)} s`),
        );
        child.kill('SIGKILL');
      }, timeoutMs);
      pending.set(invocation.id, {
        invocation,
        finish: (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        },
      });
      const { id, event, clock } = invocation;
      tell({ type: 'invoke', invocationId: id, event, clock });
    });

  return {
    run,
    isAlive: () => child.connected && !child.killed,
    stop: () => child.kill('SIGKILL'),
  };
};
