import type { Instant } from './instant';

/** Instants in time order, to be asked how many of them have come. */
export type Timeline = readonly Instant[];

/** Any instants, in time order. */
export function timelineOf(instants: Instant[]): Timeline {
  return [...instants].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** How many have come at `at`: those not later than it. */
export function countUpTo(timeline: Timeline, at: Instant): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline[middle] ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
