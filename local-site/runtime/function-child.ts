import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'node:util';
import { type PlatformAnswer, toResponse } from '../platform/answer';
import { forgeCallOf } from './forge-request';
import { forgeRuntime } from './forge-runtime';
import type {
  FromFunctions,
  FunctionOutcome,
  InvocationClock,
  ToFunctions,
} from './function-messages';
import type { FunctionEvent } from './function-event';
import { installSiteDate } from './site-date';

// The process that runs an app's functions: node function-child.cjs <folder with __forge__.cjs>.

/** An invocation that is under way. */
type Running = {
  id: string;
  clock: InvocationClock;
  startedAt: number;
  runtime: ReturnType<typeof forgeRuntime>;
};

type Loader = {
  main: (
    event: FunctionEvent,
  ) => Promise<
    { success: true; body?: unknown } | { success: false; error: { errorMessage: string } }
  >;
};

/** A request that the site has not answered yet. */
type Waiting = { resolve: (answer: PlatformAnswer) => void; reject: (error: Error) => void };

const current = new AsyncLocalStorage<Running>();
const waiting = new Map<number, Waiting>();
let lastRequestId = 0;

const tell = (message: FromFunctions) => {
  process.send?.(message);
};

const ask = async (meta: unknown, path: string, init?: RequestInit): Promise<Response> => {
  const invocationId = current.getStore()?.id ?? '';
  const requestId = ++lastRequestId;
  const call = forgeCallOf(meta, path, init);
  const answer = await new Promise<PlatformAnswer>((resolve, reject) => {
    waiting.set(requestId, { resolve, reject });
    tell({ type: 'ask', requestId, invocationId, call });
  });
  return toResponse(answer);
};

const installGlobals = () => {
  Object.defineProperty(globalThis, '__forge_runtime__', {
    get: () => current.getStore()?.runtime,
  });
  Object.assign(globalThis, {
    __forge_fetch__: ask,
    // Atlassian: the runtime replaces `fetch`, and only lets through what the manifest names.
    fetch: (input: string | URL | Request, init?: RequestInit) =>
      ask({ type: 'egress' }, input instanceof Request ? input.url : String(input), init),
  });
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      const invocation = current.getStore();
      if (invocation === undefined) original(...words);
      else {
        const line = { level: level === 'log' ? 'info' : level, text: format(...words) };
        tell({ type: 'log', invocationId: invocation.id, line });
      }
    };
  }
  installSiteDate(() => {
    const invocation = current.getStore();
    if (invocation === undefined) return undefined;
    const { clock, startedAt } = invocation;
    return Math.floor(clock.at + (clock.running ? performance.now() - startedAt : 0));
  });
};

const outcomeOf = async (loader: Loader, event: FunctionEvent): Promise<FunctionOutcome> => {
  const answer = await loader.main(event);
  return answer.success
    ? { ok: true, result: answer.body }
    : { ok: false, error: { message: answer.error.errorMessage } };
};

const start = (folder: string) => {
  installGlobals();
  // Without a site there is nothing to run for, whatever a function still waits for.
  process.on('disconnect', () => process.exit());
  const load: (name: string) => Loader = createRequire(join(folder, '__forge__.cjs'));
  process.on('message', (message: ToFunctions) => {
    if (message.type !== 'invoke') {
      const asker = waiting.get(message.requestId);
      waiting.delete(message.requestId);
      if (message.type === 'answer') asker?.resolve(message.answer);
      else asker?.reject(new TypeError(message.message));
      return;
    }
    const { invocationId, event, clock } = message;
    const startedAt = performance.now();
    const runtime = forgeRuntime(event, startedAt);
    void current.run({ id: invocationId, clock, startedAt, runtime }, async () => {
      const outcome = await outcomeOf(load('./__forge__.cjs'), event);
      tell({ type: 'done', invocationId, outcome });
    });
  });
};

start(process.argv[2] ?? '.');
