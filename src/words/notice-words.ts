import type { ReaderNotice } from '../wire/notice-api';
import { closingOf, dayOf, endedOn, untilOf } from './dates';
import type { Language } from './language';
import type { MessageKey } from './words';

export type NoticeWords = { title: string; body: string };

/** A notice as sentences in the reader's language and zone. */
export function noticeWords(notice: ReaderNotice, language: Language): NoticeWords {
  const { say } = language;
  const dates = datesOf(notice, language);
  if (notice.audience === 'user') {
    const body = isLimitedUntil(notice)
      ? 'notice.user.limited.body.until'
      : (`notice.user.${notice.code}.body` as const);
    return { title: userTitle(notice, dates, say), body: say(body) };
  }
  const keys = adminKeys(notice, dates);
  const [title, body] = [say(keys.title, dates), say(keys.body, dates)];
  return { title, body: saysData(notice) ? say('notice.admin.data', { ...dates, body }) : body };
}

type AdminNotice = Extract<ReaderNotice, { audience: 'admin' }>;
type UserNotice = Extract<ReaderNotice, { audience: 'user' }>;
type Dates = ReturnType<typeof datesOf>;
type Keys = { title: MessageKey; body: MessageKey };

/** The dates of a notice as text; an empty one is named by none of its sentences. */
function datesOf(notice: ReaderNotice, language: Language) {
  const { reader } = language;
  const now = Date.parse(notice.at);
  const text = (date: string | null, write: (at: number) => string) =>
    date === null ? '' : write(Date.parse(date));
  const ahead = (end: number) => (end > now ? untilOf(end, now, language) : '');
  return {
    app: notice.app,
    until: text(notice.until, ahead),
    term: text(notice.termEnd ?? notice.until, ahead),
    termEnd: text(notice.termEnd, (end) => endedOn(end, reader)),
    quoteEnd: text(notice.quoteEnd, (end) => closingOf(end, reader)),
    since: text(notice.since, (since) => dayOf(since, reader)),
    dataUntil: text(notice.dataUntil, (end) => closingOf(end, reader)),
  };
}

function adminKeys({ code, until, quoteEnd }: AdminNotice, dates: Dates): Keys {
  const keys: Keys = { title: `notice.admin.${code}.title`, body: `notice.admin.${code}.body` };
  switch (code) {
    case 'evaluation':
    case 'subscription':
      return dates.until === dates.term
        ? keys
        : { ...keys, body: `notice.admin.${code}.body.later` };
    case 'quote':
      if (quoteEnd === until) return keys;
      // A quote without a date is not what ends.
      if (quoteEnd === null) return { ...keys, body: 'notice.admin.ending.body' };
      return { ...keys, body: 'notice.admin.quote.body.dated' };
    case 'limited':
      if (dates.until !== '')
        return {
          title: 'notice.admin.limited.title.until',
          body: 'notice.admin.limited.body.until',
        };
      return dates.since === '' ? { ...keys, title: 'notice.admin.limited.title.undated' } : keys;
    case 'ended':
      return dates.since === '' ? { ...keys, title: 'notice.admin.ended.title.undated' } : keys;
    case 'evaluation-suspended':
    case 'suspended':
    case 'ending':
    case 'accepted-quote':
    case 'unavailable':
      return keys;
  }
}

/** What becomes of data is said beside the end of access, and only of a day ahead that comes after it. */
function saysData({ code, at, until, since, dataUntil }: AdminNotice): boolean {
  if (code === 'evaluation' || code === 'subscription' || code === 'unavailable') return false;
  const end = until ?? since;
  if (end === null || dataUntil === null) return false;
  return Date.parse(dataUntil) > Math.max(Date.parse(end), Date.parse(at));
}

/** What can be read and exported is said with its end, where that is near. */
function isLimitedUntil({ code, until }: ReaderNotice): boolean {
  return code === 'limited' && until !== null;
}

function userTitle(notice: UserNotice, dates: Dates, say: Language['say']): string {
  const { code, since } = notice;
  if (isLimitedUntil(notice)) return say('notice.user.limited.title.until', dates);
  switch (code) {
    case 'evaluation':
      return say('notice.user.evaluation.title', { ...dates, until: dates.term });
    case 'limited':
    case 'ended':
      return say(`notice.user.${code}.title${since === null ? '.undated' : ''}`, dates);
    case 'ending':
    case 'unavailable':
      return say(`notice.user.${code}.title`, dates);
  }
}
