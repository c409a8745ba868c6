import type { Traffic } from './traffic';

/** Atlassian: "Forge platform pricing", as of July 2026. US dollars beyond what is free each month. */
export const prices = { perGbSecond: 0.000_025, perGbRead: 0.055, perGbWritten: 1.09 };

/**
 * What a request takes on Forge, and what a function takes beside its requests, in seconds. Assumed:
 * neither can be measured here, and Atlassian states no figures.
 */
export const assumed = { perRequest: 0.03, perCall: 0.05 };

const GB = 1_000_000_000;
const MB_OF_MEMORY = 1_024;

/** What a call is billed by: its traffic, and the memory of its function. */
export type BilledCall = Pick<
  Traffic,
  'kvsRequests' | 'restRequests' | 'billedBytesRead' | 'bytesWritten'
> & { memoryMB: number };

/** What one call uses of what Atlassian bills. */
export type Usage = { gbSeconds: number; gbRead: number; gbWritten: number };

/** What one call uses, as long as functions take what is assumed. */
export const usageOf = (call: BilledCall): Usage => {
  const requests = call.kvsRequests + call.restRequests;
  const seconds = assumed.perCall + requests * assumed.perRequest;
  return {
    gbSeconds: seconds * (call.memoryMB / MB_OF_MEMORY),
    gbRead: call.billedBytesRead / GB,
    gbWritten: call.bytesWritten / GB,
  };
};

/** What some usage costs beyond what is free, in US dollars. */
export const priceOf = ({ gbSeconds, gbRead, gbWritten }: Usage): number =>
  gbSeconds * prices.perGbSecond + gbRead * prices.perGbRead + gbWritten * prices.perGbWritten;
