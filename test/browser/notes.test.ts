import own from '../../i18n/en-US.json';
import { en } from '../english';
import { setUpVisit } from './visit';

const visit = setUpVisit();

const evaluation = (active: boolean) => ({
  active,
  isEvaluation: true,
  trialEndDate: '2026-05-31T00:00:00.000Z',
});
const ended = { active: false, subscriptionEndDate: '2026-01-01T00:00:00.000Z' };

/** One evaluation, on through time: what was noted while it ran is there afterwards. */
const open = async (at: string, license: object, userAccess: object | null = null) => {
  const { page, site } = visit();
  await site.change({ license, userAccess, user: 'user', clock: { at, running: false } });
  await page.goto('/wiki/apps/notes-confluence');
  await page.getByRole('heading', { name: own.notes.title, exact: true }).waitFor();
};

const field = () => visit().page.getByLabel(own.notes.new);
const note = () => visit().page.getByRole('listitem').filter({ hasText: 'A first note' });

afterEach(async () => {
  expect(await visit().noise()).toEqual([]);
});

test('full access: a note is made', async () => {
  const { page, site } = visit();
  await site.change({ scenario: 'evaluation-running', queryLagMs: 0 });
  await open('2026-05-20T09:00:00.000Z', evaluation(true));
  await page.getByText(own.notes.none).waitFor();
  await field().fill('A first note');
  await page.getByRole('button', { name: own.notes.add }).click();
  await note().waitFor();
  expect(await field().inputValue()).toBe('');
});

test('limited access: it is read and exported, and no other is made', async () => {
  const { page } = visit();
  await open('2026-06-20T09:00:00.000Z', evaluation(false));
  await page.getByText(en['gate.limited.title']).waitFor();
  await note().waitFor();
  expect(await field().count()).toBe(0);
  await page.getByRole('button', { name: own.notes.export }).click();
  await page.locator('code', { hasText: 'A first note' }).waitFor();
});

test.each([
  ['no access', ended, null, 'gate.ended.title'],
  ['no seat', evaluation(true), { enabled: true, hasAccess: false }, 'gate.no-seat.title'],
] as const)('%s: the page says so, and shows nothing', async (...row) => {
  const [, license, userAccess, title] = row;
  const { page } = visit();
  await open('2026-05-20T09:00:00.000Z', license, userAccess);
  await page.getByText(en[title]).waitFor();
  expect(await note().count()).toBe(0);
  expect(await field().count()).toBe(0);
});

test('a license that ends while the page is open refuses the next note, in words', async () => {
  const { page, site } = visit();
  await open('2026-05-20T09:00:00.000Z', evaluation(true));
  await field().fill('Too late');
  await site.change({ license: ended });
  await page.getByRole('button', { name: own.notes.add }).click();
  await page.getByText(own.notes.refused).waitFor();
  expect(await field().inputValue()).toBe('Too late');
});
