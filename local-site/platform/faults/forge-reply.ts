import {
  type ForgeCall,
  isStoragePath,
  jsonAnswer,
  type PlatformAnswer,
  refusal,
  withRetryAfter,
} from '../answer';
import type { Fault } from './fault';
import { partialBatch } from './partial-batch';

/**
 * What comes of a request: an answer, which may be late (from 0, at once, to 1); none, so that the caller's request fails; or the end of
 * the invocation that asked.
 */
export type ForgeReply =
  { answer: PlatformAnswer; late?: number } | { lost: string } | { killed: string };

const retryAfterSeconds = 30;

// Atlassian: "Any request that exceeds a quota or limit will return a 429 status with an error code of
// RATE_LIMIT_EXCEEDED"; TOO_MANY_REQUESTS for a transaction. Retry-After is documented for REST only.
const rateLimited = (call: ForgeCall): PlatformAnswer => {
  const code = call.path.endsWith('/transaction') ? 'TOO_MANY_REQUESTS' : 'RATE_LIMIT_EXCEEDED';
  const message = 'Too many requests';
  const answer = isStoragePath(call.path)
    ? refusal(429, code, message)
    : jsonAnswer({ code: 429, message }, 429);
  return withRetryAfter(answer, retryAfterSeconds);
};

// Atlassian: "License API" has a number as its code, storage a text; "Personal data reporting API" other members.
const failed = (call: ForgeCall): PlatformAnswer => {
  const message = 'An internal error occurred';
  if (call.path.startsWith('/app/report-accounts')) {
    return jsonAnswer({ errorType: 'INTERNAL_ERROR', errorMessage: message }, 500);
  }
  return isStoragePath(call.path)
    ? refusal(500, 'INTERNAL_ERROR', message)
    : jsonAnswer({ code: 500, message }, 500);
};

const taken = (): PlatformAnswer =>
  refusal(409, 'KEY_ALREADY_EXISTS', 'A value is already stored under this key');

const named = ({ method, path }: ForgeCall) => `${method} ${path}`;

/** A request that nobody answers. */
export const lostReply = (call: ForgeCall): ForgeReply => ({
  lost: `fetch failed: no answer to ${named(call)}`,
});

/** What comes of a request that suffers a fault. `answer` lets a request take effect. */
export const faultyReply = (
  fault: Fault,
  call: ForgeCall,
  answer: (call: ForgeCall) => PlatformAnswer,
): ForgeReply => {
  const lost = lostReply(call);
  const killed = { killed: `The platform ended the function at ${named(call)}` };
  switch (fault.kind) {
    case 'rate-limited':
      return { answer: rateLimited(call) };
    case 'failed':
      return { answer: failed(call) };
    case 'lost-before':
      return lost;
    case 'lost-after':
      answer(call);
      return lost;
    case 'slow':
      return { answer: answer(call), late: fault.draw };
    case 'partial-batch':
      return { answer: partialBatch(fault, call, answer) };
    case 'conflict':
      return { answer: taken() };
    case 'own-conflict':
      answer(call);
      return { answer: taken() };
    case 'expired-cursor':
      // Atlassian: "cursors are not stable and should not be persisted". How one is refused is not documented.
      return { answer: refusal(400, 'INVALID_CURSOR', 'The cursor is not valid any longer') };
    case 'killed-before':
      return killed;
    case 'killed-after':
      answer(call);
      return killed;
  }
};
