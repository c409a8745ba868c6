import type { BannerNotice } from '../wire/banner-api';
import { dayOf, untilOf } from './dates';
import type { Language } from './language';

export type NoticeWords = { title: string; body: string };

/** A notice as sentences in the reader's language and zone. */
export function noticeWords(notice: BannerNotice, language: Language): NoticeWords {
  const { say, reader } = language;
  const { app, code } = notice;
  const until = notice.until && untilOf(Date.parse(notice.until), Date.parse(notice.at), language);
  switch (code) {
    case 'evaluation':
      return {
        title: say('notice.evaluation.title', { app }),
        body: until
          ? say('notice.evaluation.body', { app, until })
          : say('notice.evaluation.undated', { app }),
      };
    case 'ending':
      return {
        title: say('notice.ending.title', { app, until: until ?? '' }),
        body: say('notice.ending.body'),
      };
    case 'ended': {
      const since = notice.since ? dayOf(Date.parse(notice.since), reader) : '';
      return {
        title: say('notice.ended.title', { app, since }),
        body: say('notice.ended.body'),
      };
    }
    case 'limited':
    case 'unavailable':
      return {
        title: say(`notice.${code}.title`, { app }),
        body: say(`notice.${code}.body`),
      };
  }
}
