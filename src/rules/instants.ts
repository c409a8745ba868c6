import type { Instant } from './instant';

/** Instants in time order, to be asked how many of them have come. */
export type Instants = readonly Instant[];

/** Any instants, in time order. */
export function instantsOf(instants: Instant[]): Instants {
  return [...instants].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** How many have come at `at`: those not later than it. */
export function countUpTo(instants: Instants, at: Instant): number {
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instants[middle] ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
