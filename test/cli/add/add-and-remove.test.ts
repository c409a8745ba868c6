import { parse } from 'yaml';
import { add, appWith, commit, jiraApp, remove, treeOf, useKit, type Files } from './app-folder';
import { read } from './made-up-kit';

beforeEach(() => {
  useKit();
});

const { 'manifest.yml': manifest = '', 'package.json': packageJson = '' } = jiraApp();
const confluence = manifest.replace('jira:issuePanel', 'confluence:spacePage');
const translated = `${manifest}translations:
  resources:
    - key: en-US
      path: ./locales/en-US.json
    - key: fr-FR
      path: locales/fr-FR.json
    - key: de-DE
      path: locales/de-DE.json
  fallback:
    default: en-US
`;

const apps: [name: string, files: Files][] = [
  ['for Jira', jiraApp()],
  ['for Confluence', jiraApp({ 'manifest.yml': confluence })],
  ['in TypeScript', jiraApp({ 'src/index.ts': '', 'tsconfig.json': '{}' })],
  [
    'with line ends of Windows',
    jiraApp({
      'manifest.yml': manifest.replaceAll('\n', '\r\n'),
      'package.json': packageJson.replaceAll('\n', '\r\n'),
    }),
  ],
  ['with mixed line ends', jiraApp({ 'manifest.yml': manifest.replace('\n', '\r\n') })],
  ['with a byte order mark', jiraApp({ 'manifest.yml': `\uFEFF${manifest}` })],
  [
    'without last line ends',
    jiraApp({ 'manifest.yml': manifest.trimEnd(), 'package.json': packageJson.trimEnd() }),
  ],
  ['named manifest.yaml', { ...jiraApp({ 'manifest.yaml': manifest }), 'manifest.yml': '' }],
  [
    'with licensing switched off',
    jiraApp({ 'manifest.yml': `${manifest}  licensing:\n    enabled: false # not yet\n` }),
  ],
  [
    'with package.json on one line',
    jiraApp({ 'package.json': '{"name":"x","dependencies":{"a":"1"}}' }),
  ],
  ['with tabs, and no dependencies', jiraApp({ 'package.json': '{\n\t"name": "x"\n}\n' })],
  [
    'with all packages',
    jiraApp({
      'package.json':
        '{ "devDependencies": { "@forge/api": "8", "@forge/kvs": "1.0.0" },\n"dependencies": {} }',
    }),
  ],
  [
    'with translations',
    jiraApp({
      'manifest.yml': translated,
      'locales/en-US.json': '{\n    "a": "b"\n}\n',
      'locales/fr-FR.json': '{}',
      'locales/de-DE.json': '{"a":"ä"}',
    }),
  ],
  [
    'with folders of ours',
    jiraApp({ 'vendor/x.tgz': '', 'static/other/index.html': '', 'i18n/x.json': '{}' }),
  ],
  [
    'with translations that its manifest does not name',
    jiraApp({ 'i18n/en-US.json': '{ "a": "b" }\n' }),
  ],
];

test.each(apps)('an app %s: dry run, add, add again, remove', (_, given) => {
  const files = Object.fromEntries(
    Object.entries(given).filter(([, text]) => text !== '' || text === given['src/index.ts']),
  );
  const app = appWith(files);
  commit(app);
  const before = treeOf(app);
  expect(add(app, '--dry-run')).toMatchObject({ code: 0, err: '' });
  expect(treeOf(app)).toEqual(before);

  expect(add(app)).toMatchObject({ code: 0, err: '' });
  const after = treeOf(app);
  expect(Object.keys(after)).toEqual(
    expect.arrayContaining(['standing.json', 'vendor/standing-kit-0.1.0.tgz']),
  );
  expect(
    Object.keys(after).filter((path) => path.endsWith('-new') || path.endsWith('-old')),
  ).toEqual([]);

  const again = add(app);
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing to change') as unknown,
  });
  expect(treeOf(app)).toEqual(after);

  expect(remove(app, '--dry-run').code).toBe(0);
  expect(treeOf(app)).toEqual(after);
  expect(remove(app)).toMatchObject({ code: 0, err: '' });
  expect(treeOf(app)).toEqual(before);
});

test('line ends stay as they are', () => {
  const app = appWith(jiraApp({ 'manifest.yml': manifest.replaceAll('\n', '\r\n') }));
  add(app);
  expect(read(app, 'manifest.yml').replaceAll('\r\n', '')).not.toContain('\n');
});

const forge = ['api', 'events', 'kvs', 'resolver', 'bridge', 'react'].map(
  (name) => `@forge/${name}`,
);

test.each([
  ['by the alphabet', ['a', 'z'], [...[...forge].sort(), 'a', 'react', 'standing-kit', 'z']],
  ['else at the end', ['z', 'a'], ['z', 'a', 'standing-kit', ...forge, 'react']],
])('packages come %s', (_, theirs, all) => {
  const dependencies = Object.fromEntries(theirs.map((name) => [name, '1']));
  const app = appWith(jiraApp({ 'package.json': JSON.stringify({ dependencies }) }));
  add(app);
  const { dependencies: now } = JSON.parse(read(app, 'package.json')) as { dependencies: object };
  expect(Object.keys(now)).toEqual(all);
});

test('a language that we have gets its own words, the others get English', () => {
  const app = appWith(
    jiraApp({
      'manifest.yml': translated,
      'locales/en-US.json': '{}',
      'locales/fr-FR.json': '{}',
      'locales/de-DE.json': '{\n\t"a": "b"\n}\n',
    }),
  );
  add(app);
  expect(read(app, 'locales/de-DE.json')).toBe(
    '{\n\t"a": "b",\n\t"standing": {\n\t\t"title": "Lizenz",\n\t\t"state.active": "Active"\n\t}\n}\n',
  );
  expect(JSON.parse(read(app, 'locales/fr-FR.json'))).toMatchObject({
    standing: { title: 'License' },
  });
});

test('what is added is named, with what forces a major version', () => {
  const { out } = add(appWith(jiraApp({ 'manifest.yml': confluence })), '--dry-run');
  expect(out).toContain('+  confluence:pageBanner:');
  expect(out).toContain("+export const app = { name: 'Hello app' };");
  expect(out).toContain('+ static/standing-license-panel/  the license page, built: 2 files');
  expect(out.slice(out.indexOf('The next deployment')))
    .toBe(`The next deployment is a major version, which admins of sites must approve, for
  the new scope storage:app
  the new scope read:confluence-user
  the new scope report:personal-data
  the new scope write:app-data:confluence
  licensing.enabled: true, new here; it also needs the approval of your Marketplace listing

The app is not in git: only standing remove can undo this.

Nothing was written (--dry-run).`);
});

test('translations that grow past what Forge allows are named', () => {
  const files = (length: number): Files =>
    jiraApp({
      'manifest.yml': translated,
      'locales/en-US.json': JSON.stringify({ a: 'x'.repeat(length) }),
      'locales/fr-FR.json': '{}',
      'locales/de-DE.json': '{}',
    });
  expect(add(appWith(files(102_400)), '--dry-run').out).toContain('come to 101 KB together');
  expect(add(appWith(files(100_000)), '--dry-run').out).not.toContain('Mind the size');
});

test('licensing that was switched off is shown as a replacement', () => {
  const off = `${manifest}  licensing:\n    enabled: false # not yet\n`;
  const { out } = add(appWith(jiraApp({ 'manifest.yml': off })), '--dry-run');
  expect(out).toContain('-    enabled: false # not yet\n+    enabled: true # not yet');
});

test('without a new scope and with licensing on, the next version is a minor one', () => {
  const scopes = [
    'storage:app',
    'read:permission:jira',
    'read:jira-user',
    'report:personal-data',
    'write:app-data:jira',
  ];
  const lines = scopes.map((scope) => `    - ${scope}\n`);
  const has = manifest.replace('    - read:jira-work\n', lines.join(''));
  const app = appWith(jiraApp({ 'manifest.yml': `${has}  licensing:\n    enabled: true\n` }));
  expect(add(app).out).toContain('No new scope: the next deployment is a minor version.');
  const { permissions } = parse(read(app, 'manifest.yml')) as { permissions: unknown };
  expect(permissions).toEqual({ scopes });
});
