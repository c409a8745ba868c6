import type { ForgeCall, PlatformAnswer } from '../platform/answer';
import type { LogLine } from '../platform/call-log';
import type { FunctionEvent } from './function-event';

/** The site's clock at the start of an invocation: milliseconds, and whether it flows on. */
export type InvocationClock = { at: number; running: boolean };

/** What became of an invocation. `not-built` means that there was nothing to call. */
export type FunctionOutcome =
  { ok: true; result: unknown } | { ok: false; error: { message: string; code?: 'not-built' } };

/** What the site tells the function process. */
export type ToFunctions =
  | { type: 'invoke'; invocationId: string; event: FunctionEvent; clock: InvocationClock }
  | { type: 'answer'; requestId: number; answer: PlatformAnswer }
  | { type: 'lost'; requestId: number; message: string };

/** What the function process tells the site. */
export type FromFunctions =
  | { type: 'ask'; requestId: number; invocationId: string; call: ForgeCall }
  | { type: 'log'; invocationId: string; line: LogLine }
  | { type: 'done'; invocationId: string; outcome: FunctionOutcome };
