import type { DateReading } from '../../src/wire/parse-instant';
import type { JsonObject } from '../../src/wire/json';

/** What is wrong with a row of a report, seen from the row alone. The row counts all the same. */
export type RowFlaw =
  | 'no-id'
  | 'no-cloud-id'
  | 'no-end'
  | 'no-start'
  | 'bad-date'
  | 'zero-length'
  | 'ends-before-start'
  | 'unknown-status'
  | 'no-status'
  | 'unknown-type'
  | 'no-type'
  | 'long-evaluation'
  | 'updated-long-after-end'
  | 'erased-contact';

/** The report's status. `inactive`: expired, as its page calls it. */
export type RowStatus = 'active' | 'inactive' | 'cancelled';

/** A row of the Marketplace's license report: what it states, in our words. */
export type ReportRow = {
  /** The license's id in the report, which repeats where the report gives a history; null without one. */
  id: string | null;
  /** Every number that names the license or its entitlement, for joining. */
  numbers: string[];
  cloudId: string | null;
  host: string | null;
  appKey: string | null;
  appName: string | null;
  /** Cloud licenses are judged; of others, which live by other rules, only the row is counted. */
  isCloud: boolean;
  isSandbox: boolean;
  status: RowStatus | null;
  /** As it is written, in upper case; empty where it is missing. */
  licenseType: string;
  /** The row as a license without a flag, for `parseLicense`. */
  license: JsonObject;
  start: DateReading;
  end: DateReading;
  lastUpdated: DateReading;
  tier: string | null;
  /** What the undocumented column `inGracePeriod` says. */
  inGracePeriod: boolean | null;
  newBillingSystem: boolean | null;
  flaws: RowFlaw[];
};
