import type { Instant } from '../../src/rules/instant';
import type { Access } from '../../src/rules/policy';
import type { RegimeName } from '../../src/rules/regimes';
import type {
  ContestedCell,
  HeldBy,
  Lic,
  LifecycleState,
  Reason,
  ReportStatus,
  State,
} from '../../src/rules/resolution';
import type { Place, RowProblem } from '../export/row';
import type { HistoryProblem } from '../report-row/joined-history';
import type { RowFlaw, RowStatus } from '../report-row/report-row';
import type { Finding, FindingKind, Severity } from './finding';

/** What came of an audit, as data: every reporter writes this. Instants are milliseconds. */
export type AuditReport = {
  /** The moment that was asked about. */
  at: Instant;
  /** The regime of the judgement: as it was asked for, or the default; a joined history's policy may name its own. */
  regime: RegimeName;
  comparedRegime: RegimeName | null;
  /** Ends within so many days are findings. */
  withinDays: number;
  /** The exports, as they were named. */
  files: string[];
  rows: RowCounts;
  /** What could not be read, most frequent first, with the first places of each. */
  problems: { problem: RowProblem; count: number; places: Place[] }[];
  licenses: LicenseCounts;
  /** Kinds that were found, in the order of their severity. */
  kinds: KindCount[];
  /** The most important first; at most as many as were asked for. */
  findings: ListedFinding[];
  /** How many there are in all. */
  findingCount: number;
  /** Null where no transactions were given. */
  money: MoneyCounts | null;
  /** Null where no previous audit was given. */
  previous: PreviousCounts | null;
  histories: HistoryCounts;
};

/** `read` is the sum of the others. */
export type RowCounts = {
  read: number;
  /** Rows that are the newest of their license, or its only one. */
  licenses: number;
  /** Older rows of a license that is there with a newer one. */
  history: number;
  /** The same row again. */
  duplicates: number;
  /** Of Data Center and Server: counted, not judged. */
  notCloud: number;
  /** Rows of another export, such as the transactions. */
  notLicenses: number;
  unreadable: number;
};

/** Counts of the licenses that were judged. Each list is sorted, most first. */
export type LicenseCounts = {
  /** The report's status (null: none, or unknown) against our state. */
  statusByState: { status: RowStatus | null; state: State; count: number }[];
  access: Record<Access, number>;
  /** By `licenseType`, as it is written in capitals; '' where there is none. */
  types: Named[];
  /** By app name, else key; at most 20. */
  apps: Named[];
  /** How many licenses are of apps beyond those. */
  otherApps: number;
  sandboxes: number;
  flaws: { flaw: RowFlaw; count: number }[];
  contested: { cell: ContestedCell; count: number }[];
  unknownTypes: Named[];
  unknownStatuses: Named[];
  /** Columns that no known version of the report has, with the rows that have them. At most 200. */
  unknownColumns: Named[];
  /** Terms that end from `at` on, of licenses with access now. */
  endsByWeek: EndsOf[];
  endsByMonth: EndsOf[];
  /** What the compared regime gives now in place of ours; empty without one. */
  regimes: RegimeMove[];
  /** The latest `lastUpdated` of a row: the export is not older. */
  newestUpdate: Instant | null;
};

/** How often a name is there. */
export type Named = { name: string; count: number };

/** Terms that end in [from, until): what is cancelled, evaluations, and what is renewed as a rule. */
export type EndsOf = {
  from: Instant;
  until: Instant;
  cancelled: number;
  evaluation: number;
  other: number;
};

/** How many licenses go from one answer to another, or keep theirs, under the compared regime. */
export type RegimeMove = {
  state: State;
  access: Access;
  otherState: State;
  otherAccess: Access;
  count: number;
};

/** How often a kind was found. */
export type KindCount = {
  kind: FindingKind;
  severity: Severity;
  count: number;
  /** US cents at stake for these licenses; null without transactions. */
  atStake: number | null;
};

/** Amounts are US cents, the vendor's share of the sales of each license's last year up to `at`. */
export type MoneyCounts = {
  files: string[];
  /** Sales that were counted, each line item once. */
  lineItems: number;
  duplicates: number;
  unreadable: number;
  /** Without an amount, a date or a number to join them by. */
  unusable: number;
  /** Of all licenses: also of those that are not in the report. */
  total: number;
  /** The part of it that no license of the report was found for. */
  unmatched: number;
  /** Of the licenses with any finding of severity high or medium, each once. */
  atStake: number;
};

/** What became of the licenses of an earlier audit. */
export type PreviousCounts = {
  file: string;
  /** The moment that it was asked about; null where it does not say. */
  at: Instant | null;
  /** By whose rules it was made; null where it does not say. */
  regime: RegimeName | null;
  /** It has every license; else only those with findings, or it was cut, and which are new or gone is not known. */
  isWhole: boolean;
  licenses: number;
  /** Licenses that were there and are not any more, and the first of them. */
  goneCount: number;
  gone: GoneLicense[];
  unreadable: number;
};

/** A license of an earlier audit, as that has it. */
export type GoneLicense = { id: string; cloudId: string | null; state: State; access: Access };

/** What came of the exported histories that were given. */
export type HistoryCounts = {
  /** Histories that were read. */
  read: number;
  /** Licenses that were found in one, and those of them whose history is fresh enough to hold the flag. */
  joined: number;
  fresh: number;
  problems: HistoryProblem[];
};

/** A finding and the license that it is about. */
export type ListedFinding = {
  severity: Severity;
  finding: Finding;
  /** US cents; null without transactions. */
  atStake: number | null;
  license: AuditedLicense;
};

/** A license with the answer of the rules. */
export type AuditedLicense = {
  place: Place;
  id: string | null;
  cloudId: string | null;
  app: string | null;
  licenseType: string;
  tier: string | null;
  isSandbox: boolean;
  status: RowStatus | null;
  /** The end of its term, as the row has it; null when it has none that can be read. */
  end: Instant | null;
  state: State;
  access: Access;
  lic: Lic | null;
  reason: Reason;
  lifecycle: LifecycleState | null;
  reportStatus: ReportStatus | null;
  until: Instant | null;
  heldBy: HeldBy | null;
  contested: ContestedCell[];
  flaws: RowFlaw[];
  /** Only where contacts were asked for. */
  contact: Contact | null;
};

/** Whom to write to about a license: somebody's data. */
export type Contact = {
  host: string | null;
  company: string | null;
  country: string | null;
  name: string | null;
  email: string | null;
};
