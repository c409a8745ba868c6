import { parse } from 'yaml';
import { add, appWith, commit, jiraApp, remove, treeOf, useKit } from './app-folder';
import { read, write } from './made-up-kit';

beforeEach(() => {
  useKit();
});

const edit = (app: string, path: string, change: (text: string) => string): void => {
  write(app, path, change(read(app, path)));
};

const { 'manifest.yml': manifest = '' } = jiraApp();

describe('after the vendor has gone on working', () => {
  let app = '';
  let original: Record<string, string> = {};
  beforeEach(() => {
    app = appWith(jiraApp());
    original = treeOf(app);
    add(app);
    commit(app);
  });

  const theirs = (text: string): string =>
    text
      .replace('# Hello', '# Hello, world')
      .replace(
        '    - key: resolver\n',
        '    - key: other\n      handler: other.x\n    - key: resolver\n',
      )
      .replace('    - storage:app\n', '    - storage:app\n    - write:jira-work\n');

  test('other lines of the same files stay when ours go', () => {
    edit(app, 'manifest.yml', theirs);
    edit(app, 'package.json', (text) =>
      text.replace('"standing-kit"', '"left-pad": "1.0.0",\n    "standing-kit"'),
    );
    expect(remove(app)).toMatchObject({ code: 0, err: '' });
    const lines = theirs(manifest).replace(
      '    - read:jira-work\n',
      '    - read:jira-work\n    - write:jira-work\n',
    );
    expect(read(app, 'manifest.yml')).toBe(lines);
    expect(JSON.parse(read(app, 'package.json'))).toEqual({
      name: '@acme/hello-app',
      dependencies: { '@forge/resolver': '^2.0.0', 'left-pad': '1.0.0' },
    });
  });

  test('adding again finds nothing to do', () => {
    edit(app, 'manifest.yml', theirs);
    expect(add(app).out).toContain('Nothing to change');
  });

  test('the policy stays the one that counts when the app turns to TypeScript', () => {
    edit(app, 'src/standing/policy.js', (text) => text.replace('classic', 'forge-2025'));
    write(app, 'src/index.ts', '');
    write(app, 'tsconfig.json', '{}');
    commit(app);
    expect(add(app).out).toContain('Nothing to change');
  });

  test('git may have changed the line ends', () => {
    edit(app, 'manifest.yml', (text) => text.replaceAll('\n', '\r\n'));
    edit(app, 'src/standing/gate.js', (text) => text.replaceAll('\n', '\r\n'));
    expect(add(app).out).toContain('Nothing to change');
    expect(remove(app)).toMatchObject({ code: 0, err: '' });
    expect(treeOf(app)).toEqual({ ...original, 'manifest.yml': manifest.replaceAll('\n', '\r\n') });
  });

  test('a part of ours that was changed stops remove before it writes, with its line', () => {
    edit(app, 'manifest.yml', (text) => text.replace('i18n: standing.title', 'i18n: my.title'));
    const before = treeOf(app);
    const line =
      before['manifest.yml']
        ?.split('\n')
        .findIndex((text) => text.includes('standing-license-jira')) ?? 0;
    const { code, err } = remove(app);
    expect(code).toBe(1);
    expect(err).toContain(
      `manifest.yml:${line + 1}: \`modules > jira:adminPage > standing-license-jira\` has changed`,
    );
    expect(treeOf(app)).toEqual(before);
    expect(add(app).out).toContain('Nothing to change');
  });

  test('the policy goes once git has it', () => {
    edit(app, 'src/standing/policy.js', (text) => text.replace('classic', 'forge-2025'));
    expect(remove(app)).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'src/standing/policy.js: changed since it was added, and git does not have',
      ) as unknown,
    });
    commit(app);
    const { code, out } = remove(app);
    expect(code).toBe(0);
    expect(out).toContain('src/standing/policy.js goes with your changes; git has them');
    expect(treeOf(app)).toEqual(original);
  });

  test('a version that the vendor chose stays', () => {
    edit(app, 'package.json', (text) =>
      text.replace('"@forge/kvs": "1.6.5"', '"@forge/kvs": "^1.7.0"'),
    );
    const lines = read(app, 'package.json').split('\n');
    const line = lines.findIndex((each) => each.includes('"@forge/kvs"')) + 1;
    expect(remove(app).out).toContain(
      `package.json:${line}: @forge/kvs stays, for you have changed its version`,
    );
    expect(JSON.parse(read(app, 'package.json'))).toMatchObject({
      dependencies: { '@forge/kvs': '^1.7.0', '@forge/resolver': '^2.0.0' },
    });
  });

  test('translations to which the vendor added stay, without ours', () => {
    edit(app, 'i18n/en-US.json', (text) => text.replace('{', '{\n  "mine": "x",'));
    expect(remove(app).out).toContain('`translations` stays, for you have added to it');
    expect(JSON.parse(read(app, 'i18n/en-US.json'))).toEqual({ mine: 'x' });
    expect(parse(read(app, 'manifest.yml'))).toMatchObject({
      translations: { fallback: { default: 'en-US' } },
    });
  });

  test('reworded messages keep the form in which the vendor wrote them', () => {
    write(app, 'i18n/en-US.json', '{"standing":{ "title" :"Ours",\n"state.active":"On"}}');
    expect(add(app).out).toContain('Nothing to change');
  });

  test('translations to whose languages the vendor added stay too', () => {
    edit(app, 'manifest.yml', (text) =>
      text.replace('  fallback:', '    - key: fr-FR\n      path: i18n/fr-FR.json\n  fallback:'),
    );
    expect(remove(app)).toMatchObject({ code: 0 });
    for (const locale of ['en-US', 'de-DE'])
      expect(JSON.parse(read(app, `i18n/${locale}.json`))).toEqual({});
    expect(parse(read(app, 'manifest.yml'))).toMatchObject({
      translations: { resources: [{ key: 'en-US' }, { key: 'de-DE' }, { key: 'fr-FR' }] },
    });
  });

  test('a language that the vendor took out of the manifest goes with remove', () => {
    edit(app, 'manifest.yml', (text) =>
      text.replace('    - key: de-DE\n      path: i18n/de-DE.json\n', ''),
    );
    commit(app);
    expect(add(app).out).toContain('Nothing to change');
    expect(remove(app)).toMatchObject({ code: 0 });
    const files = Object.keys(treeOf(app)).filter((path) => path.startsWith('i18n/'));
    expect(files).toEqual(['i18n/en-US.json']);
  });

  test('modules and code that still use the kit are named, before anything is written', () => {
    edit(app, 'manifest.yml', (text) =>
      text.replace('function: resolver', 'function: standing-access # key: standing-license'),
    );
    write(
      app,
      'src/a.js',
      "import { access } from './standing/gate';\n\nrequire('standing-kit/gate');\n",
    );
    write(app, 'src/b.tsx', "import '@/standing/policy.js';\nimport './outstanding/gate';\n");
    write(app, 'src/standing/own.js', "import './gate';\n");
    write(app, 'test/gate.test.js', 'jest.mock(`../src/standing/gate`);\n');
    write(app, '.forge-bundle/x/index.cjs', "require('standing-kit/gate');\n");
    write(app, 'static/x/build/page.js', "import 'standing-kit/custom-ui';\n");
    expect(remove(app, '--dry-run').out).toContain(
      `still uses the kit, and does not build without it:
  manifest.yml:8
  src/a.js:1
  src/a.js:3
  src/b.tsx:1
  src/standing/own.js:1
  test/gate.test.js:1

Nothing was written`,
    );
  });

  test('a built file that was changed stays when a newer kit has none of its name', () => {
    write(app, 'static/standing-license-panel/main-0.1.0.js', 'patched\n');
    commit(app);
    useKit('0.2.0');
    expect(add(app).out).toContain(
      'left as they are\n  static/standing-license-panel/main-0.1.0.js',
    );
    expect(read(app, 'static/standing-license-panel/main-0.1.0.js')).toBe('patched\n');
  });

  test('a newer kit changes its own files, and what the vendor changed stays', () => {
    edit(app, 'src/standing/policy.js', (text) => text.replace('classic', 'forge-2025'));
    edit(app, 'i18n/en-US.json', (text) => text.replace('"License"', '"Our license"'));
    commit(app);
    useKit('0.2.0', { title: 'License', 'state.active': 'Active now', more: 'More' });
    const { code, out } = add(app);
    expect(code).toBe(0);
    expect(out).toContain('left as they are\n  i18n/en-US.json\n  src/standing/policy.js');
    expect(read(app, 'src/standing/policy.js')).toContain('forge-2025');
    expect(JSON.parse(read(app, 'i18n/en-US.json'))).toEqual({
      standing: { title: 'Our license', 'state.active': 'Active', more: 'More' },
    });
    const files = Object.keys(treeOf(app)).filter((path) => /^(vendor|static)\/.*\./.test(path));
    expect(files.sort()).toEqual([
      'static/standing-license-panel/index.html',
      'static/standing-license-panel/main-0.2.0.js',
      'vendor/standing-kit-0.2.0.tgz',
    ]);
    expect(read(app, 'package.json')).toContain(
      '"standing-kit": "file:vendor/standing-kit-0.2.0.tgz"',
    );
    commit(app);
    expect(add(app).out).toContain('Nothing to change');
    expect(remove(app).code).toBe(0);
    expect(treeOf(app)).toEqual(original);
  });
});
