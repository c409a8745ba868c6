import { type AsyncEvent, type PushEvent, Queue } from '@forge/events';
import { openCounterSite } from './counter-site';

/** The fixture app's site with its queue `counting`, and short words for what is done with it. */
export const openQueueSite = () => {
  const open = openCounterSite();
  const inCall = <Result>(work: () => Promise<Result>) =>
    open.invoke(work, { moduleKey: 'counter-admin', functionKey: 'ask' }) as Promise<Result>;
  return {
    ...open,
    /** Does something as the app would in a call. */
    inCall,
    push: (events: PushEvent | PushEvent[], key = 'counting') =>
      inCall(() => new Queue({ key }).push(events)),
    /** Delivers what is due to the consumer of `counting`; tells what that was called with. */
    deliverCounting: async (answer: (event: AsyncEvent) => unknown = () => undefined) => {
      const events: AsyncEvent[] = [];
      const delivered = await open.deliver({
        'counter-queue': (event: AsyncEvent) => {
          events.push(event);
          return answer(event);
        },
      });
      return { events, outcomes: delivered.map(({ outcome }) => outcome), delivered };
    },
    /** In how many milliseconds the waiting events are due. */
    waits: () => open.queued().map(({ dueAt }) => dueAt - open.site.now()),
  };
};

/** An event that can be told from others. */
export const numbered = (number: number, delayInSeconds?: number): PushEvent => ({
  body: { number },
  ...(delayInSeconds !== undefined && { delayInSeconds }),
});
