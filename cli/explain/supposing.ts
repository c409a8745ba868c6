import { DAY, type Instant } from '../../src/rules/instant';
import { answerOf, type Answer } from '../../src/wire/answer';
import type { Case } from '../../src/wire/parse-case';
import { applyEdit } from '../what-if/apply-edit';
import type { Edit } from '../what-if/edit';
import { accessUntil } from './access-until';
import { leastDay } from './least-day';
import type { ChangeCode, SingleChange } from './nearest-change';

type Supposed = { code: ChangeCode; assumptions: number };

/** Tries single facts by the rules themselves, and keeps what they change. */
export type Supposing = {
  before: Answer;
  /** With this fact the answer is another one; null where it is the same. */
  fact: (supposed: Supposed, edit: Edit) => SingleChange | null;
  /** With the least move of a date from `from` towards `to` it is another one. `moved` counts from the date itself. */
  date: (
    supposed: Supposed,
    edit: (day: Instant) => Edit,
    way: { from: Instant; to: Instant; moved: Instant },
  ) => SingleChange | null;
};

/** Supposes facts in one case. What cannot be supposed changes nothing. */
export function supposing(asked: Case): Supposing {
  const before = answerOf(asked);
  const supposed = (edit: Edit): Case => {
    const changed = applyEdit(asked, edit);
    return changed.ok ? changed.value : asked;
  };
  const isNews = (edit: Edit) => changes(before, answerOf(supposed(edit)));
  const found = (what: Supposed, edit: Edit, move: { days: number; isLeast: boolean }) => {
    const then = supposed(edit);
    const follows = { after: answerOf(then), accessUntil: accessUntil(then) };
    return { ...what, ...move, edit, removed: null, at: null, ...follows };
  };
  return {
    before,
    fact: (what, edit) => (isNews(edit) ? found(what, edit, { days: 0, isLeast: false }) : null),
    date: (what, edit, { from, to, moved }) => {
      const least = leastDay(from, to, (day) => isNews(edit(day)));
      if (!least) return null;
      const { day, isLeast } = least;
      return found(what, edit(day), { days: Math.abs(day - moved) / DAY, isLeast });
    },
  };
}

/**
 * Whether an answer is news: another state or access. Where Atlassian's flag was at odds with dates and
 * records, that has to be gone, or the access another one.
 */
export function changes(before: Answer, after: Answer): boolean {
  if (after.access !== before.access) return true;
  return before.divergence === null ? after.state !== before.state : after.divergence === null;
}
