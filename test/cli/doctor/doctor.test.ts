import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleWords } from '../../../cli/doctor/words';
import { runStanding } from '../standing';
import { cleanApp, plantedApp, written } from './fixture-apps';

const planted = [
  'manifest.yml:1:1 licensing-not-enabled',
  'manifest.yml:14:9 observer-filtered',
  'src/days left.js:2:11 license-type-exhaustive',
  'src/days left.js:4:15 date-read-one-way',
  'src/frontend/panel.jsx:7:10 browser-decides',
  'src/index.ts:8:3 license-in-module-scope',
  'src/index.ts:9:7 absent-license-as-unlicensed',
  'src/index.ts:9:25 is-active',
  'src/index.ts:14:11 is-active',
  'src/index.ts:15:10 absent-license-as-licensed',
];

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('text: every planted bug under its file, why and how to mend each kind, and a count', async () => {
  folder = written(plantedApp);
  const { code, stdout, stderr } = await runStanding(['doctor', folder]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const places = stdout.split('\n').filter((line) => /^\S.*:\d+:\d+ {2}/.test(line));
  expect(places.map((line) => line.replace('  ', ' '))).toEqual(planted);
  expect(stdout).toContain('Why:  Atlassian announced its removal for after 17 October 2026.');
  expect(stdout).toContain('src/broken.js cannot be parsed; it was not examined.');
  expect(stdout).toMatch(/\n10 findings in 4 files, 2 of them for --fix; 4 sources examined\.\n$/);
});

test('text: a clean app', async () => {
  folder = written(cleanApp);
  const run = await runStanding(['doctor', folder]);
  expect(run).toMatchObject({
    code: 0,
    stdout: 'Nothing found; 4 sources examined.\n',
    stderr: '',
  });
});

test('JSON: the same findings as data', async () => {
  folder = written(plantedApp);
  const { code, answers } = await runStanding(['doctor', folder, '--format', 'json']);
  expect(code).toBe(1);
  const [report] = answers;
  expect(report).toMatchObject({
    version: 1,
    examined: 4,
    mended: [],
    unread: [{ file: 'src/broken.js', reason: 'syntax' }],
  });
  expect(report).toHaveProperty('findings.length', planted.length);
  expect(report).toHaveProperty('findings.7', {
    code: 'is-active',
    file: 'src/index.ts',
    line: 9,
    column: 25,
    endLine: 9,
    endColumn: 33,
    fixable: true,
    data: {},
    message: '`isActive` of the license is about to be removed.',
    why: ruleWords['is-active'].why,
    mend: ruleWords['is-active'].mend,
  });
});

test('--fix: mends what is safe, byte for byte the rest, and a second time nothing', async () => {
  folder = written(plantedApp);
  const first = await runStanding(['doctor', folder, '--fix']);
  expect(first.code).toBe(1);
  expect(first.stdout).toContain('src/index.ts:9:25  mended: is-active');
  expect(first.stdout).toMatch(/\n8 findings in 4 files; 4 sources examined\.\n$/);
  const mended = { ...plantedApp };
  mended['src/index.ts'] = (plantedApp['src/index.ts'] ?? '')
    .replace('license?.isActive', 'license?.active')
    .replace('{ isActive }', '{ active: isActive }');
  for (const [file, text] of Object.entries(mended)) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  }
  const second = await runStanding(['doctor', folder, '--fix']);
  expect(second.stdout).not.toContain('mended');
  expect(readFileSync(join(folder, 'src/index.ts'), 'utf8')).toBe(mended['src/index.ts']);
});

test.each<[name: string, args: string[], says: string]>([
  ['a folder without manifest.yml', ['docs'], 'no manifest.yml'],
  ['a folder that is not there', ['no-such-folder'], 'no manifest.yml'],
  ['two folders', ['a', 'b'], 'one folder'],
  ['an unknown format', ['--format', 'xml'], 'xml'],
  ['an unknown option', ['--quick'], '--quick'],
])('asked for %s: says so, exits with 2', async (_name, args, says) => {
  const run = await runStanding(['doctor', ...args]);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(says);
});

test('a manifest that is no YAML, and a source that is no UTF-8', async () => {
  folder = written(cleanApp);
  writeFileSync(join(folder, 'src', 'odd.js'), Buffer.from([0x2f, 0x2f, 0xff, 0xfe]));
  const run = await runStanding(['doctor', folder]);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('src/odd.js is not UTF-8; it was not examined.');
  writeFileSync(join(folder, 'manifest.yml'), 'app: [');
  expect(await runStanding(['doctor', folder])).toMatchObject({ code: 2, stdout: '' });
});
