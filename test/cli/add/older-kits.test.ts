import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { add, appWith, commit, jiraApp, remove, treeOf, useKit, type Files } from './app-folder';
import { read, write } from './made-up-kit';

type Entry = { key: string; displayConditions?: { isAdmin: boolean } };
type Modules = Record<string, Entry[] | undefined>;

const modulesOf = (text: string): Modules => (parse(text) as { modules: Modules }).modules;
const keysOf = (text: string, type: string): string[] =>
  (modulesOf(text)[type] ?? []).map(({ key }) => key);

/** The app as its vendor had it: for Jira and Confluence, without translations. */
const original = jiraApp({
  'manifest.yml': (jiraApp()['manifest.yml'] ?? '').replace(
    'modules:\n',
    'modules:\n  macro:\n    - key: words\n      title: Words\n',
  ),
});

/** Each fixture was written by that version of `standing add`, with a kit of few bytes. */
const addedBy = (version: string): Files =>
  JSON.parse(
    readFileSync(join(__dirname, `../../fixtures/added-by-${version}.json`), 'utf8'),
  ) as Files;

/** The app in git, with what its vendor changed in some files since. */
const oldApp = (version: string, change: Record<string, (text: string) => string> = {}): string => {
  const files = addedBy(version);
  const app = appWith(files);
  const tarball = `vendor/standing-kit-${version}.tgz`;
  write(app, tarball, Buffer.from(files[tarball] ?? '', 'latin1'));
  for (const [path, changed] of Object.entries(change)) write(app, path, changed(read(app, path)));
  commit(app);
  useKit('0.5.0');
  return app;
};

const newScopes = (out: string): (string | undefined)[] =>
  [...out.matchAll(/the new scope (.*)/g)].map(([, scope]) => scope);

describe.each(['0.1.0', '0.2.0', '0.3.0', '0.4.0'])(
  'an app to which kit %s was added',
  (version) => {
    test('gets the new parts by running add again, and all of them go with remove', () => {
      const app = oldApp(version);
      const { code, out, err } = add(app);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(newScopes(out)).toEqual([
        ...(version === '0.1.0' ? ['read:jira-user', 'report:personal-data'] : []),
        ...(version === '0.4.0' ? [] : ['write:app-data:jira', 'write:app-data:confluence']),
      ]);
      expect(out).not.toContain('starts your own scheduled triggers anew');
      expect(out).not.toContain('left as they are');
      expect(out).not.toContain('Until you do this');
      for (const name of ['gate', 'history'])
        expect(read(app, `src/standing/${name}.js`)).not.toContain('export const {');
      const text = read(app, 'manifest.yml');
      expect(keysOf(text, 'scheduledTrigger')).toHaveLength(2);
      expect(keysOf(text, 'trigger')).toHaveLength(2);
      expect(keysOf(text, 'preUninstall')).toHaveLength(1);
      expect(keysOf(text, 'consumer')).toEqual(['standing-check-purchases']);
      const source = (name: string): string => read(app, `src/standing/${name}.js`);
      expect(source('policy')).toContain('export const notices');
      expect(source('family')).toContain('11111111-2222-4333-8444-555555555555');
      expect(source('keys')).toContain('export const keys');
      expect(source('license')).toContain('({ ...choices, family, keys })');
      expect(source('history')).toContain('({ ...choices, family })');
      expect(source('banner')).toContain('export const status');
      for (const line of ['standing-kit-0.5.0.tgz', '"@forge/events": "3.0.8"'])
        expect(read(app, 'package.json')).toContain(line);
      commit(app);
      expect(add(app).out).toContain('Nothing to change');
      expect(remove(app).code).toBe(0);
      expect(treeOf(app)).toEqual(treeOf(appWith(original)));
    });

    test('its banner is the users’ now, admins have their own, and Jira has both too', () => {
      const app = oldApp(version);
      add(app);
      const modules = modulesOf(read(app, 'manifest.yml'));
      const shown = (type: string): unknown =>
        modules[type]?.map(({ key, displayConditions }) => [key, displayConditions?.isAdmin]);
      expect(shown('confluence:pageBanner')).toEqual([
        ['standing-banner', false],
        ['standing-banner-admins', true],
      ]);
      expect(shown('jira:issueContext')).toEqual([
        ['standing-work-item', false],
        ['standing-work-item-admins', true],
      ]);
    });

    test('keeps a policy of its own, and the functions take it without bounds for notices', () => {
      const chosen = (text: string): string => text.replace("'classic'", "'forge-2025'");
      const app = oldApp(version, { 'src/standing/policy.js': chosen });
      const { out } = add(app);
      expect(out).toContain('left as they are\n  src/standing/policy.js');
      const hasNotices = read(app, 'src/standing/policy.js').includes('notices');
      expect(hasNotices).toBe(version !== '0.1.0');
      expect(out.includes('src/standing/policy.js  export `notices`')).toBe(!hasNotices);
      for (const name of ['license', 'banner', 'history'])
        expect(read(app, `src/standing/${name}.js`)).toContain(
          "import * as choices from './policy'",
        );
    });

    test('its English messages become those of each language that we have, without the panel’s', () => {
      const app = oldApp(version);
      add(app);
      const messages = (locale: string): unknown => JSON.parse(read(app, `i18n/${locale}.json`));
      expect(messages('en-US')).toEqual({
        standing: { title: 'License', 'state.active': 'Active' },
      });
      expect(messages('de-DE')).toMatchObject({ standing: { title: 'Lizenz' } });
      expect(parse(read(app, 'manifest.yml'))).toMatchObject({
        translations: { resources: [{ key: 'en-US' }, { key: 'de-DE' }] },
      });
    });
  },
);

describe.each(['0.1.0', '0.2.0', '0.3.0'])(
  'an app of kit %s, which had one banner for all',
  (version) => {
    test('a banner that its vendor changed stays, and no second one tells admins', () => {
      const changed = (text: string): string => text.replace('\n        - anonymous', '');
      const app = oldApp(version, { 'manifest.yml': changed });
      const { out } = add(app);
      const text = read(app, 'manifest.yml');
      const lineIn = (whole: string): number =>
        whole.split('\n').findIndex((line) => line.includes('key: standing-banner')) + 1;
      expect(keysOf(text, 'confluence:pageBanner')).toEqual(['standing-banner']);
      const line = lineIn(changed(addedBy(version)['manifest.yml'] ?? ''));
      expect(out).toContain(`left as they are\n  manifest.yml:${line}\n`);
      expect(out).toMatch(
        new RegExp(`Until you do this, .*\n  manifest\\.yml:${line}  \`standing-banner\` has no`),
      );
      commit(app);
      expect(add(app).out).toMatch(/^Nothing to change[^]*`standing-banner` has no/);
      const conditions = '      displayConditions:\n        isAdmin: false\n';
      write(app, 'manifest.yml', text.replace('        - unlicensed\n', `$&${conditions}`));
      commit(app);
      expect(add(app).out).not.toContain('has no displayConditions');
      expect(keysOf(read(app, 'manifest.yml'), 'confluence:pageBanner')).toEqual([
        'standing-banner',
        'standing-banner-admins',
      ]);
    });
  },
);

test('an app of kit 0.4.0 whose vendor changed its license file gets the list of keys all the same', () => {
  const file = 'src/standing/license.js';
  const app = oldApp('0.4.0', { [file]: (text) => text.replace('/**', '// Ours.\n/**') });
  expect(add(app).out).toContain(`left as they are\n  ${file}`);
  expect(read(app, file)).not.toContain('keys');
  expect(read(app, 'src/standing/keys.js')).toContain('export const keys = [\n');
});

describe.each(['gate', 'history'])(
  'a %s file of the vendor’s own that exports a pattern',
  (name) => {
    const file = `src/standing/${name}.js`;
    const refused = '`forge deploy` refuses the app until you do this';

    test('is told what Atlassian’s linter does not see, and where, until that is mended', () => {
      const app = oldApp('0.4.0', { [file]: (text) => `// Ours.\n${text}` });
      const { out } = add(app);
      const lines = read(app, file).split('\n');
      const line = lines.findIndex((each) => each.startsWith('export const {')) + 1;
      expect(line).toBeGreaterThan(1);
      expect(out).toMatch(new RegExp(`${refused}: .*\n  ${file}:${line}  take \`export\` away`));
      commit(app);
      expect(add(app).out).toMatch(new RegExp(`^Nothing to change[^]*${file}:${line}  take`));
      const exported = `${read(app, file).replace('export const {', 'const {')}export { handler };\n`;
      write(app, file, exported);
      commit(app);
      expect(add(app).out).not.toContain(refused);
    });
  },
);

describe('an app of kit 0.3.0 whose vendor went on with its files', () => {
  const history = 'src/standing/history.js';

  test('a history file of its own is told what to hand over', () => {
    const own = (text: string): string => text.replace('/**', '// Ours.\n/**');
    const app = oldApp('0.3.0', { [history]: own });
    expect(add(app).out).toContain(
      `Until you do this, notices are loaded on every page and decide there\n  ${history}  hand the \`notices\` of`,
    );
    const handed = read(app, history).replace('{ policy, family }', '{ policy, family, notices }');
    write(app, history, handed.replace('{ policy }', '{ notices, policy }'));
    commit(app);
    expect(add(app).out).not.toContain('Until you do this');
  });

  test('reworded messages stay, but for those that nothing reads any more', () => {
    const reworded = (text: string): string =>
      text.replace('"License"', '"Our license"').replace('Check for', 'Look for');
    const app = oldApp('0.3.0', { 'i18n/en-US.json': reworded });
    expect(add(app).out).toContain('left as they are\n  i18n/en-US.json');
    expect(JSON.parse(read(app, 'i18n/en-US.json'))).toEqual({
      standing: { title: 'Our license', 'state.active': 'Active' },
    });
  });

  test('one with messages of its own in our file gets no language in which they are missing', () => {
    const own = (text: string): string => text.replace('{', '{\n  "mine": "x",');
    const app = oldApp('0.3.0', { 'i18n/en-US.json': own });
    add(app);
    expect(parse(read(app, 'manifest.yml'))).toMatchObject({
      translations: { resources: [{ key: 'en-US' }] },
    });
    expect(Object.keys(treeOf(app)).filter((path) => path.startsWith('i18n/'))).toEqual([
      'i18n/en-US.json',
    ]);
    commit(app);
    expect(add(app).out).toContain('Nothing to change');
  });
});
