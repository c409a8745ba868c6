/** A moment in UTC milliseconds since 1970. `NEVER` stands for one that does not come. */
export type Instant = number;

/** An hour in milliseconds. */
export const HOUR = 3_600_000;

/** 24 hours in milliseconds. */
export const DAY = 86_400_000;

/** Later than every instant: the end of what has no end. */
export const NEVER = Infinity;

/** The last instant that can be written: the end of the year 9999. */
export const LAST_INSTANT = 253_402_300_799_999;

/** `at` plus whole days of 24 hours; beyond the year 9999 it counts as never. */
export function plusDays(at: Instant, days: number): Instant {
  return writable(at + days * DAY);
}

/** The same time of day one calendar month later, the day clamped: 31 January gives 28 or 29 February. */
export function plusCalendarMonth(at: Instant): Instant {
  const from = new Date(at);
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 2, 0)).getUTCDate();
  const later = new Date(at);
  later.setUTCMonth(from.getUTCMonth() + 1, Math.min(from.getUTCDate(), lastDay));
  return writable(later.getTime());
}

function writable(at: Instant): Instant {
  return at <= LAST_INSTANT ? at : NEVER;
}
