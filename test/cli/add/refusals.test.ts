import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { add, appWith, commit, jiraApp, remove, treeOf, useKit, type Files } from './app-folder';
import { write } from './made-up-kit';

beforeAll(() => {
  useKit();
});

const { 'manifest.yml': manifest = '', ...withoutManifest } = jiraApp();
const withPackage = (members: object): Files =>
  jiraApp({ 'package.json': `${JSON.stringify(members, null, 2)}\n` });
const withTranslations = (en: string): Files =>
  jiraApp({
    'manifest.yml': `${manifest}translations:\n  resources:\n    - key: en-US\n      path: l/en.json\n  fallback:\n    default: en-US\n`,
    'l/en.json': en,
  });

test.each<[name: string, files: Files, words: string]>([
  ['no manifest', withoutManifest, 'no manifest.yml in'],
  ['no package.json', { 'manifest.yml': manifest }, 'no package.json in'],
  ['a manifest that is no YAML', jiraApp({ 'manifest.yml': 'modules: [' }), 'manifest.yml:1: '],
  [
    'modules in braces',
    jiraApp({ 'manifest.yml': 'app:\n  id: x\nmodules: { macro: [{ key: a }] }\n' }),
    'manifest.yml:3: `modules` is written as { … }',
  ],
  [
    'scopes as keys',
    jiraApp({
      'manifest.yml': manifest.replace('    - read:jira-work\n', '    read:jira-work: {}\n'),
    }),
    'manifest.yml:18: `permissions > scopes`: expected Array, not Object (unknown-manifest-shape)',
  ],
  [
    'a key of ours',
    jiraApp({ 'manifest.yml': manifest.replace('key: hello ', 'key: standing-access ') }),
    'manifest.yml:4: the key `standing-access` is taken',
  ],
  [
    'a source of ours',
    jiraApp({ 'src/standing/gate.js': '' }),
    'src/standing/gate.js: a file is here',
  ],
  [
    'its other language',
    jiraApp({ 'src/standing/gate.ts': '' }),
    'src/standing/gate.ts: a file is here',
  ],
  [
    'the panel’s folder',
    jiraApp({ 'static/standing-license-panel/x.txt': '' }),
    'static/standing-license-panel/x.txt: a file is here',
  ],
  ['another standing.json', jiraApp({ 'standing.json': '{}' }), 'standing.json: not a receipt'],
  [
    'an older package',
    withPackage({ devDependencies: { '@forge/api': '^4.1.0' } }),
    'package.json:3: the app has @forge/api ^4.1.0, and the kit needs ^8.0.0: run `npm install @forge/api@8.3.0`',
  ],
  [
    'a package of our name',
    withPackage({ dependencies: { 'standing-kit': '1.0.0' } }),
    'package.json:3: the app has a package `standing-kit`',
  ],
  [
    'dependencies that are no object',
    jiraApp({ 'package.json': '{\n  "dependencies": null\n}\n' }),
    'package.json:2: `dependencies` is not an object',
  ],
  [
    'a member twice',
    jiraApp({ 'package.json': '{\n  "dependencies": {},\n  "dependencies": {}\n}\n' }),
    'package.json:3: `dependencies` is there twice',
  ],
  ...['src/standing', 'vendor', 'static', 'i18n'].map((path): [string, Files, string] => [
    `a file \`${path}\``,
    jiraApp({ [path]: '' }),
    `${path}: standing add needs this name`,
  ]),
  [
    'a folder `standing.json`',
    jiraApp({ 'standing.json/a.txt': '' }),
    'standing.json: standing add needs this name',
  ],
  ['package.json that is no JSON', jiraApp({ 'package.json': '{' }), 'package.json: not JSON'],
  [
    'messages of our name',
    withTranslations('{\n  "standing": {}\n}\n'),
    'l/en.json:2: the translations have',
  ],
  [
    'a title of ours',
    withTranslations('{ "standing.title": "X" }'),
    'l/en.json:1: the translations have',
  ],
  ['translations that are no object', withTranslations('[]'), 'l/en.json: not a JSON object'],
])('add refuses %s, says so, and writes nothing', (_, files, words) => {
  const app = appWith(files);
  const before = treeOf(app);
  const { code, out, err } = add(app);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(`standing add: ${words}`);
  expect(err).toMatch(/\([a-z-]+\)\nNothing was written\.$/);
  expect(treeOf(app)).toEqual(before);
});

test('what git would leave out is named, so that the app builds elsewhere', () => {
  const app = appWith(jiraApp({ '.gitignore': '*.tgz\n/static/\n' }));
  commit(app);
  expect(add(app, '--dry-run').out).toContain(`add them with \`git add --force\`
  static/standing-license-panel/
  vendor/standing-kit-0.1.0.tgz
`);
  const all = appWith(jiraApp({ '.gitignore': 'node_modules/\n' }));
  commit(all);
  expect(add(all, '--dry-run').out).not.toContain('.gitignore');
});

test('add refuses a translation file that is named and not there', () => {
  const app = appWith(withTranslations('{}'));
  rmSync(join(app, 'l/en.json'));
  expect(add(app).err).toContain('l/en.json: the manifest names this translation file');
});

test('add refuses a folder with changes that git does not have', () => {
  const app = appWith(jiraApp());
  commit(app);
  write(app, 'src/index.js', 'changed\n');
  write(app, 'new.txt', '');
  const before = treeOf(app);
  expect(add(app, '--dry-run')).toMatchObject({
    code: 1,
    err: expect.stringContaining('git does not have: src/index.js and 1 more') as unknown,
  });
  expect(treeOf(app)).toEqual(before);
});

test('changes elsewhere in the same repository do not matter', () => {
  const repository = appWith({ 'other/a.txt': '' });
  const app = join(repository, 'apps/mine');
  for (const [path, text] of Object.entries(jiraApp())) write(app, path, text);
  commit(repository);
  write(repository, 'other/a.txt', 'changed\n');
  expect(add(app)).toMatchObject({ code: 0, err: '' });
  write(app, 'src/index.js', 'changed\n');
  expect(add(app)).toMatchObject({ code: 0 });
});

test('outside git it goes on, and says what that means', () => {
  const { code, out } = add(appWith(jiraApp()));
  expect(code).toBe(0);
  expect(out).toContain('The app is not in git: only standing remove can undo this.');
});

test('add says how to build a kit that is not built', () => {
  const root = useKit();
  rmSync(join(root, 'kit'), { recursive: true });
  expect(add(appWith(jiraApp()))).toMatchObject({
    code: 1,
    err: expect.stringContaining('run `npm run build` in') as unknown,
  });
  useKit();
});

test('remove refuses an app to which nothing was added', () => {
  const app = appWith(jiraApp());
  mkdirSync(join(app, 'empty'));
  const before = treeOf(app);
  expect(remove(app)).toMatchObject({
    code: 1,
    err: expect.stringContaining('(not-added)') as unknown,
  });
  expect(treeOf(app)).toEqual(before);
});
