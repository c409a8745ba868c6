import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysVerb } from '../../../cli/keys/keys';
import { parseVendorKeys } from '../../../src/wire/vendor-key';
import { said } from './said';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standing-keys-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const keys = (...args: string[]) => said(() => keysVerb(args));
const make = (out: string, ...more: string[]) => keys('new', '--out', out, ...more);
const privateHalf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { d: string }).d;

test('a new key is in a file of its owner alone, and its public half on the screen', async () => {
  const file = join(folder, 'key.private.json');
  const run = await make(file, '--name', 'key-1');
  expect(run.code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const [, kid, x] = /^\{ kid: '(.*)', x: '(.*)' \},\n$/.exec(run.stdout) ?? [];
  expect(parseVendorKeys([{ kid, x }]).ok).toBe(true);
  expect(kid).toBe('key-1');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kty: 'OKP', kid, x });
  expect(run.stdout + run.stderr).not.toContain(privateHalf(file));
});

test('its name is the day, and its file is called by its name, where none are given', async () => {
  process.env.INIT_CWD = folder;
  const run = await keys('new');
  delete process.env.INIT_CWD;
  const [, kid = ''] = /kid: '(\d{4}-\d\d-\d\d)'/.exec(run.stdout) ?? [];
  expect(statSync(join(folder, `${kid}.private.json`)).size).toBeGreaterThan(100);
});

test('no file is written over, and none into a folder that is not there', async () => {
  const file = join(folder, 'key.private.json');
  await make(file);
  const before = privateHalf(file);
  expect(await make(file)).toMatchObject({ code: 1, stdout: '' });
  expect(privateHalf(file)).toBe(before);
  const nowhere = await make(join(folder, 'no/key.json'));
  expect(nowhere).toMatchObject({ code: 1, stdout: '' });
  expect(nowhere.stderr).toContain('ENOENT');
});

test.each([
  ['a name with a space', ['new', '--name', 'my key'], 'must be 1 to 40 letters'],
  ['a name of a path', ['new', '--name', '../key'], 'must be 1 to 40 letters'],
  ['nothing to do', [], 'say `keys new`'],
  ['two files', ['show', 'a', 'b'], 'one file'],
  ['a missing file', ['show', '/nowhere/key.json'], 'there is no file'],
])('%s is misuse', async (_, args, says) => {
  await expect(async () => keysVerb(args)).rejects.toThrow(says);
});

describe('shown and listed', () => {
  test('is only the public half', async () => {
    const file = join(folder, 'key.private.json');
    const { stdout: entry } = await make(file, '--name', 'key-1');
    expect(await keys('show', file)).toEqual({ code: 0, stdout: entry, stderr: '' });
    const list = await keys('list', file);
    expect(list.stdout).toMatch(/^key-1 {2}[\w-]{43} {2}in use\n$/);
    expect(list.stdout).not.toContain(privateHalf(file));
  });

  test('are the keys of an app’s source, with those that are retired', async () => {
    const { stdout: first } = await make(join(folder, 'a'), '--name', 'key-1');
    const { stdout: second } = await make(join(folder, 'b'), '--name', 'key-2');
    const retired = second.replace(' }', ", retiredOn: '2026-01-01' }");
    const file = join(folder, 'keys.ts');
    writeFileSync(
      file,
      `import x from 'y';\nexport const keys: VendorKey[] = [\n${first}${retired}];\n`,
    );
    const { stdout } = await keys('list', file);
    expect(stdout).toMatch(/^key-1 .* in use\nkey-2 .* retired since 2026-01-01\n$/);
    expect((await keys('show', file)).stdout).toBe(first + retired);
  });

  test.each([
    ['without a key', 'export const keys = [];', 'has no key in it'],
    ['with half of one', "[{ kid: 'a' }]", 'key [0].x is missing'],
    [
      'with a day that is not written out',
      `[{ kid: 'a', x: '${'o'.repeat(42)}A', retiredOn: LAST_DAY }]`,
      'key [0].retiredOn must be a text',
    ],
    [
      'with a private half in it',
      `[{ kid: 'a', x: '${'o'.repeat(42)}A', d: 'secret' }]`,
      'key [0].d is the private half',
    ],
    ['that is no source', '{{{', 'has no key in it'],
  ])('a file %s is refused', async (_, text, says) => {
    const file = join(folder, 'keys.ts');
    writeFileSync(file, text);
    const run = await keys('show', file);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(says);
  });
});

describe('where a private key should not lie', () => {
  const app = 'app:\n  id: a\nresources:\n  - key: page\n    path: static/page/dist\n';

  test('in a work tree that takes it; where git ignores it, nothing is said', async () => {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    expect((await make(join(folder, 'a.private.json'))).stderr).toContain('git would take');
    writeFileSync(join(folder, '.gitignore'), '*.private.json\n');
    expect((await make(join(folder, 'b.private.json'))).stderr).not.toContain('git would take');
  });

  test.each([
    ['static/page/dist', 'uploads'],
    ['static/page/dist/deep', 'uploads'],
    ['src/standing', 'Forge bundles'],
    ['keys', null],
    ['.', null],
  ])('in %s of an app', async (place, says) => {
    writeFileSync(join(folder, 'manifest.yml'), app);
    mkdirSync(join(folder, place), { recursive: true });
    const { code, stderr } = await make(join(folder, place, 'key.private.json'));
    expect(code).toBe(0);
    if (says === null) expect(stderr).not.toMatch(/uploads|bundles/);
    else expect(stderr).toContain(says);
  });
});
