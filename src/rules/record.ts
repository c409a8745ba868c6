import type { Instant } from './instant';
import type { License } from './license';

/** Who says so: typed by an admin on the site, signed by the vendor, or seen by the app itself. */
export type Source = 'admin' | 'vendor' | 'observed';

type Recorded = { id: string; recordedAt: Instant; source: Source };

export type Quote = Recorded & {
  kind: 'quote';
  quote: string;
  issuedOn: Instant;
  validUntil: Instant | null;
};

export type QuoteClosed = Recorded & {
  kind: 'quote-closed';
  quote: string;
  at: Instant;
  outcome: 'declined' | 'withdrawn' | 'accepted';
};

export type Cancellation = Recorded & {
  kind: 'cancellation';
  at: Instant;
  effective: 'at-once' | 'at-term-end' | null;
  termEnd: Instant | null;
};

export type CancellationWithdrawn = Recorded & { kind: 'cancellation-withdrawn'; at: Instant };

type Extension = Recorded & { kind: 'extension'; newEnd: Instant };

export type KnownIssue = Recorded & {
  kind: 'known-issue';
  issue: string;
  from: Instant;
  until: Instant | null;
};

export type Sighting = Recorded & {
  kind: 'sighting';
  at: Instant;
  license: License;
  /** When this was first seen of the flag, or of there being a license, after something else was; else null. */
  since: Instant | null;
};

type Void = Recorded & { kind: 'void'; target: string };

/** A usable record of the license's history: every field is there and readable. */
export type LicenseRecord =
  | Quote
  | QuoteClosed
  | Cancellation
  | CancellationWithdrawn
  | Extension
  | KnownIssue
  | Sighting
  | Void;

/** A usable record beside the JSON it was read from, by which two of the same id are compared. */
export type RecordVersion = { record: LicenseRecord; raw: unknown };

/** The order of texts, by UTF-16 code units: negative when `a` comes first. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of writing: by `recordedAt`, then by id. Negative when `a` was recorded first. */
export function compareRecorded(a: LicenseRecord, b: LicenseRecord): number {
  return a.recordedAt - b.recordedAt || compareText(a.id, b.id);
}
