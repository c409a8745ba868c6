import type { Instant } from '../../src/rules/instant';
import type { LicenseRecord } from '../../src/rules/record';

/** The moment that a record is about; where it names none, the one at which it was recorded. */
export function recordDate(record: LicenseRecord): Instant {
  switch (record.kind) {
    case 'quote':
      return record.issuedOn;
    case 'known-issue':
      return record.from;
    case 'extension':
    case 'void':
      return record.recordedAt;
    case 'quote-closed':
    case 'cancellation':
    case 'cancellation-withdrawn':
    case 'sighting':
      return record.at;
  }
}
