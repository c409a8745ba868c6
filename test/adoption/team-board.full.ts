import { standing as german } from '../../i18n/de-DE.json';
import { en } from '../english';
import { panelOn } from '../browser/panel';
import { tarball } from '../kit/installed-kit';
import { refusedBy, setUpGatedVisit } from './gated-visit';
import { testAdoption, testReturn } from './test-adoption';
import { vendorRepository } from './vendor-repository';

const app = vendorRepository('team-board');
const first = app.tree();
afterAll(() => {
  app.delete();
});

testAdoption(app, {
  packages: ['api', 'bridge', 'events', 'kvs', 'react', 'resolver']
    .map((name) => `@forge/${name}`)
    .concat('react', 'react-dom'),
  pages: ['board', 'settings'],
  written: [
    ' M locales/de-DE.json',
    ' M locales/en-US.json',
    ' M manifest.yml',
    ' M package.json',
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
    '  the new scope read:permission:jira',
    '  the new scope report:personal-data',
    '  the new scope write:app-data:jira',
    "+    scopes: [\"storage:app\", read:jira-work, 'read:jira-user', 'read:permission:jira', 'report:personal-data', 'write:app-data:jira']",
  ],
  found: { before: [], gated: [] },
  edits: {
    'src/index.js': 4,
    'src/jobs.js': 3,
    'src/standing/policy.js': 1,
    'static/board/src/page.jsx': 4,
  },
});

describe('on the local site', () => {
  const visit = setUpGatedVisit(app, true);
  const path = '/jira/projects/DEMO/apps/board';
  const board = () => visit().page.frameLocator('iframe[title="Team board"]');
  const add = () => visit().call('board', 'add-card', { title: 'Past the page' });

  test('full access: a card is added', async () => {
    await visit().open('full', path);
    await board().getByLabel('New card').fill('Mend the crane');
    await board().getByRole('button', { name: 'Add card' }).click();
    await board().getByRole('listitem').getByText('Mend the crane').waitFor();
  });

  test('limited access: cards are read, and none is added, also past the page', async () => {
    await visit().open('limited', path);
    await board().getByText('Mend the crane').waitFor();
    await board().getByText('Cards can only be read right now.').waitFor();
    expect(await board().getByRole('button').count()).toBe(0);
    expect(await add()).toMatchObject(refusedBy('subscription-suspended'));
    expect(await visit().call('board', 'cards')).toMatchObject({
      result: [{ title: 'Mend the crane' }],
    });
  });

  test.each([
    ['none', en['gate.ended.title'], 'subscription-ended'],
    ['no seat', en['gate.no-seat.title'], 'no-seat'],
  ] as const)('%s: it says so, and answers nothing', async (situation, words, reason) => {
    await visit().open(situation, path);
    await board().getByText(words, { exact: true }).waitFor();
    expect(await board().getByText('Mend the crane').count()).toBe(0);
    expect(await add()).toMatchObject(refusedBy(reason));
    expect(await visit().call('board', 'cards')).toMatchObject(refusedBy(reason));
  });

  test('the app’s own words and ours are said in its languages', async () => {
    await visit().site.change({ locale: 'de-DE' });
    await visit().open('none', path);
    const frame = visit().page.frameLocator('iframe[title="Teamtafel"]');
    await frame.getByRole('heading', { name: 'Teamtafel' }).waitFor();
    await frame.getByText(german['gate.ended.title'], { exact: true }).waitFor();
    await visit().site.change({ locale: 'en-US' });
  });

  describe('the queue, which skips what it is not told of', () => {
    const titles = async () => JSON.stringify((await visit().kept('cards')) ?? []);
    const importCard = async (title: string) => {
      expect(await visit().run('card-imports', { title })).toEqual({ ok: true });
      return (await titles()).includes(title);
    };

    test.each([
      ['full', true],
      ['limited', false],
      ['none', false],
      // A job has no user, and so no seat to lack.
      ['no seat', true],
    ] as const)('%s: imports a card: %s', async (situation, isImported) => {
      await visit().open(situation, path);
      expect(await importCard(`While ${situation}`)).toBe(isImported);
    });

    test('not told of the license: it imports nothing', async () => {
      await visit().open('full', path);
      await visit().site.change({ licenseInJobs: false });
      expect(await importCard('Not told')).toBe(false);
      await visit().site.change({ licenseInJobs: true });
    });
  });

  test('the schedule, which runs when it is not told, tidies up', async () => {
    await visit().run('card-imports', { title: '' });
    expect(await visit().kept('cards')).toContainEqual({ title: '', author: null });
    await visit().site.change({ licenseInJobs: false });
    expect(await visit().run('weekly-tidy')).toEqual({ ok: true });
    expect(await visit().kept('cards')).not.toContainEqual({ title: '', author: null });
    await visit().site.change({ licenseInJobs: true });
  });

  test('the app’s own admin page and the license page are both there', async () => {
    await visit().open('limited', '/jira/settings/apps/board-settings', 'admin');
    const settings = visit().page.frameLocator('iframe[title="Team board settings"]');
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.getByText('Saved.').waitFor();
    await visit().page.goto('/jira/settings/apps/standing-license-jira');
    await panelOn(visit().page).state(en['state.suspended']).waitFor();
    expect(await visit().noise()).toEqual([]);
  });
});

testReturn(app, first);
