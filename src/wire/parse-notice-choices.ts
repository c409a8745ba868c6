import type { NoticeChoice, NoticeChoices } from '../rules/notice-choice';
import { isJsonObject } from './json';

/** The most days before an end that anybody can choose. */
const MOST_DAYS = 366;

/** Reads what was chosen for each notice; null when one is missing or unreadable. */
export function parseNoticeChoices(raw: unknown): NoticeChoices | null {
  if (!isJsonObject(raw)) return null;
  const evaluation = choiceOf(raw.evaluation);
  const ending = choiceOf(raw.ending);
  const limited = choiceOf(raw.limited);
  const ended = choiceOf(raw.ended);
  const unavailable = choiceOf(raw.unavailable);
  if (!evaluation || !ending || !limited || !ended || !unavailable) return null;
  return { evaluation, ending, limited, ended, unavailable };
}

function choiceOf(raw: unknown): NoticeChoice | null {
  if (!isJsonObject(raw) || typeof raw.isShown !== 'boolean') return null;
  const { isShown, fromDays } = raw;
  if (fromDays === null) return { isShown, fromDays };
  return isDays(fromDays) ? { isShown, fromDays } : null;
}

/** Whether it is a number of days that can be chosen. */
export function isDays(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DAYS;
}
