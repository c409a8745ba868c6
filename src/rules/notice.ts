import { DAY, type Instant } from './instant';
import type { NoticeChoices } from './notice-choice';
import type { NoticeFacts } from './notice-facts';
import {
  noticeTable,
  WARNING_DAYS,
  type AdminNoticeCode,
  type Audience,
  type Row,
  type Tone,
  type UserNoticeCode,
} from './notice-table';
import type { State } from './resolution';
import type { Situation } from './situation';

/** What a reader should be told, as data; an instant is null where there is none to name. */
export type Notice = Told & {
  tone: Tone;
  state: State;
  situation: Situation;
  /** The whole days before its date from which on it is told; null for what has no date ahead. */
  stage: number | null;
  /** Which of its stages that is, from 0, whatever their days. */
  rung: number | null;
  /** No stage follows before its date. */
  isLast: boolean;
  /** The date by which it is told: what it announces, or when that came. */
  date: Instant | null;
  /** When there is less access than now. */
  until: Instant | null;
  termEnd: Instant | null;
  quoteEnd: Instant | null;
  /** Since when access is limited, or is none. */
  since: Instant | null;
  /** Until when data is kept. */
  dataUntil: Instant | null;
};

type Told =
  { audience: 'admin'; code: AdminNoticeCode } | { audience: 'user'; code: UserNoticeCode };

/** What an audience is told, by the table and by what admins chose for users; null for nothing. */
export function noticeOf(
  facts: NoticeFacts,
  audience: Audience,
  choices: NoticeChoices,
): Notice | null {
  const { admin, user } = noticeTable[facts.situation];
  if (audience === 'admin') {
    const due = admin && dueOf(admin, facts, WARNING_DAYS);
    return due && { audience, code: due.code, ...due.told };
  }
  const row = user && chosenRow(user, choices);
  // Users can do nothing about an end, so that information stays information.
  const due = row && dueOf(row, facts, NEVER_WARNED);
  return due && { audience, code: due.code, ...due.told };
}

/** The row with the days that were chosen for its first notice; null when it is not to be shown. */
function chosenRow(row: Row<UserNoticeCode>, choices: NoticeChoices): Row<UserNoticeCode> | null {
  const { isShown, fromDays } = choices[row.code];
  if (!isShown) return null;
  if (fromDays === null || !('stages' in row)) return row;
  return { ...row, stages: [fromDays, ...row.stages.slice(1).filter((days) => days < fromDays)] };
}

/** Before every stage. */
const NEVER_WARNED = -1;

/** What of a row is told now, and information as a warning from so many days before its date. */
type Due<Code> = { code: Code; told: Omit<Notice, 'audience' | 'code'> };

function dueOf<Code extends string>(
  row: Row<Code>,
  facts: NoticeFacts,
  warningDays: number,
): Due<Code> | null {
  const { at, state, situation, accessEnd, termEnd, quoteEnd, closedAt, dataUntil } = facts;
  const dates = { until: accessEnd, termEnd, quoteEnd, since: closedAt, dataUntil };
  if ('forDays' in row) {
    if (closedAt !== null && at - closedAt >= row.forDays * DAY) return null;
    const undated = { stage: null, rung: null, isLast: true, date: closedAt };
    return { code: row.code, told: { tone: row.tone, state, situation, ...undated, ...dates } };
  }
  // An end without a date is none that can be told ahead.
  if (accessEnd === null) return null;
  const date = row.ahead === 'term-end' ? Math.min(termEnd ?? accessEnd, accessEnd) : accessEnd;
  const rung = rungAt(row.stages, Math.floor((date - at) / DAY));
  const stage = row.stages[rung];
  if (stage === undefined) return null;
  const tone = stage <= warningDays ? 'warning' : row.tone;
  const staged = { stage, rung, isLast: rung === row.stages.length - 1, date };
  return { code: row.code, told: { tone, state, situation, ...staged, ...dates } };
}

/** The last of the stages, of which the longest come first, that has begun; -1 for none. */
function rungAt(stages: number[], daysLeft: number): number {
  return stages.filter((days) => daysLeft <= days).length - 1;
}
