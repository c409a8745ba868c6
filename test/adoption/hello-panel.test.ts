import { en } from '../english';
import { isFullRun } from '../is-full-run';
import { panelOn } from '../browser/panel';
import { tarball } from '../kit/installed-kit';
import { refusedBy, setUpGatedVisit, toldBy } from './gated-visit';
import { testAdoption, testReturn } from './test-adoption';
import { vendorRepository } from './vendor-repository';

const app = vendorRepository('hello-panel');
const first = app.tree();
afterAll(() => {
  app.delete();
});

testAdoption(app, {
  packages: ['api', 'bridge', 'events', 'kvs', 'react', 'resolver']
    .map((name) => `@forge/${name}`)
    .concat('react'),
  written: [
    ' M manifest.yml',
    ' M package.json',
    '?? i18n/de-DE.json',
    '?? i18n/en-US.json',
    '?? i18n/es-ES.json',
    '?? i18n/fr-FR.json',
    '?? i18n/ja-JP.json',
    '?? src/standing/banner.js',
    '?? src/standing/family.js',
    '?? src/standing/gate.js',
    '?? src/standing/history.js',
    '?? src/standing/keys.js',
    '?? src/standing/license.js',
    '?? src/standing/policy.js',
    '?? src/standing/work-item-view.jsx',
    '?? standing.json',
    `?? vendor/${tarball}`,
  ],
  said: [
    '  the new scope storage:app',
    '  the new scope read:permission:jira',
    '  the new scope read:jira-user',
    '  the new scope report:personal-data',
    '  the new scope write:app-data:jira',
    '  licensing.enabled: true, new here; it also needs the approval of your Marketplace listing',
  ],
  found: { before: [], gated: [] },
  edits: {
    'src/frontend/index.jsx': 3,
    'src/resolvers/index.js': 4,
    'src/standing/family.js': 1,
    'src/standing/policy.js': 1,
  },
});

describe('on the local site', () => {
  const visit = setUpGatedVisit(app, isFullRun);
  const issue = '/browse/DEMO-1';
  const greet = () => visit().call('hello-panel-issue-panel', 'greet', { name: 'stranger' });
  const read = () => visit().call('hello-panel-issue-panel', 'getText');

  test('full access: it greets', async () => {
    const { page, open } = visit();
    await open('full', issue);
    await page.getByText('Hello, DEMO-1!').waitFor();
    await page.getByRole('button', { name: 'Greet the team' }).click();
    await page.getByText('Hello, team! It is good to see you here.').waitFor();
  });

  test('limited access: it reads, and makes nothing, also past the page', async () => {
    const { page, open } = visit();
    await open('limited', issue);
    await page.getByText('Hello, DEMO-1!').waitFor();
    expect(await page.getByRole('button', { name: 'Greet the team' }).count()).toBe(0);
    expect(await read()).toMatchObject({ ok: true, result: 'Hello, DEMO-1!' });
    expect(await greet()).toMatchObject(refusedBy('subscription-suspended'));
  });

  test.each([
    ['none', en['gate.ended.title'], 'subscription-ended'],
    ['no seat', en['gate.no-seat.title'], 'no-seat'],
  ] as const)('%s: it says so, and answers nothing', async (situation, words, reason) => {
    const { page, open } = visit();
    await open(situation, issue);
    await page.getByText(words, { exact: true }).waitFor();
    expect(await page.getByText('Hello, DEMO-1!').count()).toBe(0);
    expect(await read()).toMatchObject(refusedBy(reason));
    expect(await greet()).toMatchObject(refusedBy(reason));
  });

  test('an admin opens the license page', async () => {
    const { page, open } = visit();
    await open('limited', '/jira/settings/apps/standing-license-jira', 'admin');
    await panelOn(page).state(en['state.suspended']).waitFor();
    expect(await visit().noise()).toEqual([]);
  });

  test('an admin finds there what the site has of the vendor’s other app', async () => {
    const { page, open, site } = visit();
    const license = { active: true, type: 'commercial', subscriptionEndDate: '2030-01-01' };
    await site.change({
      siblings: { '00000000-0000-4000-8000-0000000000b1': { kind: 'license', license } },
    });
    await open('full', '/jira/settings/apps/standing-license-jira', 'admin');
    const { frame, button } = panelOn(page);
    await frame.getByRole('tab', { name: en['tabs.purchases'] }).click();
    const row = frame.getByRole('row').filter({ hasText: 'Hello board' });
    await row.getByText(en['purchases.never-told']).waitFor();
    await button(en['purchases.check']).click();
    await row.getByText(en['state.active'], { exact: true }).waitFor();
    expect(await visit().noise()).toEqual([]);
  });

  test.each([
    ['users', 'standing-work-item', en['notice.user.ended.body']],
    ['admins', 'standing-work-item-admins', en['notice.admin.ended.body']],
  ] as const)('a work item tells %s by a panel of their own', async (readers, key, body) => {
    const { page, open, callsOf } = visit();
    await open('none', issue, readers === 'users' ? 'user' : 'admin');
    const panel = page.locator('[data-module^="standing-"]');
    expect(await callsOf(issue)).toMatchObject([toldBy(key, 'standing-notice-status')]);
    await page.locator('details.ls-unfolding > summary').click();
    await page.getByText(body).waitFor();
    expect(await panel.getByRole('alert').count()).toBe(1);
  });

  test('once the hourly job has seen that all is well, work items are quiet and cost nothing', async () => {
    const { open, run, callsOf } = visit();
    await open('full', issue);
    expect(await callsOf(issue)).toHaveLength(1);
    await run('standing-observe-license');
    expect(await callsOf(issue)).toEqual([]);
    await open('full', issue, 'admin');
    expect(await callsOf(issue)).toEqual([]);
    expect(await visit().noise()).toEqual([]);
  });
});

testReturn(app, first);
