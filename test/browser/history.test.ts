import { answered } from './answered';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const firstSeen = 'The app looked at the license for the first time.';
const unexplained = 'Reported active, 40 days after end';

const visit = setUpVisit();

test('a quote is added, seen at once, kept through a kill, told on a page, and voided', async () => {
  const { page, site, sideBar } = visit();
  const panel = panelOn(page);
  const sentence = 'Quote Q-12, open from July 1, 2026 to July 14, 2026';
  const seesQuote = async () => {
    await panel.state('Open quote').waitFor();
    await panel.headline
      .getByText(/Users have access until July 14, 2026 \(4 days left\)/)
      .waitFor();
    expect(await panel.entries.allInnerTexts()).toEqual([
      expect.stringContaining(sentence),
      expect.stringContaining(firstSeen),
    ]);
  };

  await answered(page, 'standing', () => page.goto('/'));
  await sideBar.getByLabel('Scenario').selectOption(unexplained);
  await sideBar.getByText('Environment and storage').click();
  await sideBar.getByLabel('Query lag (ms)').fill('60000');
  await sideBar.getByLabel('Query lag (ms)').press('Enter');
  await panel.state('Active, unexplained').waitFor();
  await panel.text(firstSeen).waitFor();

  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill('Q-12');
  await form.getByLabel('Issued on').fill('2026-07-01');
  await form.getByLabel('Valid until').fill('2026-07-14');
  await form.getByLabel('Note').fill('Mail of the partner');
  await form.getByRole('button', { name: 'Add quote' }).click();
  await panel.done.getByText('Quote Q-12 was added.').waitFor();
  expect(await panel.done.innerText()).toContain('Users have access until July 14, 2026');
  await seesQuote();

  // Nothing may be under way when the site is killed.
  await answered(page, 'entries', () => page.reload());
  await seesQuote();
  await site.killAndRestart();
  await page.reload();
  await seesQuote();

  await sideBar.getByLabel('Page').selectOption('Confluence page');
  await page
    .getByText('Users have full access to Example App until July 14, 2026 (4 days left)')
    .waitFor();
  await sideBar.getByLabel('Page').selectOption('Confluence settings: License');
  await seesQuote();

  await panel.button('Void quote Q-12').click();
  const voiding = panel.dialog('Void entry');
  await voiding.getByText(sentence).waitFor();
  await voiding.getByLabel('Reason').fill('Declined by mail');
  await voiding.getByRole('button', { name: 'Void' }).click();
  await panel.done.getByText('The entry was voided.').waitFor();
  expect(await panel.done.innerText()).toContain('Users have access; until when is not known.');
  await panel.state('Active, unexplained').waitFor();
  const [newest, quote] = await panel.entries.all();
  expect(await newest?.innerText()).toMatch(/^Quote Q-12 was voided\s+Declined by mail/);
  expect(await quote?.locator('s').innerText()).toBe(sentence);
  expect(await quote?.getByText('Voided', { exact: true }).isVisible()).toBe(true);
  expect(await panel.button('Void quote Q-12').count()).toBe(0);

  const openPage = () => sideBar.getByLabel('Page').selectOption('Confluence page');
  expect(await answered(page, 'notice', openPage)).toMatchObject({ notice: null });
  await page.getByRole('heading', { name: 'Team handbook' }).waitFor();
  expect(await page.getByText(/Example App/).count()).toBe(0);
  expect(await visit().noise()).toEqual([]);
});
