import * as v from 'valibot';
import { en } from '../english';
import { isFullRun } from '../is-full-run';
import { scenarioGroups } from '../../local-site/scenarios';
import { expectNotice, openOn, told, wordsOf } from './notice-page';
import { shownNotices, unfold, wikiPage, workItem } from './notice-places';
import { setUpVisit } from './visit';

const visit = setUpVisit();

const scenarios = scenarioGroups
  .filter(({ title }) => title !== 'Purchased apps' && title !== 'As documented')
  .flatMap((group) => group.scenarios);

const readers = ['admin', 'user'] as const;
const seen = new Map<string, string | null>();

/** Read by both; every second of the others by one of them, and in a full run all by both. */
const byBoth = new Set([
  'evaluation-running',
  'subscription-active',
  'subscription-suspended',
  'subscription-expired',
  'cancelled-monthly',
  'active-long-after-end',
  'inactive-before-end',
  'no-license-production',
]);

const turns: (typeof readers)[number][][] = [['admin'], [], ['user'], []];

const visits = scenarios.flatMap(({ name, title }, index) => {
  const isByBoth = isFullRun || byBoth.has(name);
  const who = isByBoth ? readers : (turns[index % turns.length] ?? []);
  return who.map((user) => ({ name, title, user }));
});

test.each(visits)(
  '$title, $user: a page of Confluence says what the function told',
  async ({ name, user }) => {
    const { page } = visit();
    const change = { scenario: name, user };
    const notice = await told(page, () => openOn(visit(), change, wikiPage));
    await page.getByRole('heading', { name: 'Team handbook' }).waitFor();
    if (notice === null) expect(await shownNotices(page).count()).toBe(0);
    else await expectNotice(page, wordsOf(notice));
    seen.set(`${name} ${user}`, notice && `${notice.audience} ${notice.code}`);
  },
);

test('nothing was heard of mistakes, or of what the local site does not know', async () => {
  expect(await visit().noise()).toEqual([]);
});

test('admins are told early, users before an end and after it', () => {
  expect(Object.fromEntries(seen)).toMatchObject({
    'evaluation-running admin': 'admin evaluation',
    'evaluation-running user': 'user evaluation',
    'subscription-active admin': null,
    'subscription-active user': null,
    'subscription-suspended admin': 'admin suspended',
    'subscription-suspended user': null,
    'subscription-expired admin': 'admin ended',
    'subscription-expired user': 'user ended',
    'active-long-after-end admin': null,
    'active-long-after-end user': null,
    'inactive-before-end admin': 'admin unavailable',
    'inactive-before-end user': 'user unavailable',
    'no-license-production user': null,
  });
});

const atWork = [
  'evaluation-running',
  'subscription-suspended',
  'cancelled-monthly',
  'subscription-expired',
];

test.each(atWork)('%s: a work item says the same as a page, and its state before', async (name) => {
  const { page } = visit();
  for (const user of readers) {
    await openOn(visit(), { scenario: name, user }, workItem);
    const notice = await told(page, () => unfold(page));
    expect(notice && `${notice.audience} ${notice.code}`).toBe(seen.get(`${name} ${user}`));
    if (notice === null) {
      await page.getByText(en['notice.none']).waitFor();
    } else await expectNotice(page, wordsOf(notice));
  }
});

/** The app's function calls that a page makes. */
const callsOf = async (act: () => Promise<unknown>): Promise<unknown[]> => {
  const { page, site } = visit();
  await fetch(`${site.url}/__site/calls`, { method: 'DELETE' });
  await act();
  await page.waitForLoadState('networkidle');
  const calls: unknown = await (await fetch(`${site.url}/__site/calls`)).json();
  return v.parse(v.array(v.unknown()), calls);
};

const runJob = async () => {
  const { site } = visit();
  const body = JSON.stringify({ key: 'observe-license' });
  const answer = await fetch(`${site.url}/__run`, { method: 'POST', body });
  expect(await answer.json()).toEqual({ ok: true });
};

test.each([
  ['subscription-active', 0, 0],
  ['subscription-suspended', 0, 1],
  ['subscription-expired', 1, 1],
])('%s: once the job ran, a page costs users %d calls, and admins %d', async (name, ...calls) => {
  const { page, site } = visit();
  await page.goto('about:blank');
  await site.change({ scenario: name });
  await runJob();
  for (const [index, user] of (['user', 'admin'] as const).entries()) {
    await page.goto('about:blank');
    await site.change({ user });
    for (const path of [wikiPage, workItem]) {
      const made = await callsOf(async () => {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (calls[index] === 1 && path === wikiPage) await shownNotices(page).first().waitFor();
      });
      expect(made).toHaveLength(calls[index] ?? 0);
      for (const call of made)
        expect(call).toMatchObject({ kvsReads: 1, kvsWrites: 0, restRequests: 0 });
    }
  }
});
