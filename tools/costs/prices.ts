import type { Traffic } from '../../local-site/platform/traffic';

/** Atlassian: "Forge platform pricing", as of July 2026. US dollars beyond what is free each month. */
export const prices = { perGbSecond: 0.000_025, perGbRead: 0.055, perGbWritten: 1.09 };

/** Atlassian: what is free each month for an app, all its installations together. */
export const free = { gbSeconds: 200_000, gbRead: 0.1, gbWritten: 0.1 };

/** What one call uses of what Atlassian bills. */
export type Usage = { gbSeconds: number; gbRead: number; gbWritten: number };

/** The memory of a function in GB, as `manifest.yml` asks for it. */
const MEMORY = 0.25;

/**
 * What a request takes on Forge, and what a function takes beside its requests, in seconds. Assumed:
 * neither can be measured here, and Atlassian states no figures.
 */
export const assumed = { perRequest: 0.03, perCall: 0.05 };

const GB = 1_000_000_000;

/** What one call of this traffic uses. */
export const usageOf = (traffic: Traffic): Usage => {
  const requests = traffic.kvsRequests + traffic.restRequests;
  return {
    gbSeconds: (assumed.perCall + requests * assumed.perRequest) * MEMORY,
    gbRead: traffic.billedBytesRead / GB,
    gbWritten: traffic.bytesWritten / GB,
  };
};

/** What a million calls cost beyond what is free, in US dollars. */
export const priceOfMillion = ({ gbSeconds, gbRead, gbWritten }: Usage): number =>
  1_000_000 *
  (gbSeconds * prices.perGbSecond + gbRead * prices.perGbRead + gbWritten * prices.perGbWritten);

/** How many calls a month are free, if an app did nothing else. */
export const freeCalls = (usage: Usage): number =>
  Math.floor(
    Math.min(
      free.gbSeconds / usage.gbSeconds,
      usage.gbRead === 0 ? Infinity : free.gbRead / usage.gbRead,
      usage.gbWritten === 0 ? Infinity : free.gbWritten / usage.gbWritten,
    ),
  );
