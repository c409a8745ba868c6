import { DAY, LAST_INSTANT, type Instant } from '../../src/rules/instant';

/** The first midnight after an instant, in UTC; at the end of all years the last instant. */
export function nextMidnight(at: Instant): Instant {
  return Math.min((Math.floor(at / DAY) + 1) * DAY, LAST_INSTANT);
}

/** The midnight at or before an instant, in UTC. */
export function midnightOf(at: Instant): Instant {
  return Math.floor(at / DAY) * DAY;
}

/**
 * The day nearest to `from` at which `holds`, on the way to `to`, where it has to hold; null where it does
 * not. A day nearer to `from` it does not hold, unless `isLeast` is false: it held at `from` itself.
 */
export function leastDay(
  from: Instant,
  to: Instant,
  holds: (day: Instant) => boolean,
): { day: Instant; isLeast: boolean } | null {
  let near = Math.floor(from / DAY);
  let far = Math.floor(to / DAY);
  if (!holds(far * DAY)) return null;
  if (near === far || holds(near * DAY))
    return { day: near === far ? far * DAY : near * DAY, isLeast: false };
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((near + far) / 2);
    if (holds(middle * DAY)) far = middle;
    else near = middle;
  }
  return { day: far * DAY, isLeast: true };
}
