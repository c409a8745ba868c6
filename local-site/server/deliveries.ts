import type { Attempt } from '../platform/queue/settle';
import type { AppSite } from '../platform/site';
import { deliverDue } from '../runtime/deliver-due';
import type { AppFunctions } from '../runtime/function-runtime';
import type { Job } from '../runtime/job';

/** Hands an app's queued events to their consumers when the site's time has come. */
export type Deliveries = {
  /** Delivers what is due now, after what is under way, and is done when that is. With `isSpared`, no fault befalls the consumers. */
  deliverNow: (options?: { isSpared?: boolean }) => Promise<void>;
  stop: () => Promise<void>;
};

/** The longest that a timer of Node takes. */
const longestTimerMs = 2 ** 31 - 1;

const attemptWith =
  (runtime: AppFunctions, isSpared: boolean) =>
  async (job: Job): Promise<Attempt> => {
    const outcome = await runtime.run({ ...job, isSpared });
    if ('skipped' in outcome) return { error: outcome.skipped };
    if ('refused' in outcome) return { error: outcome.refused };
    return outcome.ok ? { result: outcome.result } : { error: outcome.error.message };
  };

/** Begins with what was left waiting when the site was last open. */
export const createDeliveries = (site: AppSite, runtime: AppFunctions): Deliveries => {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isDelivering = false;
  let last = Promise.resolve();

  /** Sets the timer to the next event. While the site's time stands still, only what is due by now comes. */
  const arm = () => {
    clearTimeout(timer);
    const [next] = site.queues.waiting();
    if (isStopped || isDelivering || next === undefined) return;
    const wait = Math.max(0, next.dueAt - site.now());
    if (wait > 0 && !site.state().clock.running) return;
    timer = setTimeout(
      () => void deliverNow().catch(console.error),
      Math.min(wait, longestTimerMs),
    );
    timer.unref();
  };

  const deliver = async (isSpared: boolean) => {
    isDelivering = true;
    try {
      await deliverDue(site, {
        attempt: attemptWith(runtime, isSpared),
        goesOn: () => !isStopped,
      });
    } finally {
      isDelivering = false;
      arm();
    }
  };

  const deliverNow = ({ isSpared = false } = {}) => {
    const delivered = last.then(() => deliver(isSpared));
    last = delivered.catch(() => undefined);
    return delivered;
  };

  site.queues.onChange(arm);
  arm();
  return {
    deliverNow,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await last;
    },
  };
};
