import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse, stringify } from 'yaml';
import { createFamilyFolder } from './family-app';
import { axeFindings } from './axe-findings';
import { openOn, told, wordsOf } from './notice-page';
import { shownNotices, unfold, workItem } from './notice-places';
import { setUpVisit } from './visit';

const board = '/jira/software/projects/DEMO/boards/1';

const fragmentSchema = v.object({
  modules: v.object({
    'jira:globalBackgroundScript': v.array(
      v.looseObject({ resolver: v.object({ function: v.string() }) }),
    ),
  }),
  resources: v.array(v.object({ key: v.string(), path: v.string() })),
});
const manifestSchema = v.looseObject({
  modules: v.looseObject({}),
  resources: v.array(v.unknown()),
});

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** This app with the flags over Jira that a vendor can add, by the fragment in the kit. */
const { folder, remove } = createFamilyFolder();
const file = join(folder, 'manifest.yml');
const manifest = v.parse(manifestSchema, read(file));
const fragment = v.parse(
  fragmentSchema,
  read(join(__dirname, '../../kit/fragments/jira-flags.yml')),
);
const scripts = fragment.modules['jira:globalBackgroundScript'].map((script) => ({
  ...script,
  resolver: { function: 'banner' },
}));
const view = { key: 'standing-flags-view', path: 'src/notices/flags-main.tsx' };
const withFlags = {
  ...manifest,
  modules: { ...manifest.modules, 'jira:globalBackgroundScript': scripts },
  resources: [...manifest.resources, view],
};
writeFileSync(file, stringify(withFlags));
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
