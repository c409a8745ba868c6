import type { Instant } from './instant';

/** Instants in time order, to be asked how many of them have come. */
export type Instants = readonly Instant[];

/** So few are put in order sooner by hand: what a license has, as a rule. */
const FEW = 16;

/** Any instants, in time order. Bare numbers are sorted several times as fast as an array's members. */
export function instantsOf(instants: readonly Instant[]): Instants {
  if (instants.length > FEW) return [...new Float64Array(instants).sort()];
  const sorted: Instant[] = [];
  for (const instant of instants) {
    let place = sorted.length;
    for (; place > 0; place -= 1) {
      const before = sorted[place - 1] ?? instant;
      if (before <= instant) break;
      sorted[place] = before;
    }
    sorted[place] = instant;
  }
  return sorted;
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
