import { retryContextOf, settle, type Attempt, type Outcome } from '../platform/queue/settle';
import type { AppSite } from '../platform/site';
import type { Job } from './job';

/** An event that was handed to its consumer, what came of that, and why it failed if it did. */
export type Delivered = {
  queue: string;
  body: Record<string, unknown>;
  outcome: Outcome;
  error?: unknown;
};

type Deliver = {
  /** Calls the consumer's function. */
  attempt: (job: Job) => Promise<Attempt>;
  /** False when no more is to be delivered now. */
  goesOn?: () => boolean;
};

/** An app that pushes whenever it is called would otherwise never be done. */
const mostAtOnce = 100;

const nextDue = ({ queues, now }: AppSite) => {
  const [next] = queues.waiting();
  return next !== undefined && next.dueAt <= now() ? next : undefined;
};

/** Hands to their consumers the events that are due on the site, one after the other, also those that come up meanwhile. */
export const deliverDue = async (
  site: AppSite,
  { attempt, goesOn = () => true }: Deliver,
): Promise<Delivered[]> => {
  const { queues, app, now } = site;
  const delivered: Delivered[] = [];
  while (delivered.length < mostAtOnce && goesOn()) {
    const event = nextDue(site);
    if (event === undefined) break;
    const { id: eventId, queue, jobId, body } = event;
    const runnable = app.runnables.find((candidate) => candidate.queue === queue);
    if (runnable === undefined) {
      // The manifest has changed since it was pushed.
      queues.finish(eventId, 'failed');
      delivered.push({ queue, body, outcome: 'dropped' });
      continue;
    }
    const retryContext = retryContextOf(event, now());
    const delivery = { jobId, eventId, ...(retryContext !== undefined && { retryContext }) };
    const attempted = await attempt({ runnable, payload: body, delivery });
    const outcome = settle(queues, event, { attempt: attempted, now: now() });
    delivered.push({
      queue,
      body,
      outcome,
      ...('error' in attempted && { error: attempted.error }),
    });
  }
  return delivered;
};
