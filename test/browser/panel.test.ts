import { en } from '../english';
import { divergences } from '../../local-site/scenarios/divergences';
import { candidates } from '../../src/rules/resolution';
import { openPanel } from './open-panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();
afterEach(async () => {
  expect(await visit().noise()).toEqual([]);
});

const open = (patch: Record<string, unknown>) => openPanel(visit(), patch);

test('the page answers for another date, and for today again', async () => {
  const panel = await open({ scenario: 'subscription-suspended' });
  await panel.state('Suspended').waitFor();
  await panel.button('On another date…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill('2026-06-20');
  await panel.button('Show').click();
  await panel.state('Expired').waitFor();
  await panel.text('This is not today, but June 20, 2026').waitFor();
  await panel.headline
    .getByText(/^On June 20, 2026: .* no access since June 15, 2026\.$/)
    .waitFor();
  await panel.text('The report and this page agree.').waitFor();
  expect(await panel.button('Add quote').count()).toBe(0);
  await panel.button('Back to today').click();
  await panel.state('Suspended').waitFor();
  await panel
    .text(/^The report goes by dates alone; users have access until June 14, 2026/)
    .waitFor();
  expect(await panel.button('Add quote').isVisible()).toBe(true);
  expect(await panel.text('This is not today').count()).toBe(0);
  await panel.frame.locator('button:focus', { hasText: 'On another date…' }).waitFor();
});

test('a year that is not written out is no date', async () => {
  const panel = await open({ scenario: 'subscription-suspended' });
  await panel.button('On another date…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill('0026-05-10');
  await panel.button('Show').click();
  await panel.text('Choose a date.').waitFor();
  expect(await panel.text('This is not today').count()).toBe(0);
});

test('the start of the day is the reader’s, and today is not another date', async () => {
  const panel = await open({
    scenario: 'subscription-suspended',
    timeZone: 'America/Los_Angeles',
  });
  await panel.button('On another date…').click();
  // The license ends on June 14 at 17:00 there.
  await panel.frame.getByLabel('Day', { exact: true }).fill('2026-06-14');
  await panel.frame.getByLabel('Day', { exact: true }).press('Enter');
  await panel.headline.getByText(/^On June 14, 2026: .*at 5:00 PM \(17 hours left\)\.$/).waitFor();
  await panel.button('On another date…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill('2026-06-05');
  await panel.button('Show').click();
  expect(await panel.text('This is not today').count()).toBe(0);
  await visit().site.change({ timeZone: 'UTC' });
});

test('a date that is not finished is asked for, and Escape closes', async () => {
  const panel = await open({ scenario: 'subscription-suspended' });
  await panel.button('On another date…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill('');
  await panel.button('Show').click();
  await panel.text('Choose a date.').waitFor();
  await visit().page.keyboard.press('Escape');
  await panel.frame.locator('button:focus', { hasText: 'On another date…' }).waitFor();
  expect(await panel.button('Show').count()).toBe(0);
});

test('the timeline is read and used by keyboard', async () => {
  const panel = await open({ scenario: 'subscription-suspended' });
  const { keyboard } = visit().page;
  const timeline = panel.frame.getByRole('region', { name: 'Timeline' });
  const stretch = (name: string) => timeline.getByRole('button', { name });
  const focused = (name: string) => stretch(name).and(panel.frame.locator(':focus')).waitFor();
  await timeline.getByText('Today · Suspended from May 31, 2026 to June 14, 2026.').waitFor();
  await stretch('Suspended from').focus();
  await keyboard.press('ArrowRight');
  await focused('Expired from June 15, 2026 on. No access.');
  await timeline.getByText('June 15, 2026 · Expired from June 15, 2026 on. No access.').waitFor();
  await keyboard.press('Home');
  await focused('Active until May 30, 2026. Full access.');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await panel.text('This is not today, but June 15, 2026').waitFor();
  await panel.state('Expired').waitFor();
});

test('where Atlassian reports otherwise, the line below the picture says what it goes by', async () => {
  const panel = await open({ scenario: 'active-long-after-end' });
  const timeline = panel.frame.getByRole('region', { name: 'Timeline' });
  await timeline
    .getByText('By dates and records: Today · Expired from June 15, 2026 on. No access.')
    .waitFor();
});

test('the table says what the picture shows, and a click on the picture opens that day', async () => {
  const panel = await open({ scenario: 'quote-open' });
  const timeline = panel.frame.getByRole('region', { name: 'Timeline' });
  await timeline.getByText('As a table').click();
  const rows = await timeline.getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'From Until State Access',
    'Not stated May 30, 2026 Active Full access',
    'May 31, 2026 June 14, 2026 Suspended Full access',
    'Quote Q-7: from June 1, 2026 to June 30, 2026.',
    'June 15, 2026 June 30, 2026 Open quote Full access',
    expect.stringMatching(
      /^Quote Q-7: .* Sources differ on this from June 15, 2026 to June 29, 2026: /,
    ),
    'July 1, 2026 Not stated Expired No access',
  ]);
  await timeline.getByRole('button', { name: 'Active until' }).click();
  await panel.text(/^This is not today, but (?:April|May) \d+, 2026$/).waitFor();
  await panel.state('Active').waitFor();
});

test('what is written in the picture is drawn in the colours of the theme', async () => {
  const panel = await open({ scenario: 'quote-open', theme: 'dark' });
  const texts = panel.frame.locator('.picture text');
  await texts.first().waitFor();
  const colours = await texts.evaluateAll((all) => all.map((text) => getComputedStyle(text).fill));
  // Without a style sheet, texts of pictures are black.
  expect(colours).not.toContain('rgb(0, 0, 0)');
  await visit().site.change({ theme: 'light' });
});

test('other regimes are compared', async () => {
  const panel = await open({ scenario: 'cancelled-annual' });
  await panel.tab('Purchased apps').focus();
  await visit().page.keyboard.press('ArrowRight');
  const regime = (name: string) => panel.frame.getByRole('region', { name, exact: true });
  await regime('Classic').getByText('This app’s regime').waitFor();
  expect(await regime('Classic').getByText('Differs').count()).toBe(0);
  await regime('Improved billing')
    .getByText('June 15, 2026: Cancelled, ended (No access)')
    .waitFor();
  await regime('Forge since November 2025').getByText('Until July 29, 2026').waitFor();
  expect(await panel.frame.getByRole('link', { name: /CHANGE-2876/ }).getAttribute('href')).toBe(
    'https://developer.atlassian.com/changelog/#CHANGE-2876',
  );
});

test('facts are copied', async () => {
  const { page, site } = visit();
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
  const panel = await open({ scenario: 'subscription-active' });
  await panel.button('Copy: Entitlement').click();
  await panel.button('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('E-2AB-3CD-4EF-5GH');
});

test('every explanation that may be is said, with what to do', async () => {
  const seen = new Set<string>();
  for (const { name } of divergences.filter(({ name }) => name !== 'unreadable-license')) {
    const panel = await open({ scenario: name });
    const items = panel.headline.locator('.candidate p');
    await items.first().waitFor();
    for (const text of await items.allInnerTexts()) seen.add(text);
  }
  // No admin can record what the vendor signed.
  const sayable = candidates.filter((candidate) => candidate !== 'awaiting-atlassian');
  expect([...seen].sort()).toEqual(
    sayable.map((name) => `${en[`candidate.${name}.if`]} ${en[`candidate.${name}.do`]}`).sort(),
  );
});

test.each([
  ['active-long-after-end', 'Record the quote…', 'Add quote'],
  ['active-long-after-end', 'Record the new end…', 'Move end of term'],
  ['active-long-after-end', 'Record the issue…', 'Add known issue'],
  ['active-though-cancelled', 'Record the withdrawal…', 'Withdraw cancellation'],
  ['inactive-before-end', 'Record the cancellation…', 'Add cancellation'],
])('%s: "%s" opens "%s" and gets focus back', async (scenario, action, dialog) => {
  const panel = await open({ scenario });
  await panel.button(action).click();
  await panel.dialog(dialog).waitFor();
  await visit().page.keyboard.press('Escape');
  await panel.frame.locator('button:focus', { hasText: action }).waitFor();
});

test('another regime as an explanation leads to the comparison', async () => {
  const panel = await open({ scenario: 'active-though-cancelled' });
  await panel.button('Compare regimes').click();
  await panel.frame.getByRole('region', { name: 'Improved billing' }).getByText('Fits').waitFor();
  await panel.frame
    .locator(':focus', { hasText: 'A regime is one of the sets of rules' })
    .waitFor();
});
