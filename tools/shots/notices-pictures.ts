import {
  languages,
  shownNotices,
  unfold,
  wikiPage,
  workItem,
} from '../../test/browser/notice-places';
import type { Subject } from './picture';

/** Who is told something, in what situation: each code of the table that a scenario has. */
const told: [user: 'admin' | 'user', scenario: string, clock?: string][] = [
  ['user', 'evaluation-running'],
  ['admin', 'evaluation-running'],
  ['user', 'subscription-last-days'],
  ['admin', 'subscription-last-days'],
  ['admin', 'subscription-renewal-due'],
  ['admin', 'evaluation-suspended'],
  ['admin', 'quote-open', '2026-06-25T09:00:00.000Z'],
  ['user', 'evaluation-ended'],
  ['user', 'subscription-expired'],
  ['admin', 'subscription-expired'],
  ['user', 'inactive-before-end'],
  ['admin', 'no-license-production'],
];

const noticeIn = (
  [user, scenario, at]: (typeof told)[number],
  locale: string,
  path = wikiPage,
): Subject => ({
  subject: `notice-${path === wikiPage ? '' : 'work-item-'}${user}-${scenario}-${locale}`,
  caption: `${locale}, ${user}: ${scenario}`,
  change: { scenario, user, locale, ...(at && { clock: { at, running: false } }) },
  show: async (page) => {
    await page.goto(path);
    if (path === workItem) await unfold(page);
    await shownNotices(page).first().waitFor();
  },
});

/** Every notice in English. */
export const noticesPictures: Subject[] = [
  ...told.map((each) => noticeIn(each, 'en-US')),
  ...told.map((each) => noticeIn(each, 'en-US', workItem)),
];

/** Every notice in the other languages. */
export const translatedPictures: Subject[] = Object.keys(languages)
  .filter((locale) => locale !== 'en-US')
  .flatMap((locale) => told.map((each) => noticeIn(each, locale)));
