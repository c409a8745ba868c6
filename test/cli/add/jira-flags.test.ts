import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '@forge/manifest';
import { parse, stringify } from 'yaml';
import { audienceOf, licensePageOf } from '../../../src/resolvers/notice-module';
import { add, appWith, commit, jiraApp, remove, useKit } from './app-folder';
import { write } from './made-up-kit';

type Entry = Record<string, unknown> & { key: string };
type Manifest = { modules: Record<string, Entry[] | undefined>; resources: Entry[] };

const root = join(__dirname, '../../..');
const readManifest = (path: string): Manifest => parse(readFileSync(path, 'utf8')) as Manifest;
const fragment = readManifest(join(root, 'kit/fragments/jira-flags.yml'));
const flags = fragment.modules['jira:globalBackgroundScript'] ?? [];

/** As a vendor merges it by hand. */
const withFlags = (manifest: Manifest, changed: Manifest = fragment): string =>
  stringify({
    ...manifest,
    modules: { ...manifest.modules, ...changed.modules },
    resources: [...manifest.resources, ...changed.resources],
  });

const validated = async (folder: string, manifest: string): Promise<unknown> => {
  const here = process.cwd();
  // The validator looks for resources below the current folder.
  process.chdir(folder);
  try {
    const { success, errors } = await validate(false, manifest);
    return { success, errors };
  } finally {
    process.chdir(here);
  }
};

const valid = { success: true, errors: [] };

describe('in a vendor’s app', () => {
  let app = '';
  beforeAll(() => {
    useKit();
    app = appWith(jiraApp());
    add(app);
    const manifest = join(app, 'manifest.yml');
    writeFileSync(manifest, withFlags(readManifest(manifest)));
    write(app, 'src/standing/flags-view.jsx', "import 'standing-kit/flags-view';\n");
    commit(app);
  });

  test('Atlassian’s validator finds nothing in it', async () => {
    expect(await validated(app, join(app, 'manifest.yml'))).toEqual(valid);
  }, 60_000);

  test('and would find an experience that there is not', async () => {
    const file = join(app, 'manifest.yml');
    const text = readFileSync(file, 'utf8').replace('- dashboard', '- backlog');
    write(app, 'mistaken.yml', text);
    expect(await validated(app, join(app, 'mistaken.yml'))).toMatchObject({ success: false });
    rmSync(join(app, 'mistaken.yml'));
  }, 60_000);

  test('each names a function that add has added', () => {
    const functions = readManifest(join(app, 'manifest.yml')).modules.function ?? [];
    for (const { resolver } of flags)
      expect(functions.map(({ key }) => ({ function: key }))).toContainEqual(resolver);
  });

  test('add goes on with it, and remove names what is to be taken out first', () => {
    useKit();
    expect(add(app).out).toContain('Nothing to change');
    const { out } = remove(app, '--dry-run');
    const uses = out.slice(out.indexOf('Your own code still uses the kit'));
    expect(uses.match(/manifest\.yml:\d+/g)).toHaveLength(2);
    expect(uses).toContain('src/standing/flags-view.jsx:1');
  });
});

test('in our own app Atlassian’s validator finds nothing either', async () => {
  const own: unknown = JSON.parse(
    JSON.stringify(fragment)
      .replaceAll('standing-notice"', 'banner"')
      .replace('src/standing/flags-view.jsx', 'src/notices/flags-main.tsx'),
  );
  const folder = mkdtempSync(join(tmpdir(), 'flags-'));
  for (const name of ['src', 'static', 'i18n'])
    symlinkSync(join(root, name), join(folder, name), 'junction');
  const file = join(folder, 'manifest.yml');
  writeFileSync(file, withFlags(readManifest(join(root, 'manifest.yml')), own as Manifest));
  expect(await validated(folder, file)).toEqual(valid);
  rmSync(folder, { recursive: true });
}, 60_000);

describe('what it says', () => {
  test('one flag for users and one for admins, by the keys that the functions know', () => {
    expect(flags.map(({ key }) => [key, audienceOf(key)])).toEqual([
      ['standing-flags', 'user'],
      ['standing-flags-admins', 'admin'],
    ]);
    expect(licensePageOf('standing-flags-admins')).toBe('standing-license-jira');
  });

  test('under the conditions of the panels on work items, and never beside those', () => {
    const panels = readManifest(join(root, 'manifest.yml')).modules['jira:issueContext'] ?? [];
    const conditions = (entries: Entry[]): unknown =>
      entries.map(({ displayConditions }) => displayConditions);
    expect(conditions(flags)).toEqual(conditions(panels));
    for (const { experience } of flags) expect(experience).toEqual(['board', 'dashboard']);
  });

  test('its view is an entry of the kit', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'kit/package.json'), 'utf8')) as {
      exports: object;
    };
    expect(exports).toHaveProperty(['./flags-view']);
    expect(existsSync(join(root, 'src/kit/flags-view.ts'))).toBe(true);
  });
});
