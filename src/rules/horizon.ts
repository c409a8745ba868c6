import { DAY, LAST_INSTANT, type Instant } from './instant';
import type { Stretch } from './spans';
import type { Timeline } from './timeline';

/** No picture shows more than this much time between its first and last edge. */
const WIDEST = 400 * DAY;

/** So much is shown before and after what happens, at least. */
const LEAST_MARGIN = 10 * DAY;

/** A term that runs is shown for this long before its first edge. */
const RUN_UP = 30 * DAY;

/**
 * The stretch of a timeline worth drawing around `at`: the edges nearest to it, as long as they lie
 * close together, with some time before and after. `beside` are further moments to show if they fit.
 */
export function horizonOf(timeline: Timeline, at: Instant, beside: Instant[]): Stretch {
  const spans = [...timeline.expected, ...timeline.lifecycle, ...timeline.holds];
  const edges = spans.flatMap(({ from, until }) => [from, until]);
  const nearestFirst = [...beside, ...edges].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  let [first, last] = [at, at];
  for (const edge of nearestFirst) {
    const [from, until] = [Math.min(first, edge), Math.max(last, edge)];
    if (until - from <= WIDEST) [first, last] = [from, until];
  }
  const margin = Math.max(LEAST_MARGIN, (last - first) / 8);
  return {
    from: Math.max(0, first - Math.max(RUN_UP, margin)),
    until: Math.min(LAST_INSTANT, last + Math.max(margin, first === last ? RUN_UP : 0)),
  };
}
