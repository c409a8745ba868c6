import { DAY, type Instant } from '../../src/rules/instant';
import type { Notice } from '../../src/rules/notice';
import { audiences } from '../../src/rules/notice-table';
import { backAt, dismissalOf } from '../../src/rules/put-off';
import { isPutOff, putOffId, withPutOff, type PutOff } from '../../src/wire/put-off';
import { eachDay, type Year } from './notice-laws';

/** What is kept of a person goes when nothing was put off for so long. */
const KEPT = 60 * DAY;

/** On which days of the week a reader does something about what is shown. */
type Habit = boolean[];

/** A reader's year: no stage comes back that was dealt with, but for what was put off until then. */
export const toldOnce = (year: Year, habit: Habit): void => {
  for (const audience of audiences) {
    let kept: { putOff: PutOff[]; at: Instant } = { putOff: [], at: 0 };
    const dealtWith = new Map<string, Instant | null>();
    let day = 0;
    eachDay(year, ({ at, told }) => {
      day += 1;
      const notice = told[audience];
      if (notice === null) return;
      const id = putOffId(notice, 'E-1');
      if (at - kept.at >= KEPT) {
        // Every stage that has a date is over by then.
        if (dealtWith.has(id)) expect(notice.date).toBeNull();
        kept = { putOff: [], at };
        dealtWith.clear();
      }
      const isShown = !isPutOff(kept.putOff, id, at);
      const back = dealtWith.get(id);
      if (back !== undefined) expect(isShown).toBe(back !== null && at >= back);
      if (!isShown || habit[day % habit.length] !== true) return;
      const until = backAt(notice, at);
      expect(until).toEqual(mayComeBack(notice) ? expect.any(Number) : null);
      dealtWith.set(id, until);
      kept = { putOff: withPutOff(kept.putOff, { id, until }, at), at };
    });
  }
};

/** A warning that no stage follows is put off, an end is closed for the visit, what has no date is not dismissed for good. */
const mayComeBack = ({ tone, stage, isLast, date }: Notice): boolean => {
  switch (dismissalOf[tone]) {
    case 'dismiss':
      return date === null;
    case 'later':
      return stage === null || isLast;
    case 'close':
      return true;
  }
};
