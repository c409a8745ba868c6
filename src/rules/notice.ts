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
import type { Situation } from './situation';

/** What a reader should be told, as data; an instant is null where there is none to name. */
export type Notice = Told & {
  tone: Tone;
  situation: Situation;
  /** The whole days before its date from which on it is told; null for what has no date ahead. */
  stage: number | null;
  /** The date by which it is told: what it announces, or when that came. */
  date: Instant | null;
  /** When full access ends. */
  until: Instant | null;
  termEnd: Instant | null;
  quoteEnd: Instant | null;
  /** Since when there is no access. */
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
    const due = admin && dueOf(admin, facts);
    return due && { audience, code: due.code, ...due.told };
  }
  const row = user && chosenRow(user, choices);
  const due = row && dueOf(row, facts);
  return due && { audience, code: due.code, ...due.told };
}

/** The row with the days that were chosen for its first notice; null when it is not to be shown. */
function chosenRow(row: Row<UserNoticeCode>, choices: NoticeChoices): Row<UserNoticeCode> | null {
  const { isShown, fromDays } = choices[row.code];
  if (!isShown) return null;
  if (fromDays === null || !('stages' in row)) return row;
  return { ...row, stages: [fromDays, ...row.stages.slice(1).filter((days) => days < fromDays)] };
}

/** What of a row is told now. */
type Due<Code> = { code: Code; told: Omit<Notice, 'audience' | 'code'> };

function dueOf<Code extends string>(row: Row<Code>, facts: NoticeFacts): Due<Code> | null {
  const { at, situation, accessEnd, termEnd, quoteEnd, closedAt, dataUntil } = facts;
  const dates = { until: accessEnd, termEnd, quoteEnd, since: closedAt, dataUntil };
  if ('forDays' in row) {
    if (closedAt !== null && at - closedAt >= row.forDays * DAY) return null;
    const told = { situation, stage: null, date: closedAt, ...dates };
    return { code: row.code, told: { tone: row.tone, ...told } };
  }
  // An end without a date is none that can be told ahead.
  if (accessEnd === null) return null;
  const date = row.ahead === 'term-end' ? Math.min(termEnd ?? accessEnd, accessEnd) : accessEnd;
  const stage = stageAt(row.stages, Math.floor((date - at) / DAY));
  if (stage === null) return null;
  const tone = row.tone === 'information' && stage <= WARNING_DAYS ? 'warning' : row.tone;
  return { code: row.code, told: { tone, situation, stage, date, ...dates } };
}

/** The last stage that has begun. */
function stageAt(stages: number[], daysLeft: number): number | null {
  const begun = stages.filter((days) => daysLeft <= days);
  return begun.length === 0 ? null : Math.min(...begun);
}
