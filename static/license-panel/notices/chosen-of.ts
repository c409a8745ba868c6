import type { NoticeBounds, NoticeChoice, NoticeChoices } from '../../../src/rules/notice-choice';
import { userNoticeCodes, type UserNoticeCode } from '../../../src/rules/notice-table';
import type { FormValues } from '../forms/record-form';

/** The names of a notice's fields in the form. */
export function fieldsOf(code: UserNoticeCode): { shown: string; days: string } {
  return { shown: `${code}-shown`, days: `${code}-days` };
}

/** What a form chooses, or the notices whose days are not within the vendor's bounds. */
export function chosenOf(
  values: FormValues,
  bounds: NoticeBounds,
): { ok: true; choices: NoticeChoices } | { ok: false; refused: UserNoticeCode[] } {
  const choiceOf = (code: UserNoticeCode): NoticeChoice => {
    const { mayHide, fromDays } = bounds[code];
    const names = fieldsOf(code);
    return {
      isShown: !mayHide || values[names.shown] !== 'hidden',
      fromDays: fromDays && daysOf(values[names.days]),
    };
  };
  const choices = {
    evaluation: choiceOf('evaluation'),
    ending: choiceOf('ending'),
    limited: choiceOf('limited'),
    ended: choiceOf('ended'),
    unavailable: choiceOf('unavailable'),
  };
  const refused = userNoticeCodes.filter((code) => {
    const [days, bound] = [choices[code].fromDays, bounds[code].fromDays];
    if (days === null || bound === null) return false;
    return !Number.isInteger(days) || days < bound.least || days > bound.most;
  });
  return refused.length > 0 ? { ok: false, refused } : { ok: true, choices };
}

/** Not a number when nothing is filled in. */
function daysOf(value = ''): number {
  return value.trim() === '' ? Number.NaN : Number(value);
}
