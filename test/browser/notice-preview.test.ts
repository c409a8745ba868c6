import type { Locator } from 'playwright-core';
import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { noticeFacts } from '../../src/rules/notice-facts';
import { noticeOf } from '../../src/rules/notice';
import { audiences, type Audience } from '../../src/rules/notice-table';
import { dismissalOf } from '../../src/rules/put-off';
import { readerNotice } from '../../src/wire/notice-api';
import { parseEvidence } from '../../src/wire/parse-case';
import { policy } from '../../src/policy';
import { axeFindings } from './axe-findings';
import { openOn, told, wordsOf } from './notice-page';
import { languages, wikiPage, type Locale } from './notice-places';
import { openPanel } from './open-panel';
import type { Panel } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();
afterEach(() => visit().site.change({ user: 'admin', theme: 'light', faults: null }));

const scenario = 'subscription-suspended';
const license = { active: true, subscriptionEndDate: '2026-05-31', billingPeriod: 'ANNUAL' };
const choices = choicesWithin(defaultNoticeBounds, null);

/** What the rules tell an audience at a moment by dates alone, in the words of a language. */
const expected = (audience: Audience, at: string, locale: Locale = 'en-US') => {
  const evidence = parseEvidence({ license, records: [] });
  const facts = noticeFacts(evidence, { ...policy, authority: 'rules' }, Date.parse(at));
  const notice = noticeOf(facts, audience, choices);
  if (notice === null) throw new Error(`at ${at} nothing is told`);
  const { tone } = notice;
  return {
    ...wordsOf(readerNotice(notice, 'Example App', Date.parse(at)), locale),
    dismissal: languages[locale].standing[`notice.${dismissalOf[tone]}`],
  };
};

const openNotices = async (): Promise<Panel> => {
  const panel = await openPanel(visit(), { scenario, clock: { running: false } });
  await panel.tab('Notices').click();
  await panel.frame.getByRole('heading', { name: 'What people are told' }).waitFor();
  return panel;
};

const names: Record<Audience, string> = { user: 'Users', admin: 'Admins' };

const regionOf = (panel: Panel, audience: Audience) =>
  panel.frame.getByRole('region', { name: names[audience], exact: true });

const expectPreview = async (preview: Locator, words: ReturnType<typeof expected>) => {
  await preview.getByRole('heading', { name: words.title, exact: true }).waitFor();
  await preview.getByText(words.body, { exact: true }).waitFor();
  await preview.getByText(words.dismissal, { exact: true }).waitFor();
};

const goToDay = async (panel: Panel, day: string) => {
  await panel.button('On another date…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill(day);
  await panel.button('Show').click();
  await panel.button('Back to today').waitFor();
};

test('what is told now is what the surfaces tell, and what is not told says why', async () => {
  const { page } = visit();
  const panel = await openNotices();
  await regionOf(panel, 'user').getByText('Nothing yet.').waitFor();
  const preview = regionOf(panel, 'admin').getByRole('figure');
  const title = await preview.getByRole('heading').innerText();
  const notice = await told(page, () => openOn(visit(), {}, wikiPage));
  expect(notice && wordsOf(notice).title).toBe(title);
  expect(await visit().noise()).toEqual([]);
});

test('each notice to come opens to the words that it will have', async () => {
  const panel = await openNotices();
  for (const [audience, day, moment] of [
    ['user', 'June 7, 2026', '2026-06-07T00:00:00.001Z'],
    ['user', 'June 15, 2026', '2026-06-15T00:00:00.000Z'],
    ['admin', 'June 14, 2026', '2026-06-14T00:00:00.001Z'],
  ] as const) {
    const item = regionOf(panel, audience)
      .getByRole('listitem')
      .filter({ has: panel.frame.locator('time').getByText(day, { exact: true }) });
    await item.locator('summary').click();
    await expectPreview(item.getByRole('figure'), expected(audience, moment));
  }
  const dates = regionOf(panel, 'user').locator('.coming time');
  expect(await dates.allInnerTexts()).toEqual([
    'June 7, 2026',
    'June 13, 2026',
    'June 15, 2026',
    'June 22, 2026',
  ]);
});

test.each(['de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'en-US'] as const)(
  'on another date and in another language both audiences read what is told then: %s',
  async (locale) => {
    const panel = await openNotices();
    await goToDay(panel, '2026-06-10');
    const language = panel.frame.getByLabel('Language of the notices');
    if (locale !== 'en-US') await language.selectOption(locale);
    for (const audience of audiences) {
      const preview = regionOf(panel, audience).getByRole('figure');
      await expectPreview(preview, expected(audience, '2026-06-10', locale));
      expect(await preview.locator(`[lang="${locale}"]`).count()).toBe(1);
      expect(await preview.locator('a, button, [tabindex], [role=status]').count()).toBe(0);
    }
    const isUnreviewed = languages[locale].standing['language.review'] === 'unreviewed';
    const note = panel.text(/^These words are not yet reviewed/);
    expect(await note.count()).toBe(isUnreviewed ? 1 : 0);
    expect(await visit().noise()).toEqual([]);
  },
);

test('words that cannot be loaded leave those that are there, and are tried again', async () => {
  const { page } = visit();
  const panel = await openNotices();
  await page.route('**/__LOCALES__/ja-JP.json', (route) => route.abort(), { times: 1 });
  await panel.frame.getByLabel('Language of the notices').selectOption('ja-JP');
  await panel.text('The words in Japanese could not be loaded.').waitFor();
  await regionOf(panel, 'admin').locator('figure [lang="en-US"]').waitFor();
  await panel.button('Try again').click();
  await regionOf(panel, 'admin').locator('figure [lang="ja-JP"]').waitFor();
});

test('language and coming notices are reached with keys alone', async () => {
  const { page } = visit();
  const panel = await openNotices();
  const tabTo = async (wanted: Locator) => {
    for (let presses = 0; presses < 20; presses += 1) {
      if ((await wanted.count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there');
  };
  await panel.tab('Notices').focus();
  await tabTo(panel.frame.locator('.preview-language select:focus'));
  await page.keyboard.press('ArrowDown');
  const first = regionOf(panel, 'user').locator('summary').first();
  await regionOf(panel, 'admin').locator('figure [lang="de-DE"]').waitFor();
  await tabTo(first.and(panel.frame.locator(':focus')));
  await page.keyboard.press('Enter');
  await expectPreview(
    regionOf(panel, 'user').getByRole('figure'),
    expected('user', '2026-06-07T00:00:00.001Z', 'de-DE'),
  );
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (theme) => {
  const { page, site } = visit();
  await site.change({ theme });
  const panel = await openNotices();
  await panel.frame.locator(`html[data-color-mode="${theme}"]`).waitFor();
  const coming = regionOf(panel, 'user').locator('summary');
  for (const summary of await coming.all()) await summary.click();
  await page.mouse.move(0, 0);
  const frame = page.frames().find((each) => each.url().includes('/__resource/'));
  expect(frame && (await axeFindings(frame))).toEqual([]);
});
