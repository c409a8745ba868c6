import * as v from 'valibot';
import { en } from '../english';
import { scenarios } from '../../local-site/scenarios';
import { noticeWords } from '../../src/words/notice-words';
import { makeWords } from '../../src/words/words';
import { answered } from './answered';
import { setUpVisit } from './visit';

const visit = setUpVisit();

const noticeAnswer = v.object({
  notice: v.nullable(
    v.object({
      code: v.picklist(['evaluation', 'ending', 'limited', 'ended', 'unavailable']),
      tone: v.picklist(['information', 'warning', 'error']),
      app: v.string(),
      until: v.nullable(v.string()),
      since: v.nullable(v.string()),
      at: v.string(),
    }),
  ),
});

const language = {
  reader: { locale: 'en-US', timeZone: 'UTC' },
  say: makeWords(en, 'en-US'),
};

/** Does something that loads the page anew, and checks that its banner says what its function told. */
const bannerAfter = async (act: () => Promise<unknown>): Promise<string | null> => {
  const { page } = visit();
  const { notice } = v.parse(noticeAnswer, await answered(page, 'notice', act));
  await page.getByRole('heading', { name: 'Team handbook' }).waitFor();
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  if (notice === null) {
    expect(await dismiss.count()).toBe(0);
    return null;
  }
  const { title, body } = noticeWords(notice, language);
  await page.getByRole('heading', { name: title }).waitFor();
  await page.getByText(body, { exact: true }).waitFor();
  await dismiss.click();
  await dismiss.waitFor({ state: 'detached' });
  return title;
};

const seen = new Map<string, string | null>();

test.each(scenarios)('$title: the banner says what the function told', async ({ name }) => {
  const { page, site } = visit();
  await site.change({ scenario: name, user: 'user' });
  seen.set(name, await bannerAfter(() => page.goto('/wiki/spaces/DEMO/pages/1')));
  expect(await visit().noise()).toEqual([]);
});

test.each(['evaluation-running', 'subscription-expired', 'subscription-active'])(
  '%s: a guest is told what a user is told',
  async (name) => {
    const { page, site } = visit();
    await site.change({ scenario: name, user: 'anonymous' });
    expect(await bannerAfter(() => page.goto('/wiki/spaces/DEMO/pages/1'))).toBe(seen.get(name));
  },
);

test('users are told before an end and after it, and nothing while all is well', () => {
  expect(Object.fromEntries(seen)).toMatchObject({
    'evaluation-running': 'Your team is evaluating Example App',
    'subscription-active': null,
    'subscription-suspended': 'Example App is available until June 14, 2026 (9 days left)',
    'subscription-expired': 'Example App has not been available since June 15, 2026',
    'active-long-after-end': null,
    'inactive-before-end': 'Example App is not available right now',
  });
});
