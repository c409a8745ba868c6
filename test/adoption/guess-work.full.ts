import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { en } from '../english';
import { panelOn } from '../browser/panel';
import { tarball } from '../kit/installed-kit';
import { refusedBy, setUpGatedVisit, toldBy } from './gated-visit';
import { testAdoption, testReturn } from './test-adoption';
import { vendorRepository } from './vendor-repository';

const app = vendorRepository('guess-work');
const first = app.tree();
afterAll(() => {
  app.delete();
});

testAdoption(app, {
  packages: ['api', 'bridge', 'events', 'kvs', 'react', 'resolver']
    .map((name) => `@forge/${name}`)
    .concat('react', '@types/react', 'tslib'),
  written: [
    ' M manifest.yml',
    ' M package.json',
    '?? i18n/de-DE.json',
    '?? i18n/en-US.json',
    '?? i18n/es-ES.json',
    '?? i18n/fr-FR.json',
    '?? i18n/ja-JP.json',
    '?? src/standing/banner-view.tsx',
    '?? src/standing/banner.ts',
    '?? src/standing/family.ts',
    '?? src/standing/gate.ts',
    '?? src/standing/history.ts',
    '?? src/standing/keys.ts',
    '?? src/standing/license.ts',
    '?? src/standing/policy.ts',
    '?? standing.json',
    `?? vendor/${tarball}`,
  ],
  said: [
    '  the new scope read:confluence-user',
    '  the new scope report:personal-data',
    '  the new scope write:app-data:confluence',
    'The next deployment starts your own scheduled triggers anew too, about five minutes after it:',
    '  licensing.enabled: true, new here; it also needs the approval of your Marketplace listing',
  ],
  found: {
    before: [
      'manifest.yml licensing-not-enabled',
      'manifest.yml observer-filtered',
      'src/frontend/index.tsx browser-decides',
      'src/index.ts absent-license-as-licensed',
      'src/index.ts is-active',
      'src/index.ts license-in-module-scope',
      'src/jobs.ts is-active',
      'src/license.ts absent-license-as-unlicensed',
      'src/license.ts date-read-one-way',
      'src/license.ts is-active',
      'src/license.ts license-type-exhaustive',
    ],
    gated: [],
  },
  edits: {
    'manifest.yml': 0,
    'src/frontend/index.tsx': 5,
    'src/index.ts': 5,
    'src/jobs.ts': 3,
    'src/license.ts': 0,
    'src/standing/policy.ts': 1,
  },
});

test('it compiles', () => {
  const compiler = join(__dirname, '../../node_modules/typescript/bin/tsc');
  expect(() =>
    execFileSync(process.execPath, [compiler, '--noEmit', '-p', app.folder]),
  ).not.toThrow();
}, 60_000);

describe('on the local site', () => {
  const visit = setUpGatedVisit(app, true);
  const path = '/wiki/apps/terms-page';
  const add = () => visit().call('terms-page', 'add', { name: 'Fid', meaning: 'past the page' });

  test('full access: a term is added', async () => {
    const { page, open } = visit();
    await open('full', path);
    await page.getByRole('textbox', { name: 'Term' }).fill('Bight');
    await page.getByRole('textbox', { name: 'Meaning' }).fill('a loop in a rope');
    await page.getByRole('button', { name: 'Add term' }).click();
    await page.getByText('Bight: a loop in a rope').waitFor();
  });

  test('limited access: terms are read, and none is added, also past the page', async () => {
    const { page, open } = visit();
    await open('limited', path);
    await page.getByText('Bight: a loop in a rope').waitFor();
    expect(await page.getByRole('button', { name: 'Add term' }).count()).toBe(0);
    expect(await add()).toMatchObject(refusedBy('subscription-suspended'));
    expect(await visit().kept('terms')).toHaveLength(1);
  });

  test.each([
    ['none', en['gate.ended.title'], 'subscription-ended'],
    ['no seat', en['gate.no-seat.title'], 'no-seat'],
  ] as const)('%s: it says so, and answers nothing', async (situation, words, reason) => {
    const { page, open } = visit();
    await open(situation, path);
    await page.getByText(words, { exact: true }).waitFor();
    expect(await page.getByText('Bight').count()).toBe(0);
    expect(await add()).toMatchObject(refusedBy(reason));
    expect(await visit().call('terms-page', 'terms')).toMatchObject(refusedBy(reason));
  });

  test('the macro reads what there is', async () => {
    const { page, open } = visit();
    await open('limited', '/wiki/spaces/DEMO/pages/1');
    await page.getByRole('region', { name: 'Terms' }).getByText('Bight').waitFor();
  });

  const wikiPage = '/wiki/spaces/DEMO/pages/1';

  test.each([
    ['users', 'standing-banner', en['notice.user.ended.body']],
    ['admins', 'standing-banner-admins', en['notice.admin.ended.body']],
  ] as const)('a page tells %s by a banner of their own', async (readers, key, body) => {
    const { page, open, callsOf } = visit();
    await open('none', wikiPage, readers === 'users' ? 'user' : 'admin');
    expect(await callsOf(wikiPage)).toMatchObject([toldBy(key, 'notice')]);
    await page.getByRole('heading', { name: /^Guess work has not been available since/ }).waitFor();
    await page.getByText(body).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByRole('region', { name: 'Terms' }).getByText(en['gate.ended.title']).waitFor();
  });

  describe('the schedule, which skips what it is not told of', () => {
    const isWritten = async () => {
      expect(await visit().run('daily-digest')).toEqual({ ok: true });
      return (await visit().kept('digest')) !== undefined;
    };

    test.each([
      ['none', false],
      ['limited', false],
      ['full', true],
    ] as const)('%s: writes a digest: %s', async (situation, written) => {
      await visit().open(situation, path);
      await visit().empty();
      expect(await isWritten()).toBe(written);
    });

    test.each([{ licenseInJobs: false }, { license: null }])(
      'not told of the license by %j: nothing',
      async (untold) => {
        await visit().open('full', path);
        await visit().empty();
        await visit().site.change(untold);
        expect(await isWritten()).toBe(false);
        await visit().site.change({ licenseInJobs: true });
      },
    );
  });

  const hourly = 'standing-observe-license';
  test.each([
    ['told the license', true],
    ['not told, and so asking for it', false],
  ])(
    'the hourly job of the license’s history, %s, writes one sighting',
    async (_, licenseInJobs) => {
      await visit().open('full', path);
      await visit().empty();
      await visit().site.change({ licenseInJobs });
      const runs = [await visit().run(hourly), await visit().run(hourly)];
      expect(runs).toEqual([{ ok: true }, { ok: true }]);
      expect(await visit().kept('standing:log:000001')).toMatchObject({
        record: { kind: 'sighting', source: 'observed', license: { active: true } },
      });
      expect(await visit().kept('standing:log:000002')).toBeUndefined();
      await visit().site.change({ licenseInJobs: true });
    },
  );

  test('the trigger, which runs when it is not told, counts the page', async () => {
    await visit().site.change({ licenseInJobs: false });
    expect(await visit().run('page-watch')).toEqual({ ok: true });
    expect(await visit().kept('pages')).toBe(1);
    await visit().site.change({ licenseInJobs: true });
    await visit().open('none', path);
    expect(await visit().run('page-watch')).toEqual({ ok: true });
    expect(await visit().kept('pages')).toBe(1);
  });

  test('once the hourly job has run, a page costs nothing where nobody is told anything', async () => {
    const { open, run, callsOf } = visit();
    await open('full', path);
    await run(hourly);
    for (const user of ['user', 'admin'] as const) {
      await open('full', path, user);
      expect(await callsOf(wikiPage)).toEqual([]);
    }
    await open('none', path);
    await run(hourly);
    expect(await callsOf(wikiPage)).toMatchObject([toldBy('standing-banner', 'notice')]);
  });

  test('an admin opens the license page', async () => {
    const { page, open } = visit();
    await open('limited', '/wiki/settings/standing-license-confluence', 'admin');
    await panelOn(page).state(en['state.suspended']).waitFor();
    expect(await visit().noise()).toEqual([]);
  });
});

testReturn(app, first);
