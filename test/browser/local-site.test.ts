import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { en } from '../english';
import { stories } from '../../local-site/stories';
import { axeFindings } from './axe-findings';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const sideBarOf = (page: Page) => page.getByRole('complementary', { name: 'Local site' });

const clickNext = (page: Page) =>
  sideBarOf(page).getByRole('button', { name: 'Next change' }).click();

const told = (page: Page, words: string | RegExp) =>
  sideBarOf(page).getByRole('status').getByText(words).waitFor();

const calls = (page: Page) => sideBarOf(page).getByRole('list', { name: 'Calls' });

describe('one site', () => {
  const visit = setUpVisit();
  beforeEach(async () => {
    await visit().site.change({ theme: 'light', clock: { running: false } });
  });
  afterEach(async () => {
    expect(await visit().noise()).toEqual([]);
  });

  test('a story is walked with Next change to its end, and then the app is asked', async () => {
    const { page, sideBar } = visit();
    await page.goto('/');
    await sideBar.getByLabel('Scenario').selectOption('A renewal that came late');
    const steps = sideBar.getByRole('list', { name: 'Steps: A renewal that came late' });
    const shows = async (title: string, state: string) => {
      await steps.locator('[aria-current=step]').getByText(title).waitFor();
      await panelOn(page).state(state).waitFor();
    };
    await shows('The subscription runs', en['state.active']);
    await clickNext(page);
    await shows('It ends unpaid, access goes on', en['state.suspended']);
    await clickNext(page);
    await shows('Five days of access are left', en['state.suspended']);
    // It keeps the focus, so that a story can be walked by pressing Enter.
    const next = sideBar.getByRole('button', { name: 'Next change: Jun 15' });
    await next.and(page.locator(':focus')).press('Enter');
    await told(page, 'Jun 15, 2026, 12:00 AM: Access ends');
    await shows('Access ends', en['state.expired']);
    await clickNext(page);
    await shows('The renewal is paid', en['state.active']);

    await clickNext(page);
    await told(
      page,
      'Jun 30, 2026, 12:00 AM: Suspended. The license stays active, as the app expects of Atlassian.',
    );
    await shows('The renewal is paid', en['state.suspended']);
  });

  test('a story follows the date, on and back, and each step can be gone to by keyboard', async () => {
    const { page, site, sideBar } = visit();
    await site.change({ scenario: 'cancelled-and-withdrawn' });
    await page.goto('/');
    const step = (title: string) => sideBar.locator('[aria-current=step]').getByText(title);
    await sideBar.getByRole('button', { name: /The customer stays after all/ }).press('Enter');
    await step('The customer stays after all').waitFor();
    await panelOn(page).state(en['state.active']).waitFor();
    expect(await panelOn(page).recorded.count()).toBe(2);

    await sideBar.getByLabel('Date (UTC)').fill('2026-05-13T09:00');
    await step('The customer cancels').waitFor();
    await panelOn(page).state(en['state.cancelled']).waitFor();
    expect(await panelOn(page).recorded.count()).toBe(1);

    await sideBar.getByLabel('Date (UTC)').fill('2026-06-02T09:00');
    await step('The next month is paid').waitFor();
    await panelOn(page).state(en['state.active']).waitFor();
    expect(await sideBar.getByLabel('Date (UTC)').inputValue()).toBe('2026-06-02T09:00');
  });

  test.each(stories)('$title is told to its end', async ({ name, steps }) => {
    const { page, site, sideBar } = visit();
    await site.change({ scenario: `${name}/${String(steps.length)}` });
    await page.goto('/');
    await sideBar
      .locator('[aria-current=step]')
      .getByText(steps.at(-1)?.title ?? '')
      .waitFor();
    await panelOn(page).state(en['state.active']).waitFor();
  });

  test('a scenario’s next change is the one that the app tells, until it knows of none', async () => {
    const { page, site, sideBar } = visit();
    await site.change({ scenario: 'subscription-active' });
    await page.goto('/');
    await panelOn(page).state(en['state.active']).waitFor();
    await clickNext(page);
    await panelOn(page).state(en['state.suspended']).waitFor();
    expect(await sideBar.getByLabel('Date (UTC)').inputValue()).toBe('2026-05-31T00:00');
    await clickNext(page);
    await panelOn(page).state(en['state.expired']).waitFor();
    await told(
      page,
      'Jun 15, 2026, 12:00 AM: Expired. The license was set to not active, as the app expects of Atlassian.',
    );
    expect(await sideBar.getByLabel('Scenario').inputValue()).toBe('subscription-active');
    await clickNext(page);
    await told(page, 'The app knows of nothing that follows.');
  });

  test('calls of what is on the screen are added up, earlier ones are apart', async () => {
    const { page, site, sideBar } = visit();
    await site.change({ scenario: 'quote-open' });
    await page.goto('/');
    await calls(page).getByRole('listitem').getByText('standing').waitFor();
    // Who recorded the quote is asked once the page is there.
    await sideBar.getByText(/^This view: 2 calls$/).waitFor();
    await sideBar.getByLabel('Page').selectOption('Confluence page');
    await calls(page).getByRole('listitem').getByText('notice').waitFor();
    await sideBar.getByText(/^This view: 1 call$/).waitFor();
    await sideBar.getByText(/^Earlier calls \(\d+\)$/).waitFor();
  });

  test('a license that is no JSON is refused, and one that is gets to the app', async () => {
    const { page, sideBar } = visit();
    await page.goto('/');
    await sideBar.getByText('License as JSON').click();
    await sideBar.getByLabel('License (JSON)').fill('{ "active": true, }');
    await sideBar.getByRole('button', { name: 'Apply' }).click();
    await sideBar
      .getByRole('alert')
      .getByText(/^This is not JSON: /)
      .waitFor();
    await sideBar.getByLabel('License (JSON)').fill('{ "active": true, "type": "developer" }');
    await sideBar.getByRole('button', { name: 'Apply' }).click();
    await panelOn(page).state(en['state.developer']).waitFor();
    await sideBar
      .getByLabel('Scenario')
      .getByText('None, set by hand')
      .waitFor({ state: 'attached' });
  });

  test.each(['light', 'dark'])('axe finds nothing wrong with it in the %s theme', async (theme) => {
    const { page, site, sideBar } = visit();
    await site.change({ scenario: 'late-renewal/2', theme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await panelOn(page).state(en['state.suspended']).waitFor();
      const show = page.getByRole('button', { name: 'Show the local site’s controls' });
      if (await show.isVisible()) await show.click();
      for (const title of [
        'Other sites',
        'License as JSON',
        'Environment and storage',
        'Run now',
      ]) {
        await sideBar.getByText(title).click();
      }
      for (const frame of page.frames()) await frame.evaluate(source);
      expect(await axeFindings(page.mainFrame())).toEqual([]);
      const body = page.locator('.ls-side-body');
      expect(await body.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('two sites and two apps', () => {
  const visit = setUpVisit(['--app', '.', '--app', 'test/fixtures/apps/counter']);

  test('what is entered on one site is not on the other, nor its calls or its date', async () => {
    const { page, site, sideBar } = visit();
    await site.change({ scenario: 'active-long-after-end' });
    await page.goto('/');
    await panelOn(page).state(en['state.unexplained-active']).waitFor();
    await sideBar.getByText('Other sites').click();
    for (const refused of ['x'.repeat(41), 'Team Two']) {
      await sideBar.getByLabel('Name of another one').fill(refused);
      await sideBar.getByRole('button', { name: 'Open' }).click();
      await sideBar
        .getByRole('alert')
        .getByText(/^Use lower-case letters/)
        .waitFor();
    }
    await sideBar.getByLabel('Name of another one').fill('team-two');
    const opened = page.context().waitForEvent('page');
    await sideBar.getByRole('button', { name: 'Open' }).click();
    const other = await opened;
    await panelOn(other).state(en['state.suspended']).waitFor();
    await sideBarOf(other).getByText('team-two').waitFor();
    await sideBarOf(other).getByLabel('Scenario').selectOption('Subscription over, quote open');
    await panelOn(other).state(en['state.quote-extended']).waitFor();

    await page.reload();
    await panelOn(page).state(en['state.unexplained-active']).waitFor();
    expect(await panelOn(page).recorded.count()).toBe(0);
    expect(await sideBar.getByLabel('Date (UTC)').inputValue()).toMatch(/^2026-07-10/);
    await sideBar.getByText(/^Earlier calls \(1\)$/).waitFor();
    await sideBar.getByText('Other sites').click();
    expect(await sideBar.getByRole('link', { name: 'team-two' }).getAttribute('href')).toBe(
      site.url.replace('localhost', 'team-two.localhost'),
    );
    await other.close();
  });

  test('what Forge runs by itself is run now, for the app that is chosen', async () => {
    const { page, sideBar } = visit();
    await page.goto('/');
    await sideBar.getByText('Run now').click();
    await sideBar.getByRole('button', { name: 'Run observe-license' }).waitFor();
    await sideBar.getByLabel('App', { exact: true }).selectOption('counter');
    await page.locator('iframe[title="Counter"]').waitFor();
    await sideBar.getByRole('button', { name: 'Run counter-hourly' }).click();
    await told(page, 'counter-hourly: It ran.');
    await calls(page).getByRole('listitem').getByText('counter-hourly').waitFor();
    await sideBar.getByLabel('Page').selectOption('Jira app: About (counter)');
    await page.locator('iframe[title="About"]').waitFor();
  });
});
