import * as v from 'valibot';

/** An event that waits for its consumer. Moments are the site's, in milliseconds. */
export const queuedEventSchema = v.object({
  id: v.string(),
  queue: v.string(),
  jobId: v.string(),
  body: v.record(v.string(), v.unknown()),
  pushedAt: v.number(),
  dueAt: v.number(),
  /** Why it comes again, after so many retries; null before the first attempt. */
  retry: v.nullable(v.object({ count: v.number(), reason: v.string(), data: v.unknown() })),
});

export type QueuedEvent = v.InferOutput<typeof queuedEventSchema>;
