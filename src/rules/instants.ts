import type { Instant } from './instant';

/** Instants in time order, to be asked how many of them have come. */
export type Instants = Float64Array;

/** Any instants, in time order. Bare numbers are sorted several times as fast as an array's members. */
export function instantsOf(instants: Instant[]): Instants {
  return new Float64Array(instants).sort();
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
