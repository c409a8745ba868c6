import type { LocalSite } from './local-site';

const installed = 'avi:forge:installed:app';

/**
 * Runs what Forge would have run by itself by now: what listens to the installation, when the app was just installed, what waits in its
 * queues, and what runs every hour. What a vendor's job makes of it is in the list of calls.
 */
export const runMeanwhile = async (
  { site, runtime, deliveries }: LocalSite,
  isInstalled: boolean,
): Promise<void> => {
  await deliveries.deliverNow({ isSpared: true });
  for (const runnable of site.app.runnables) {
    const listens = runnable.events.some(({ name }) => name === installed);
    const event = isInstalled && listens ? installed : undefined;
    if (event !== undefined || runnable.interval === 'hour') {
      await runtime.run({ runnable, event, isSpared: true });
    }
  }
};
