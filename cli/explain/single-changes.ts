import { circumstancesAt } from '../../src/rules/circumstances';
import { countingRecords } from '../../src/rules/counting-records';
import { historyOf } from '../../src/rules/history';
import { isReadable } from '../../src/rules/license';
import type { Case } from '../../src/wire/parse-case';
import { changesOfRecords } from './changes-of-records';
import { changesOfTerm } from './changes-of-term';
import { changeByTime } from './change-by-time';
import type { SingleChange } from './nearest-change';
import { newEvents } from './new-events';
import { changesOfSurroundings } from './changes-of-surroundings';
import { supposing } from './supposing';

/**
 * Every single fact found that would change the answer, the nearest first: what explains a flag that is
 * at odds with dates and records, or makes the vendor's word of what they say; where users lack full access, what gives them another one; then what
 * takes fewer assumptions, and of those what moves a date by fewer days.
 */
export function singleChanges(asked: Case): SingleChange[] {
  const { evidence, policy, at } = asked;
  const suppose = supposing(asked);
  const history = historyOf(countingRecords(evidence.records, evidence.knownAt).records);
  const { termEnd } = circumstancesAt(evidence, policy, at);
  const found = [
    changeByTime(asked),
    ...(isReadable(evidence.license)
      ? [
          ...changesOfRecords(asked, history, suppose),
          ...changesOfTerm(at, termEnd, suppose),
          ...newEvents(at, history, suppose),
        ]
      : []),
    ...changesOfSurroundings(asked, suppose),
  ].filter((change) => change !== null);
  const { before } = suppose;
  const rank = (change: SingleChange): number => {
    const explains = before.divergence !== null && change.after.divergence === null;
    if (explains && change.code !== 'other-flag' && change.code !== 'time') return 0;
    if (change.code === 'confirmed' && change.after.access !== before.access) return 0;
    return before.access !== 'full' && change.after.access !== before.access ? 1 : 2;
  };
  return found
    .map((change) => ({ change, rank: rank(change) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.change.assumptions - b.change.assumptions ||
        a.change.days - b.change.days,
    )
    .map(({ change }) => change);
}
