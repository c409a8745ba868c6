import type { Route } from 'playwright-core';
import { openPanel } from './open-panel';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();

// A test that fails offline leaves the others online.
afterEach(() => visit().page.context().setOffline(false));

const error = { message: 'The function took longer than 25 s' };

test.each<[string, (route: Route) => Promise<void>]>([
  ['fails', (route) => route.fulfill({ json: { ok: false, error } })],
  ['is never answered', (route) => route.abort('connectionreset')],
])('when the first call %s, the page says so and tries again', async (_, answer) => {
  const { page, site } = visit();
  const panel = panelOn(page);
  await site.change({ scenario: 'subscription-suspended' });
  await page.route('**/__invoke', answer, { times: 1 });
  await page.goto('/');
  await panel.frame.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
  await panel.button('Try again').click();
  await panel.state('Suspended').waitFor();
});

test('when the answer to a new quote is lost, the form says so, and saving again adds it once', async () => {
  const { page } = visit();
  const panel = await openPanel(visit(), { scenario: 'active-long-after-end' });
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill('Q-lost');
  const loseAnswer = async (route: Route) => {
    await route.fetch();
    await route.abort('connectionreset');
  };
  await page.route('**/__invoke', loseAnswer, { times: 1 });
  await form.getByRole('button', { name: 'Add quote' }).click();
  await form.getByText('This may have been saved or not.').waitFor();
  await form.getByRole('button', { name: 'Add quote' }).click();
  await panel.done.getByText('Quote Q-lost was added.').waitFor();
  await panel.state('Open quote').waitFor();
  await page.reload();
  await panel.state('Open quote').waitFor();
  expect(await panel.entries.filter({ hasText: 'Q-lost' }).count()).toBe(1);
});

test('offline, the page stays and says from when it is; back again, it is read anew', async () => {
  const { page, site } = visit();
  const panel = await openPanel(visit(), {
    scenario: 'subscription-suspended',
    clock: { running: false },
  });
  await panel.state('Suspended').waitFor();
  await page.context().setOffline(true);
  await panel.text('You are offline').waitFor();
  await panel.text('What you see is from June 5, 2026 at 9:00').waitFor();
  expect(await panel.state('Suspended').isVisible()).toBe(true);
  await site.change({ scenario: 'subscription-expired' });
  await page.context().setOffline(false);
  await panel.state('Expired').waitFor();
  expect(await panel.text('You are offline').count()).toBe(0);
});

test('when it cannot be read again, the page stays, says from when it is and tries again', async () => {
  const { page, site } = visit();
  const panel = await openPanel(visit(), {
    scenario: 'subscription-suspended',
    clock: { running: false },
  });
  await panel.text('As of June 5, 2026 at 9:00').waitFor();
  await page.route('**/__invoke', (route) => route.abort('connectionreset'), { times: 1 });
  await panel.button('Refresh').click();
  await panel.text('This could not be read again').waitFor();
  expect(await panel.state('Suspended').isVisible()).toBe(true);
  await site.change({ scenario: 'subscription-expired' });
  await panel.button('Try again').click();
  await panel.state('Expired').waitFor();
  expect(await panel.text('This could not be read again').count()).toBe(0);
});

test('an answer that was asked for before a quote was added does not hide the quote', async () => {
  const { page } = visit();
  const panel = await openPanel(visit(), { scenario: 'active-long-after-end' });
  await panel.state('Active, unexplained').waitFor();
  let answerRefresh = () => Promise.resolve();
  const asked = new Promise<void>((resolve) => {
    const holdBack = async (route: Route) => {
      const response = await route.fetch();
      answerRefresh = () => route.fulfill({ response });
      resolve();
    };
    void page.route('**/__invoke', holdBack, { times: 1 });
  });
  await panel.button('Refresh').click();
  await asked;
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill('Q-late');
  await form.getByRole('button', { name: 'Add quote' }).click();
  await panel.state('Open quote').waitFor();
  const late = page.waitForResponse((response) => response.url().endsWith('/__invoke'));
  await answerRefresh();
  await (await late).finished();
  const drawn = () => new Promise(requestAnimationFrame);
  await panel.frame.locator('body').evaluate(drawn);
  await panel.frame.locator('body').evaluate(drawn);
  expect(await panel.state('Open quote').isVisible()).toBe(true);
});

test('offline, a form that is opened for the first time says so, and opens once that is over', async () => {
  const { page } = visit();
  const panel = await openPanel(visit(), { scenario: 'active-long-after-end' });
  await panel.state('Active, unexplained').waitFor();
  for (const [button, opened] of [
    ['More', panel.frame.getByRole('menuitem').first()],
    ['Add quote', panel.dialog('Add quote')],
  ] as const) {
    await page.context().setOffline(true);
    await panel.button(button).click();
    const failed = panel.frame.getByRole('alert').filter({ hasText: 'This could not be loaded' });
    await failed.waitFor();
    await panel.frame.locator('button:focus', { hasText: 'Try again' }).click();
    await failed.waitFor();
    await page.context().setOffline(false);
    await opened.waitFor();
    await page.keyboard.press('Escape');
  }
});

test('whoever comes back to the page after a while sees it read again', async () => {
  const { site } = visit();
  const panel = await openPanel(visit(), { scenario: 'subscription-suspended' });
  await panel.state('Suspended').waitFor();
  await site.change({ scenario: 'subscription-expired' });
  const comeBackAfter = (minutes: number) =>
    panel.frame.locator('body').evaluate((body, ms) => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + ms;
      body.ownerDocument.dispatchEvent(new Event('visibilitychange'));
    }, minutes * 60_000);
  await comeBackAfter(1);
  await panel.button('Refresh').and(panel.frame.locator(':not([aria-busy="true"])')).waitFor();
  expect(await panel.state('Suspended').isVisible()).toBe(true);
  await comeBackAfter(5);
  await panel.state('Expired').waitFor();
});

test('a dialog that saves cannot be closed, and says what became of it', async () => {
  const { page } = visit();
  const panel = await openPanel(visit(), { scenario: 'active-long-after-end' });
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill('Q-kept');
  let breakOff = () => Promise.resolve();
  const asked = new Promise<void>((resolve) => {
    const holdBack = (route: Route) => {
      breakOff = () => route.abort('connectionreset');
      resolve();
    };
    void page.route('**/__invoke', holdBack, { times: 1 });
  });
  await form.getByRole('button', { name: 'Add quote' }).click();
  await asked;
  await page.keyboard.press('Escape');
  expect(await form.getByRole('button', { name: 'Cancel', exact: true }).isDisabled()).toBe(true);
  await breakOff();
  await form.getByText('This may have been saved or not.').waitFor();
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
});
