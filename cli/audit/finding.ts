import type { Instant } from '../../src/rules/instant';
import type { Access } from '../../src/rules/policy';
import type { RegimeName } from '../../src/rules/regimes';
import type {
  Candidate,
  ContestedCell,
  Lic,
  ReportStatus,
  State,
} from '../../src/rules/resolution';
import type { RowFlaw, RowStatus } from '../report-row/report-row';

/** Something that the vendor should know of a license, as data. The words are in `finding-words.ts`. */
export type Finding =
  | ReportDiffers
  | FlagDiffers
  | { code: 'suspended-now'; since: Instant; until: Instant | null }
  | EndsSoon
  | { code: 'contested'; cells: ContestedCell[] }
  | RegimeDiffers
  | GraceColumnDiffers
  | ChangedSince
  | { code: 'contradicting-rows' }
  | { code: 'flawed-row'; flaws: RowFlaw[] };

/** The report's status is not what the rules would have it show. */
export type ReportDiffers = {
  code: 'report-differs';
  how:
    | 'active-after-end'
    | 'inactive-before-end'
    | 'cancelled-too-long'
    | 'cancelled-though-running'
    | 'active-though-cancelled'
    | 'inactive-though-cancelled';
  report: RowStatus;
  rules: ReportStatus;
  /** The end of the term. */
  end: Instant | null;
};

/** The flag that a fresh history holds is not what dates and records give: `how` is the flag. */
type FlagDiffers = {
  code: 'flag-differs';
  how: Lic;
  expected: Lic;
  candidates: Candidate[];
};

/** Access ends within the days that were asked for, if nothing happens. `how`: what it is that ends. */
export type EndsSoon = {
  code: 'ends-soon';
  how: 'cancelled' | 'evaluation' | 'hold' | 'renewal';
  on: Instant;
  days: number;
};

/** The compared regime gives other access: now, or first at `on` within the days that were asked for. */
type RegimeDiffers = {
  code: 'regime-differs';
  how: 'now' | 'soon';
  regime: RegimeName;
  on: Instant;
  access: Access;
  /** What it gives from `on` on. */
  otherState: State;
  otherAccess: Access;
};

/** The column `inGracePeriod` says yes where the rules know of no grace (`column`), or no where they do (`rules`). */
type GraceColumnDiffers = { code: 'grace-column-differs'; how: 'column' | 'rules' };

/** Since the previous audit. `was` is null for a license that it did not have. */
export type ChangedSince = {
  code: 'changed-since';
  how: 'lost-access' | 'gained-access' | 'other-state' | 'new';
  was: { state: State; access: Access } | null;
};

/** A kind of finding: its code, and where the code has several, how. */
export type FindingKind =
  | `report-differs.${ReportDiffers['how']}`
  | `flag-differs.${FlagDiffers['how']}`
  | 'suspended-now'
  | `ends-soon.${EndsSoon['how']}`
  | 'contested'
  | `regime-differs.${RegimeDiffers['how']}`
  | `grace-column-differs.${GraceColumnDiffers['how']}`
  | `changed-since.${ChangedSince['how']}`
  | 'contradicting-rows'
  | 'flawed-row';

/** How much it matters, most first. */
export const severities = ['high', 'medium', 'low', 'note'] as const;

/** How much a finding matters. */
export type Severity = (typeof severities)[number];

/** Every kind with its severity, in the order in which they are told. */
export const severityOf: Record<FindingKind, Severity> = {
  'flag-differs.none': 'high',
  'flag-differs.active': 'high',
  'report-differs.inactive-before-end': 'high',
  'report-differs.active-after-end': 'high',
  'report-differs.active-though-cancelled': 'high',
  'report-differs.cancelled-though-running': 'high',
  'suspended-now': 'high',
  'changed-since.lost-access': 'high',
  'ends-soon.cancelled': 'medium',
  'ends-soon.evaluation': 'medium',
  'ends-soon.hold': 'medium',
  'regime-differs.now': 'medium',
  'report-differs.inactive-though-cancelled': 'medium',
  'regime-differs.soon': 'low',
  'report-differs.cancelled-too-long': 'low',
  'grace-column-differs.column': 'low',
  'grace-column-differs.rules': 'low',
  contested: 'low',
  'ends-soon.renewal': 'low',
  'changed-since.gained-access': 'low',
  'changed-since.other-state': 'low',
  'changed-since.new': 'low',
  'contradicting-rows': 'low',
  'flawed-row': 'note',
};

/** The kind of a finding. */
export function kindOf(finding: Finding): FindingKind {
  switch (finding.code) {
    case 'report-differs':
      return `${finding.code}.${finding.how}`;
    case 'flag-differs':
      return `${finding.code}.${finding.how}`;
    case 'ends-soon':
      return `${finding.code}.${finding.how}`;
    case 'regime-differs':
      return `${finding.code}.${finding.how}`;
    case 'grace-column-differs':
      return `${finding.code}.${finding.how}`;
    case 'changed-since':
      return `${finding.code}.${finding.how}`;
    case 'suspended-now':
    case 'contested':
    case 'contradicting-rows':
    case 'flawed-row':
      return finding.code;
  }
}
