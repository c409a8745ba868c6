import { isFullRun } from '../is-full-run';
import { axeFindings } from './axe-findings';
import { expectNotice, openOn, told, wordsOf } from './notice-page';
import { languages, unfold, wikiPage, workItem, type Locale } from './notice-places';
import { setUpVisit } from './visit';

const visit = setUpVisit();

/** Each state in which somebody is told something, and who looks at it. */
const states: [state: string, change: Record<string, unknown>][] = [
  ['evaluation', { scenario: 'evaluation-running', user: 'user' }],
  ['evaluation-suspended', { scenario: 'evaluation-suspended', user: 'admin' }],
  ['evaluation-expired', { scenario: 'evaluation-ended', user: 'user' }],
  ['active', { scenario: 'subscription-renewal-due', user: 'admin' }],
  ['suspended', { scenario: 'subscription-last-days', user: 'user' }],
  ['expired', { scenario: 'subscription-expired', user: 'user' }],
  ['developer', { scenario: 'developer-license', user: 'admin' }],
  ['cancelled', { scenario: 'cancelled-monthly', user: 'admin' }],
  ['cancelled-ended', { scenario: 'cancelled-after-end', user: 'admin' }],
  [
    'quote-extended',
    { scenario: 'quote-open', user: 'admin', clock: { at: '2026-06-25T09:00:00.000Z' } },
  ],
  ['unexplained-inactive', { scenario: 'inactive-before-end', user: 'user' }],
  ['unreadable', { scenario: 'unreadable-license', user: 'admin' }],
  ['unlicensed', { scenario: 'no-license-production', user: 'admin' }],
];

const findings = async () => {
  const { page } = visit();
  // What is around it is the local site's, and examined with that.
  return axeFindings(page.mainFrame(), 'main');
};

/** Opens a surface and waits for its notice. */
const openNotice = async (change: Record<string, unknown>, path: string, locale?: Locale) => {
  const { page } = visit();
  const notice =
    path === wikiPage
      ? await told(page, () => openOn(visit(), change, path))
      : await openOn(visit(), change, path).then(() => told(page, () => unfold(page)));
  if (notice === null) throw new Error('nothing was told');
  await expectNotice(page, wordsOf(notice, locale));
};

/** Every state on each surface in each theme; outside a full run, each state once, by turns. */
const looks = states.flatMap(([state, change], index) => {
  const all = [wikiPage, workItem].flatMap((path) =>
    (['light', 'dark'] as const).map((theme) => ({ state, change, path, theme })),
  );
  return isFullRun ? all : all.slice(index % 4, (index % 4) + 1);
});

test.each(looks)('axe finds nothing wrong in the state $state on $path, $theme', async (look) => {
  const { change, path, theme } = look;
  await openNotice({ ...change, theme }, path);
  await visit().page.locator(`html[data-color-mode="${theme}"]`).waitFor();
  expect(await findings()).toEqual([]);
});

test.each(Object.keys(languages) as Locale[])('axe finds nothing wrong in %s', async (locale) => {
  const change = { scenario: 'subscription-last-days', user: 'admin', theme: 'light', locale };
  await openNotice(change, wikiPage, locale);
  expect(await findings()).toEqual([]);
  await visit().site.change({ locale: 'en-US' });
});
