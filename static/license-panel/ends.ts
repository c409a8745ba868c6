import { DAY, type Instant } from '../../src/rules/instant';
import type { LicenseRecord } from '../../src/rules/record';
import { untilOf } from '../../src/words/dates';
import type { Reader } from '../../src/words/reader';

/** Long enough before an end for `untilOf` to say it as a day. */
const WELL_BEFORE = 3 * DAY;

/** The end that a record states; null when it states none. */
export function endOf(record: LicenseRecord): Instant | null {
  switch (record.kind) {
    case 'quote':
      return record.validUntil;
    case 'cancellation':
      return record.termEnd;
    case 'extension':
      return record.newEnd;
    case 'known-issue':
      return record.until;
    case 'quote-closed':
    case 'cancellation-withdrawn':
    case 'sighting':
    case 'void':
      return null;
  }
}

/** The last full day, in the reader's zone, of what ends at `end`: the day that the headline says. */
export function lastDayOf(end: Instant, reader: Reader): string {
  return untilOf(end, end - WELL_BEFORE, { reader, say: (_, args) => String(args?.day) });
}
