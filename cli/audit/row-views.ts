import { DAY, type Instant } from '../../src/rules/instant';
import type { Access } from '../../src/rules/policy';
import type { ContestedCell, State } from '../../src/rules/resolution';
import { isEvaluationType } from '../report-row/parse-report-row';
import type { ReportRow, RowStatus } from '../report-row/report-row';
import { assumedMoment } from '../report-row/row-case';
import { slotsOf } from './end-slots';
import type { FindingKind } from './finding';
import { findingsOf } from './findings-of';
import { judgeRow, type Asked, type RowJudgement } from './judge-row';
import type { JoinedHistory } from '../report-row/joined-history';
import type { EndsOf } from './report';
import { toldOf, type Told } from './told';

/** What is counted of a license, apart from what is so of its row alone. There are few different ones. */
export type Summary = {
  status: RowStatus | null;
  state: State;
  access: Access;
  other: { state: State; access: Access } | null;
  cells: ContestedCell[];
  kinds: FindingKind[];
  /** Where its end is drawn; -1 for not at all. */
  week: number;
  month: number;
  group: keyof Omit<EndsOf, 'from' | 'until'>;
};

/** A row as it is seen: what the rules say, what is to be told, and the number of its summary. */
export type RowView = { judgement: RowJudgement; told: readonly Told[]; summary: number };

/** Views of rows. Many rows state the same, as far as the rules go: each is judged once. */
export type RowViews = {
  of: (row: ReportRow, history: JoinedHistory | null) => RowView;
  readonly summaries: readonly Summary[];
};

/** So many views are remembered: more than the days of a decade times the kinds of licenses. */
const MOST = 50_000;

/** Views by what is asked of every row; the moment and the regimes stay the same for all. */
export function rowViews(asked: Asked): RowViews {
  const known = new Map<number | string, RowView>();
  const summaries: Summary[] = [];
  const numbers = new Map<string, number>();

  function numberOf(summary: Summary): number {
    const text = JSON.stringify(summary);
    const number = numbers.get(text) ?? summaries.length;
    if (number === summaries.length) {
      summaries.push(summary);
      numbers.set(text, number);
    }
    return number;
  }

  function judged(row: ReportRow, history: JoinedHistory | null): RowView {
    const judgement = judgeRow(row, asked, history);
    const findings = findingsOf(row.status, judgement, asked);
    const told = findings.map((finding) => toldOf(finding, asked.at));
    return {
      judgement,
      told,
      summary: numberOf(summaryOf(row.status, { judgement, told }, asked)),
    };
  }

  return {
    of: (row, history) => {
      if (history) return judged(row, history);
      const key = keyOf(row, asked.at);
      const view = known.get(key);
      if (view) return view;
      const made = judged(row, null);
      if (known.size < MOST) known.set(key, made);
      return made;
    },
    summaries,
  };
}

/**
 * The same for rows of which the rules see the same, as `caseOfRow` reads them: kind, billing, end and status, and of
 * a cancelled one the moment that is taken for the cancellation's.
 */
function keyOf(row: ReportRow, at: Instant): number | string {
  const { status, licenseType, license, end } = row;
  const kind = isEvaluationType(licenseType) ? 1 : licenseType === 'DEVELOPER' ? 2 : 0;
  const billing =
    license.billingPeriod === 'MONTHLY' ? 1 : license.billingPeriod === 'ANNUAL' ? 2 : 0;
  const word = status === 'active' ? 1 : status === 'inactive' ? 2 : status === 'cancelled' ? 3 : 0;
  const small = (kind * 3 + billing) * 4 + word;
  if (status === 'cancelled') return `${small} ${end} ${assumedMoment(row, at)}`;
  if (typeof end !== 'number') return end === 'no-date' ? -small - 1 : -small - 101;
  return end % DAY === 0 ? (end / DAY) * 36 + small : `${small} ${end}`;
}

function summaryOf(
  status: RowStatus | null,
  { judgement, told }: Omit<RowView, 'summary'>,
  { at }: Asked,
): Summary {
  const { resolution, other, termEnd } = judgement;
  const { state, access, contested, lifecycle } = resolution;
  const isDrawn = termEnd !== null && access !== 'none';
  const { week, month } = isDrawn ? slotsOf(termEnd, at) : { week: -1, month: -1 };
  return {
    status,
    state,
    access,
    other: other && { state: other.state, access: other.access },
    cells: contested,
    kinds: told.map(({ kind }) => kind),
    week,
    month,
    group: lifecycle === 'cancelled' || lifecycle === 'evaluation' ? lifecycle : 'other',
  };
}
