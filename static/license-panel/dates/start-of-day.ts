import { DAY, type Instant } from '../../../src/rules/instant';
import { isoText } from '../../../src/wire/iso-text';
import { isoDayOf } from '../../../src/words/dates';
import type { Reader } from '../../../src/words/reader';

/** The first instant of the reader's calendar day in which `at` lies, also where clocks change. */
export function startOfDay(at: Instant, reader: Reader): Instant {
  return startOfIsoDay(isoDayOf(at, reader), reader);
}

/** The first instant of a calendar day of the reader's, `YYYY-MM-DD`. */
export function startOfIsoDay(day: string, reader: Reader): Instant {
  const utc = Date.parse(day);
  // No zone is further than a day from UTC; in between the calendar only moves on.
  let [before, after] = [utc - DAY - 1, utc + DAY];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isoDayOf(middle, reader) < day) before = middle;
    else after = middle;
  }
  return after;
}

/** The last instant of a calendar day of the reader's, `YYYY-MM-DD`. */
export function endOfIsoDay(day: string, reader: Reader): Instant {
  const dayAfter = isoText(Date.parse(day) + DAY).slice(0, 10);
  return startOfIsoDay(dayAfter, reader) - 1;
}
