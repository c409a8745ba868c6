import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { adminNoticeCodes, userNoticeCodes } from '../../src/rules/notice-table';
import type { ReaderNotice } from '../../src/wire/notice-api';
import { messagesIn } from '../../src/words/messages';
import { noticeWords, type NoticeWords } from '../../src/words/notice-words';
import { makeWords } from '../../src/words/words';
import { answered } from './answered';
import { languages, shownNotices, type Locale } from './notice-places';
import type { Visit } from './visit';

const dates = v.nullable(v.string());
const common = {
  id: v.string(),
  tone: v.picklist(['information', 'warning', 'error']),
  stage: v.nullable(v.number()),
  app: v.string(),
  until: dates,
  termEnd: dates,
  quoteEnd: dates,
  since: dates,
  dataUntil: dates,
  at: v.string(),
};
const noticeAnswer = v.object({
  notice: v.nullable(
    v.variant('audience', [
      v.object({
        audience: v.literal('admin'),
        code: v.picklist(adminNoticeCodes),
        ...common,
      }),
      v.object({
        audience: v.literal('user'),
        code: v.picklist(userNoticeCodes),
        ...common,
      }),
    ]),
  ),
  isPutOff: v.boolean(),
  mayPutOff: v.boolean(),
  licensePage: v.nullable(v.string()),
});

/** Leaves the page, changes the site, and opens a page on it: nothing of the old one asks any more. */
export const openOn = async (
  { page, site }: Visit,
  change: Record<string, unknown>,
  path: string,
): Promise<void> => {
  await page.goto('about:blank');
  await site.change(change);
  await page.goto(path);
};

/** What the function tells when the page asks it, while something is done. */
export const told = async (page: Page, act: () => Promise<unknown>): Promise<ReaderNotice | null> =>
  v.parse(noticeAnswer, await answered(page, 'notice', act)).notice;

/** A notice in the words of a language. */
export const wordsOf = (notice: ReaderNotice, locale: Locale = 'en-US'): NoticeWords =>
  noticeWords(notice, {
    reader: { locale, timeZone: 'UTC' },
    say: makeWords(messagesIn(languages[locale]), locale),
  });

/** Waits until the page shows a notice in its words, and nothing else of its kind. */
export const expectNotice = async (page: Page, { title, body }: NoticeWords): Promise<void> => {
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  await page.getByText(body, { exact: true }).waitFor();
  expect(await shownNotices(page).count()).toBe(1);
};
