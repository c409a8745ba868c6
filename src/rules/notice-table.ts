import type { Situation } from './situation';

/** Who reads: somebody who can see the license page, or anybody else. */
export const audiences = ['admin', 'user'] as const;

export type Audience = (typeof audiences)[number];

/** Where notices are shown: on Confluence pages, on work items, and as flags over all of Jira. */
type Surface = 'page-banner' | 'work-item' | 'flag';

export type Tone = 'information' | 'warning' | 'error';

export const userNoticeCodes = ['evaluation', 'ending', 'limited', 'ended', 'unavailable'] as const;

/** What users can be told. */
export type UserNoticeCode = (typeof userNoticeCodes)[number];

export const adminNoticeCodes = [
  'evaluation',
  'subscription',
  'evaluation-suspended',
  'suspended',
  'ending',
  'quote',
  'accepted-quote',
  'limited',
  'ended',
  'unavailable',
] as const;

/** What admins can be told. */
export type AdminNoticeCode = (typeof adminNoticeCodes)[number];

/** A notice ahead of a date: told from so many days before it, and anew from each of the next. */
type Ahead<Code> = {
  code: Code;
  tone: 'information' | 'warning';
  ahead: 'term-end' | 'access-end';
  stages: number[];
};

/** A notice of what has come: told for so many days, or while it lasts if its day is not known. */
type Since<Code> = { code: Code; tone: Tone; forDays: number };

export type Row<Code> = Ahead<Code> | Since<Code>;

export type TableRow = { admin: Row<AdminNoticeCode> | null; user: Row<UserNoticeCode> | null };

const untold: TableRow = { admin: null, user: null };

const days = [30, 14, 7, 3, 1, 0];
const lastDays = [14, 7, 3, 1, 0];

const usersOfAnEnd: Row<UserNoticeCode> = {
  code: 'ending',
  tone: 'warning',
  ahead: 'access-end',
  stages: [7, 1],
};

const end: TableRow = {
  admin: { code: 'ending', tone: 'information', ahead: 'access-end', stages: days },
  user: usersOfAnEnd,
};

/**
 * Who is told what, in each situation. Days are whole ones that are left: `7` begins as the eighth last
 * day ends. An end of which no date is known is told to nobody before it comes.
 */
export const noticeTable: Record<Situation, TableRow> = {
  unenforced: untold,
  evaluation: {
    admin: { code: 'evaluation', tone: 'information', ahead: 'term-end', stages: days },
    user: { code: 'evaluation', tone: 'information', ahead: 'term-end', stages: [14] },
  },
  'evaluation-suspended': {
    admin: { code: 'evaluation-suspended', tone: 'warning', ahead: 'access-end', stages: days },
    user: usersOfAnEnd,
  },
  // Users are not told of the end of a term that may be renewed any day.
  active: {
    admin: { code: 'subscription', tone: 'information', ahead: 'term-end', stages: days },
    user: null,
  },
  // Renewed each month without anybody's doing: only an end of access is news.
  monthly: {
    admin: { code: 'subscription', tone: 'information', ahead: 'access-end', stages: lastDays },
    user: null,
  },
  suspended: {
    admin: { code: 'suspended', tone: 'warning', ahead: 'access-end', stages: days },
    user: usersOfAnEnd,
  },
  developer: end,
  cancelled: end,
  'other-end': end,
  'known-issue-active': end,
  'open-quote': {
    admin: { code: 'quote', tone: 'information', ahead: 'access-end', stages: lastDays },
    user: usersOfAnEnd,
  },
  'accepted-quote': {
    admin: { code: 'accepted-quote', tone: 'information', ahead: 'access-end', stages: lastDays },
    user: usersOfAnEnd,
  },
  'unexplained-active': untold,
  limited: {
    admin: { code: 'limited', tone: 'warning', forDays: 30 },
    user: { code: 'limited', tone: 'information', forDays: 7 },
  },
  'limited-ending': {
    admin: { code: 'limited', tone: 'warning', ahead: 'access-end', stages: lastDays },
    user: { code: 'limited', tone: 'warning', ahead: 'access-end', stages: [14, 7, 1] },
  },
  ended: {
    admin: { code: 'ended', tone: 'error', forDays: 30 },
    user: { code: 'ended', tone: 'error', forDays: 7 },
  },
  'unexplained-inactive': {
    admin: { code: 'unavailable', tone: 'error', forDays: 30 },
    user: { code: 'unavailable', tone: 'error', forDays: 7 },
  },
  unreadable: {
    admin: { code: 'unavailable', tone: 'error', forDays: 30 },
    user: { code: 'unavailable', tone: 'error', forDays: 7 },
  },
  // Who never had the app misses nothing.
  unlicensed: { admin: { code: 'unavailable', tone: 'warning', forDays: 30 }, user: null },
};

/** From so many whole days before its date on, what admins are told as information is a warning. */
export const WARNING_DAYS = 3;

/** What each surface shows: a flag comes in the way, so that it is kept for what cannot wait. */
export const shownOn: Record<Surface, readonly Tone[]> = {
  'page-banner': ['information', 'warning', 'error'],
  'work-item': ['information', 'warning', 'error'],
  flag: ['warning', 'error'],
};
