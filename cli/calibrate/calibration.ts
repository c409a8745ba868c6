import { regimeNames, type RegimeName } from '../../src/rules/regimes';
import type { Stretch } from '../../src/rules/spans';
import type { JoinedHistory } from '../report-row/joined-history';
import type { ReportRow } from '../report-row/report-row';
import type { CellReport } from './cell-report';
import {
  leftOutReasons,
  observedLicense,
  type LeftOutReason,
  type ObservedLicense,
} from './observed-license';
import { cellReports, fitting, overallOf, suggestedBy, type Overall } from './overall';
import { trackedLicenses, type TrackedLicense } from './tracked-license';

/** What was given to calibrate by. */
type Given = {
  histories: JoinedHistory[];
  rows: ReportRow[];
  /** How many rows more there were, of sites without a history. */
  others: number;
  /** The regime to hold the verdict against: null for that of the histories' policies. */
  regime: RegimeName | null;
};

/** How many licenses say something, and why the others say nothing. The counts add up to `licenses`. */
export type Licenses = {
  sites: number;
  licenses: number;
  counted: number;
  leftOut: { reason: LeftOutReason; licenses: number }[];
  /** From the first look at any of them to the last; null without one. */
  seen: Stretch | null;
};

/** Everything that calibrating says. */
export type Calibration = {
  assumed: RegimeName;
  /** How many licenses have each regime in their policy. */
  policies: { regime: RegimeName; licenses: number }[];
  licenses: Licenses;
  rows: { joined: number; unjoined: number };
  cells: CellReport[];
  overall: Overall;
  /** The regime to name in the policy; null to keep it as it is. */
  suggested: RegimeName | null;
  /** The decided cells that the assumed regime does not fit. */
  against: CellReport[];
};

/** Holds what Atlassian's flag said against what each regime expected. */
export function calibrate({ histories, rows, others, regime }: Given): Calibration {
  const { licenses, unjoined } = trackedLicenses(histories, rows);
  const observed = licenses.map(observedLicense);
  const cells = cellReports(observed);
  const overall = overallOf(observed, cells);
  const policies = policiesOf(licenses);
  const assumed = regime ?? policies[0]?.regime ?? 'classic';
  return {
    assumed,
    policies,
    licenses: licensesOf(licenses, observed),
    rows: { joined: rows.length - unjoined, unjoined: unjoined + others },
    cells,
    overall,
    suggested: suggestedBy(overall, cells),
    against: cells.filter(({ verdict }) => {
      return verdict.code !== 'not-enough-seen' && !fitting(verdict).includes(assumed);
    }),
  };
}

/** The most frequent first; of as many, in the order of the regimes. */
function policiesOf(licenses: TrackedLicense[]): Calibration['policies'] {
  return regimeNames
    .map((regime) => ({
      regime,
      licenses: licenses.filter((each) => each.regime === regime).length,
    }))
    .filter((policy) => policy.licenses > 0)
    .sort((a, b) => b.licenses - a.licenses);
}

function licensesOf(licenses: TrackedLicense[], observed: ObservedLicense[]): Licenses {
  const moments = licenses.flatMap(({ looks }) => looks.map(({ at }) => at));
  const [from, until] = moments.reduce(
    ([first, last], at) => [Math.min(first, at), Math.max(last, at)],
    [Infinity, -Infinity],
  );
  const leftOut = leftOutReasons.map((reason) => ({
    reason,
    licenses: observed.filter((each) => each.leftOut === reason).length,
  }));
  return {
    sites: new Set(licenses.map(({ siteId }) => siteId)).size,
    licenses: licenses.length,
    counted: observed.filter(({ leftOut: reason }) => reason === null).length,
    leftOut: leftOut.filter((each) => each.licenses > 0),
    seen: moments.length === 0 ? null : { from, until },
  };
}
