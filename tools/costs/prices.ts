import { assumed, prices } from '../../local-site/platform/prices';
import type { Traffic } from '../../local-site/platform/traffic';

/** Atlassian: what is free each month for an app, all its installations together. */
export const free = { gbSeconds: 200_000, gbRead: 0.1, gbWritten: 0.1 };

/** What one call uses of what Atlassian bills. */
export type Usage = { gbSeconds: number; gbRead: number; gbWritten: number };

/** The memory of a function in GB, as `manifest.yml` asks for it. */
const MEMORY = 0.25;

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
