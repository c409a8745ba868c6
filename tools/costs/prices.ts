import { priceOf, type Usage } from '../../local-site/platform/prices';

/** Atlassian: what is free each month for an app, all its installations together. */
export const free = { gbSeconds: 200_000, gbRead: 0.1, gbWritten: 0.1 };

/** What a million calls cost beyond what is free, in US dollars. */
export const priceOfMillion = (usage: Usage): number => 1_000_000 * priceOf(usage);

/** How many calls a month are free, if an app did nothing else. */
export const freeCalls = (usage: Usage): number =>
  Math.floor(
    Math.min(
      free.gbSeconds / usage.gbSeconds,
      usage.gbRead === 0 ? Infinity : free.gbRead / usage.gbRead,
      usage.gbWritten === 0 ? Infinity : free.gbWritten / usage.gbWritten,
    ),
  );
