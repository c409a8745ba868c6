import * as v from 'valibot';
import { emptyAnswer, jsonAnswer, type PlatformAnswer, refusal } from '../answer';
import { issueText } from '../issue-text';
import { parsedJson } from '../parsed-json';
import type { AppSite } from '../site';
import type { QueuedEvent } from './queued-event';

// Atlassian: "Push API".
const mostEvents = 50;
const mostKilobytes = 200;
const longestDelaySeconds = 900;

const pushedEvent = v.object({
  body: v.record(v.string(), v.unknown()),
  delayInSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(longestDelaySeconds)), 0),
});

const pushSchema = v.object({
  queueName: v.string(),
  jobId: v.pipe(v.string(), v.minLength(1)),
  payload: v.pipe(v.tupleWithRest([pushedEvent], pushedEvent), v.maxLength(mostEvents)),
});

const jobSchema = v.object({ queueName: v.string(), jobId: v.string() });

// How the queue refuses is not documented, except for the 413 and 429 that @forge/events reads.
const invalid = (issues: Parameters<typeof issueText>[0]) =>
  refusal(400, 'INVALID_REQUEST', issueText(issues));

const tooLarge = () =>
  jsonAnswer({ errorMessage: `The maximum payload size is ${String(mostKilobytes)}KB.` }, 413);

const unknownJob = (jobId: string) => refusal(404, 'JOB_NOT_FOUND', `There is no job ${jobId}`);

const answerPush = (site: AppSite, body: unknown): PlatformAnswer => {
  const parsed = v.safeParse(pushSchema, body);
  if (!parsed.success) return invalid(parsed.issues);
  const { queueName: queue, jobId, payload } = parsed.output;
  if (!site.app.runnables.some((runnable) => runnable.queue === queue)) {
    return refusal(400, 'UNKNOWN_QUEUE', `No consumer of the manifest names the queue ${queue}`);
  }
  if (Buffer.byteLength(JSON.stringify(payload)) > mostKilobytes * 1024) return tooLarge();
  const pushedAt = site.now();
  const queued = (event: v.InferOutput<typeof pushedEvent>, index: number): QueuedEvent => ({
    id: `${jobId}#${String(index)}`,
    queue,
    jobId,
    body: event.body,
    pushedAt,
    dueAt: pushedAt + event.delayInSeconds * 1_000,
    retry: null,
  });
  const [first, ...others] = payload;
  site.queues.push([queued(first, 0), ...others.map((each, index) => queued(each, index + 1))]);
  return emptyAnswer(201);
};

const answerStats = (site: AppSite, body: unknown): PlatformAnswer => {
  const parsed = v.safeParse(jobSchema, body);
  if (!parsed.success) return invalid(parsed.issues);
  const stats = site.queues.stats(parsed.output.queueName, parsed.output.jobId);
  return stats === undefined ? unknownJob(parsed.output.jobId) : jsonAnswer(stats);
};

const answerCancel = (site: AppSite, body: unknown): PlatformAnswer => {
  const parsed = v.safeParse(jobSchema, body);
  if (!parsed.success) return invalid(parsed.issues);
  const { queueName, jobId } = parsed.output;
  return site.queues.cancel(queueName, jobId) ? emptyAnswer(204) : unknownJob(jobId);
};

/** Answers what @forge/events asks: a push to a queue, how far a job is, and its end. Atlassian: "Async events API". */
export const answerQueue = (
  site: AppSite,
  wanted: 'publish' | 'stats' | 'cancel',
  text: string,
): PlatformAnswer => {
  const body = parsedJson(text);
  switch (wanted) {
    case 'publish':
      return answerPush(site, body);
    case 'stats':
      return answerStats(site, body);
    case 'cancel':
      return answerCancel(site, body);
  }
};
