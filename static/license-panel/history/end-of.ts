import type { Instant } from '../../../src/rules/instant';
import type { LicenseRecord } from '../../../src/rules/record';

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
