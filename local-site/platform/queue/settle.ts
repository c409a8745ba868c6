import * as v from 'valibot';
import type { QueueStore } from './queue-store';
import type { QueuedEvent } from './queued-event';

/** What became of a call of a consumer: what it returned, or why it did not get that far. */
export type Attempt = { result: unknown } | { error: unknown };

/** What became of an event: its consumer took it, it comes again, or Atlassian has given it up. */
export type Outcome = 'done' | 'comes-again' | 'dropped';

// Atlassian: "Retention window", without the extension for errors of the platform.
const retentionMs = 24 * 60 * 60 * 1_000;

// Atlassian: "Retries use exponential backoff, with intervals reaching up to approximately 15 minutes". The first one is a guess.
const firstBackoffMs = 1_000;
const longestBackoffMs = 900_000;

/** What `InvocationError` of @forge/events is once it is returned, and `QueueResponse` after `retry()`. */
const retryRequest = v.object({
  _retry: v.literal(true),
  retryOptions: v.optional(
    v.object({
      retryAfter: v.optional(v.number()),
      retryReason: v.optional(v.string(), 'FUNCTION_RETRY_REQUEST'),
      retryData: v.optional(v.unknown()),
    }),
    {},
  ),
});

type Wish = v.InferOutput<typeof retryRequest>['retryOptions'];

// What is said of a function that broke is not documented: of the codes of @forge/events this one says least.
const broken: Wish = { retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' };

const wishOf = (attempt: Attempt): Wish | undefined => {
  if ('error' in attempt) return broken;
  const asked = v.safeParse(retryRequest, attempt.result);
  return asked.success ? asked.output.retryOptions : undefined;
};

const backoffMs = ({ retryAfter }: Wish, count: number): number => {
  const wanted = retryAfter === undefined ? firstBackoffMs * 2 ** (count - 1) : retryAfter * 1_000;
  return Math.min(Math.max(wanted, firstBackoffMs), longestBackoffMs);
};

/** Takes an event out of its queue after an attempt, or lets it come again within a day after it was pushed. */
export const settle = (
  queues: QueueStore,
  event: QueuedEvent,
  { attempt, now }: { attempt: Attempt; now: number },
): Outcome => {
  const wish = wishOf(attempt);
  if (wish === undefined) {
    queues.finish(event.id, 'success');
    return 'done';
  }
  const count = (event.retry?.count ?? 0) + 1;
  const dueAt = now + backoffMs(wish, count);
  if (dueAt > event.pushedAt + retentionMs) {
    queues.finish(event.id, 'failed');
    return 'dropped';
  }
  const retry = { count, reason: wish.retryReason, data: wish.retryData ?? null };
  return queues.putBack(event.id, { dueAt, retry }) ? 'comes-again' : 'dropped';
};

/** What an event that comes again tells of itself. Atlassian: "Retry context". */
export const retryContextOf = ({ retry, pushedAt }: QueuedEvent, now: number) =>
  retry === null
    ? undefined
    : {
        retryCount: retry.count,
        retryReason: retry.reason,
        retryData: retry.data,
        retentionWindow: {
          startTime: new Date(pushedAt).toISOString(),
          remainingTimeMs: Math.max(0, pushedAt + retentionMs - now),
        },
      };
