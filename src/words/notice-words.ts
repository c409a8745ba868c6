import type { ReaderNotice } from '../wire/notice-api';
import { closingOf, dayOf, endedOn, untilOf } from './dates';
import type { Language } from './language';

export type NoticeWords = { title: string; body: string };

/** A notice as sentences in the reader's language and zone. */
export function noticeWords(notice: ReaderNotice, language: Language): NoticeWords {
  const { say } = language;
  const dates = datesOf(notice, language);
  if (notice.audience === 'user')
    return { title: userTitle(notice, dates, say), body: say(`notice.user.${notice.code}.body`) };
  const { title, body } = adminWords(notice, dates, say);
  return { title, body: saysData(notice) ? say('notice.admin.data', { ...dates, body }) : body };
}

type AdminNotice = Extract<ReaderNotice, { audience: 'admin' }>;
type UserNotice = Extract<ReaderNotice, { audience: 'user' }>;
type Dates = ReturnType<typeof datesOf>;

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

function adminWords({ code, ...notice }: AdminNotice, dates: Dates, say: Language['say']) {
  const title = say(`notice.admin.${code}.title`, dates);
  const body = say(`notice.admin.${code}.body`, dates);
  switch (code) {
    case 'evaluation':
    case 'subscription': {
      const isLater = dates.until !== dates.term;
      return { title, body: isLater ? say(`notice.admin.${code}.body.later`, dates) : body };
    }
    case 'quote': {
      const hasOwnEnd = notice.quoteEnd !== null && notice.quoteEnd !== notice.until;
      return { title, body: hasOwnEnd ? say('notice.admin.quote.body.dated', dates) : body };
    }
    case 'limited':
    case 'ended': {
      const isUndated = dates.since === '';
      return { title: isUndated ? say(`notice.admin.${code}.title.undated`, dates) : title, body };
    }
    case 'evaluation-suspended':
    case 'suspended':
    case 'ending':
    case 'accepted-quote':
    case 'unavailable':
      return { title, body };
  }
}

/** What becomes of data is said beside the end of access, and only of a day ahead that comes after it. */
function saysData({ code, at, until, since, dataUntil }: AdminNotice): boolean {
  if (code === 'evaluation' || code === 'subscription' || code === 'unavailable') return false;
  const end = until ?? since;
  if (end === null || dataUntil === null) return false;
  return Date.parse(dataUntil) > Math.max(Date.parse(end), Date.parse(at));
}

function userTitle({ code, since }: UserNotice, dates: Dates, say: Language['say']): string {
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
