import { circumstancesAt } from '../../src/rules/circumstances';
import type { Instant } from '../../src/rules/instant';
import type { RegimeName } from '../../src/rules/regimes';
import type { Resolution } from '../../src/rules/resolution';
import { resolve } from '../../src/rules/resolve';
import type { JoinedHistory } from '../report-row/joined-history';
import type { ReportRow } from '../report-row/report-row';
import { caseOfRow } from '../report-row/row-case';

/** What is asked of every row. */
export type Asked = {
  at: Instant;
  /** Null: the joined history's, or the default. */
  regime: RegimeName | null;
  comparedRegime: RegimeName | null;
  /** Ends within so many days are findings. */
  withinDays: number;
};

/** The answer of the rules for a row. */
export type RowJudgement = {
  resolution: Resolution;
  /** The same under the compared regime; null without one. */
  other: Resolution | null;
  /** When the term ends or ended, extensions of the history included. */
  termEnd: Instant | null;
};

/** Judges a row by the rules, with what its history knows beside it. */
export function judgeRow(
  row: ReportRow,
  { at, regime, comparedRegime }: Asked,
  history: JoinedHistory | null,
): RowJudgement {
  const { evidence, policy } = caseOfRow(row, { at, regime, history });
  const judged = (under: RegimeName) => resolve(evidence, { ...policy, regime: under }, at);
  const ofRow = typeof row.end === 'number' ? row.end : null;
  return {
    resolution: judged(policy.regime).resolution,
    other: comparedRegime && judged(comparedRegime).resolution,
    termEnd: history ? circumstancesAt(evidence, policy, at).termEnd : ofRow,
  };
}
