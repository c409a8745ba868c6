import { en } from '../english';
import { expectNotice, openOn, told, wordsOf } from './notice-page';
import { shownNotices, unfold, wikiPage, workItem } from './notice-places';
import { setUpVisit } from './visit';

const visit = setUpVisit();

const suspended = { scenario: 'subscription-suspended', user: 'user' };

/** What somebody is told on a page, opened anew after something changed. */
const toldAfter = (change: Record<string, unknown>) =>
  told(visit().page, () => openOn(visit(), change, wikiPage));

const toldOn = (at: string) => toldAfter({ clock: { at, running: false } });

/** The words of what has the focus. */
const focused = () => visit().page.evaluate('document.activeElement?.textContent');

const focusIsOn = (name: string) =>
  visit().page.waitForFunction(`document.activeElement?.textContent === '${name}'`);

/** The names of what has the focus, from one press of Tab to the next, up to this name. */
const tabTo = async (name: string) => {
  const { page } = visit();
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()) === name) return;
  }
  throw new Error(`${name} cannot be reached by the keyboard`);
};

test('by keyboard alone a warning is put off, taken back, and put off again until its next stage', async () => {
  const { page, site } = visit();
  await site.change(suspended);
  const notice = await toldOn('2026-06-08T10:00:00.000Z');
  if (notice === null) throw new Error('nothing was told');
  await expectNotice(page, wordsOf(notice));
  await tabTo('Remind me later');
  await page.keyboard.press('Enter');
  const again = page.getByRole('button', { name: 'Show again' });
  await again.waitFor();
  await focusIsOn('Show again');
  expect(await page.getByRole('heading', { name: wordsOf(notice).title }).count()).toBe(0);
  await page.keyboard.press('Enter');
  await expectNotice(page, wordsOf(notice));
  await focusIsOn('Remind me later');
  await page.keyboard.press('Enter');
  await again.waitFor();

  await toldOn('2026-06-12T10:00:00.000Z');
  await page.getByRole('heading', { name: 'Team handbook' }).waitFor();
  expect(await shownNotices(page).count()).toBe(0);
  const next = await toldOn('2026-06-13T10:00:00.000Z');
  expect(next).toMatchObject({ stage: 1 });
  if (next) await expectNotice(page, wordsOf(next));
});

test('on a work item, what was put off is said and can be shown again at any time', async () => {
  const { page } = visit();
  await openOn(visit(), { scenario: 'subscription-suspended', user: 'admin' }, workItem);
  const notice = await told(page, () => unfold(page));
  if (notice === null) throw new Error('nothing was told');
  await page.getByRole('button', { name: 'Remind me later' }).click();
  await page.getByRole('button', { name: 'Show again' }).waitFor();
  await focusIsOn('Show again');
  await page.reload();
  await unfold(page);
  await page.getByRole('button', { name: 'Show again' }).click();
  await expectNotice(page, wordsOf(notice));
  await focusIsOn('Remind me later');
});

test('on a work item, it is said that something could not be kept', async () => {
  const { page, site } = visit();
  await openOn(visit(), { scenario: 'subscription-suspended', user: 'admin' }, workItem);
  await unfold(page);
  await page.getByRole('button', { name: 'Remind me later' }).waitFor();
  await site.change({ faults: { seed: 1, percent: 100, kinds: ['failed'] } });
  await page.getByRole('button', { name: 'Remind me later' }).click();
  await page.getByRole('alert').getByText(en['notice.not-kept']).waitFor();
  await site.change({ faults: null });
  await page.getByRole('button', { name: 'Remind me later' }).click();
  await page.getByRole('button', { name: 'Show again' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('what an admin put off on a page is put off on a work item, too', async () => {
  const { page } = visit();
  await openOn(visit(), { scenario: 'subscription-suspended', user: 'admin' }, wikiPage);
  await page.getByRole('button', { name: 'Remind me later' }).click();
  await page.getByRole('button', { name: 'Show again' }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Show again' }).waitFor({ state: 'detached' });
  await page.goto(workItem);
  await unfold(page);
  await page.getByRole('button', { name: 'Show again' }).waitFor();
});

test('an end is announced at once, and closed for the visit', async () => {
  const { page } = visit();
  const notice = await toldAfter({ scenario: 'subscription-expired', user: 'user' });
  if (notice === null) throw new Error('nothing was told');
  await page.getByRole('alert').getByText(wordsOf(notice).title).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Show again' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Team handbook' }).waitFor();
  expect(await shownNotices(page).count()).toBe(0);
});

test('who is not logged in can close a notice, and nothing is kept of it', async () => {
  const { page, site } = visit();
  const notice = await toldAfter({ scenario: 'subscription-expired', user: 'anonymous' });
  if (notice === null) throw new Error('nothing was told');
  await expectNotice(page, wordsOf(notice));
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  const stored = await (await fetch(`${site.url}/__site/storage`)).text();
  expect(stored).not.toContain('put-off');
});

test('admins come from a notice to the license page', async () => {
  const { page, site } = visit();
  await site.change({ scenario: 'subscription-suspended', user: 'admin' });
  for (const [path, licensePage] of [
    [wikiPage, '/wiki/settings/license-confluence'],
    [workItem, '/jira/settings/apps/license-jira'],
  ] as const) {
    await page.goto(path);
    if (path === workItem) await unfold(page);
    await page.getByRole('button', { name: 'License page' }).click();
    await page.waitForURL(`**${licensePage}`);
  }
});

test('a notice that cannot be put off for good is closed all the same', async () => {
  const { page, site } = visit();
  await site.change(suspended);
  await toldOn('2026-06-08T10:00:00.000Z');
  await page.getByRole('button', { name: 'Remind me later' }).waitFor();
  await site.change({ faults: { seed: 1, percent: 100, kinds: ['failed'] } });
  await page.getByRole('button', { name: 'Remind me later' }).click();
  await page.getByRole('button', { name: 'Remind me later' }).waitFor({ state: 'detached' });
  await site.change({ faults: null });
});
