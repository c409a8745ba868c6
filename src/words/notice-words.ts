import type { ReaderNotice } from '../wire/notice-api';
import { closingOf, dayOf, endedOn, untilOf } from './dates';
import type { Language } from './language';

export type NoticeWords = { title: string; body: string };

/** A notice as sentences in the reader's language and zone. */
export function noticeWords(notice: ReaderNotice, language: Language): NoticeWords {
  const { say } = language;
  const dates = datesOf(notice, language);
  return notice.audience === 'admin'
    ? adminWords(notice, dates, say)
    : { title: userTitle(notice, dates, say), body: say(`notice.user.${notice.code}.body`) };
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
    term: text(notice.termEnd, ahead),
    termEnd: text(notice.termEnd, (end) => endedOn(end, reader)),
    quoteEnd: text(notice.quoteEnd, (end) => closingOf(end, reader)),
    since: text(notice.since, (since) => dayOf(since, reader)),
    dataUntil: text(notice.dataUntil, (end) => (end > now ? closingOf(end, reader) : '')),
  };
}

function adminWords(notice: AdminNotice, dates: Dates, say: Language['say']): NoticeWords {
  const { code } = notice;
  const data = dates.dataUntil === '' ? '' : ` ${say('notice.admin.data', dates)}`;
  switch (code) {
    case 'evaluation':
    case 'subscription': {
      const isLater = dates.until !== dates.term;
      return {
        title: say(`notice.admin.${code}.title`, dates),
        body: say(isLater ? `notice.admin.${code}.body.later` : `notice.admin.${code}.body`, dates),
      };
    }
    case 'ended': {
      const title =
        dates.since === '' ? 'notice.admin.ended.title.undated' : 'notice.admin.ended.title';
      return { title: say(title, dates), body: say('notice.admin.ended.body', dates) + data };
    }
    case 'evaluation-suspended':
    case 'suspended':
    case 'ending':
    case 'quote':
    case 'accepted-quote':
    case 'limited':
    case 'unavailable':
      return {
        title: say(`notice.admin.${code}.title`, dates),
        body: say(`notice.admin.${code}.body`, dates) + (dates.until === '' ? '' : data),
      };
  }
}

function userTitle({ code }: UserNotice, dates: Dates, say: Language['say']): string {
  if (code === 'evaluation')
    return say('notice.user.evaluation.title', { ...dates, until: dates.term });
  if (code === 'ended' && dates.since === '') return say('notice.user.ended.title.undated', dates);
  return say(`notice.user.${code}.title`, dates);
}
