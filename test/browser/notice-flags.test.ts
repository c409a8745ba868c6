import { axeFindings } from './axe-findings';
import { board, createFlagsApp } from './flags-app';
import { openOn, told, wordsOf } from './notice-page';
import { shownNotices, unfold, workItem } from './notice-places';
import { setUpVisit } from './visit';

const { folder, remove } = createFlagsApp();
afterAll(remove);

const visit = setUpVisit(['--app', folder]);

const flag = () => visit().page.locator('.ls-flag');

test.each(['admin', 'user'])(
  '%s: a warning is one flag over a board, in its words',
  async (user) => {
    const { page } = visit();
    const change = { scenario: 'subscription-last-days', user };
    const notice = await told(page, () => openOn(visit(), change, board));
    if (notice === null) throw new Error('nothing was told');
    expect(notice.audience).toBe(user);
    const { title, body } = wordsOf(notice);
    await flag().getByText(title, { exact: true }).waitFor();
    await flag().getByText(body, { exact: true }).waitFor();
    expect(await shownNotices(page).count()).toBe(1);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
  },
);

test('what is put off as a flag is put off on work items', async () => {
  const { page } = visit();
  await openOn(visit(), { scenario: 'subscription-last-days', user: 'user' }, board);
  await flag().getByRole('button', { name: 'Remind me later' }).click();
  await flag().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.goto(workItem);
  await unfold(page);
  await page.getByRole('button', { name: 'Show again' }).waitFor();
});

test('information is no flag', async () => {
  const { page } = visit();
  const change = { scenario: 'evaluation-running', user: 'user' };
  const notice = await told(page, () => openOn(visit(), change, board));
  expect(notice?.tone).toBe('information');
  await page.waitForLoadState('networkidle');
  expect(await shownNotices(page).count()).toBe(0);
});

test('on a work item the panel tells, and no flag', async () => {
  const { page } = visit();
  await openOn(visit(), { scenario: 'subscription-last-days', user: 'user' }, workItem);
  const notice = await told(page, () => unfold(page));
  expect(notice).not.toBeNull();
  await shownNotices(page).first().waitFor();
  expect(await shownNotices(page).count()).toBe(1);
  expect(await flag().count()).toBe(0);
});
