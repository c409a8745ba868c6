import * as v from 'valibot';
import type { Shelf } from '../shelf';
import { type QueuedEvent, queuedEventSchema } from './queued-event';

const jobSchema = v.object({
  id: v.string(),
  queue: v.string(),
  success: v.number(),
  failed: v.number(),
});

const keptSchema = v.object({ events: v.array(queuedEventSchema), jobs: v.array(jobSchema) });

type Kept = v.InferOutput<typeof keptSchema>;
type Job = v.InferOutput<typeof jobSchema>;

/** How far a job is, in events. Atlassian: `getStats` of @forge/events. */
type JobStats = { success: number; inProgress: number; failed: number };

/** The events that one installation of an app has pushed and that were not delivered yet. */
export type QueueStore = {
  push: (events: [QueuedEvent, ...QueuedEvent[]]) => void;
  /** By when they are due, and then by when they were pushed. */
  waiting: () => QueuedEvent[];
  /** Lets an event come again; false when it is not there any more. */
  putBack: (id: string, again: Pick<QueuedEvent, 'dueAt' | 'retry'>) => boolean;
  /** Takes an event out that was delivered, or that is given up. */
  finish: (id: string, as: 'success' | 'failed') => void;
  /** Nothing when the queue has no such job. */
  stats: (queue: string, jobId: string) => JobStats | undefined;
  /** Takes the events of a job out; false when the queue has no such job. */
  cancel: (queue: string, jobId: string) => boolean;
  clear: () => void;
  /** Tells of every change, instead of whoever was told before. */
  onChange: (changed: () => void) => void;
};

/** As many jobs, the newest, can be asked how far they are. */
const keptJobs = 100;

/** Opens the store of an installation as it was left. */
export const openQueueStore = ({ read, write }: Shelf<Kept>): QueueStore => {
  const parsed = v.safeParse(keptSchema, read());
  let kept: Kept = parsed.success ? parsed.output : { events: [], jobs: [] };
  let changed: () => void = () => undefined;
  const keep = (next: Kept) => {
    kept = { ...next, jobs: next.jobs.slice(-keptJobs) };
    write(kept);
    changed();
  };
  const jobOf = (queue: string, jobId: string): Job | undefined =>
    kept.jobs.find((job) => job.queue === queue && job.id === jobId);

  return {
    push: (events) => {
      const [{ queue, jobId }] = events;
      const job = { id: jobId, queue, success: 0, failed: 0 };
      keep({ events: [...kept.events, ...events], jobs: [...kept.jobs, job] });
    },
    waiting: () => [...kept.events].sort((one, other) => one.dueAt - other.dueAt),
    putBack: (id, again) => {
      if (!kept.events.some((event) => event.id === id)) return false;
      const events = kept.events.map((event) => (event.id === id ? { ...event, ...again } : event));
      keep({ ...kept, events });
      return true;
    },
    finish: (id, as) => {
      const done = kept.events.find((event) => event.id === id);
      if (done === undefined) return;
      keep({
        events: kept.events.filter((event) => event !== done),
        jobs: kept.jobs.map((job) => (job.id === done.jobId ? { ...job, [as]: job[as] + 1 } : job)),
      });
    },
    stats: (queue, jobId) => {
      const job = jobOf(queue, jobId);
      if (job === undefined) return undefined;
      const inProgress = kept.events.filter((event) => event.jobId === jobId).length;
      return { success: job.success, inProgress, failed: job.failed };
    },
    cancel: (queue, jobId) => {
      if (jobOf(queue, jobId) === undefined) return false;
      keep({ ...kept, events: kept.events.filter((event) => event.jobId !== jobId) });
      return true;
    },
    clear: () => {
      keep({ events: [], jobs: [] });
    },
    onChange: (listener) => {
      changed = listener;
    },
  };
};
