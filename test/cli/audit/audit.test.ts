import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { auditVerb } from '../../../cli/audit/audit';
import { Misuse } from '../../../cli/misuse';
import { runStanding } from '../standing';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'standing-outputs-'));
const before = process.env.INIT_CWD;
beforeAll(() => {
  process.env.INIT_CWD = root;
});
afterAll(() => {
  if (before === undefined) delete process.env.INIT_CWD;
  else process.env.INIT_CWD = before;
  rmSync(folder, { recursive: true });
});

const fixture = (name: string) => readFileSync(join(root, 'test/fixtures/audit', name), 'utf8');

const csv = 'docs/examples/licenses.csv';
const beside = [
  ...['--history', 'docs/examples/history.json'],
  ...['--transactions', 'docs/examples/transactions.csv'],
  ...['--compare-regime', 'forge-2025'],
];

test.each<[name: string, args: string[]]>([
  ['licenses.txt', [csv, '--at', '2026-06-02']],
  ['licenses-all.txt', [csv, '--at', '2026-06-02T12:00Z', ...beside]],
  ['licenses.json', [csv, '--at', '2026-06-02', '--format', 'json', '--max', '3', ...beside]],
  ['licenses.ndjson', [csv, '--at', '2026-06-02', '--format', 'ndjson']],
  ['licenses.csv', [csv, '--at', '2026-06-02', '--format', 'csv', '--with-contacts']],
  [
    'changes.txt',
    [
      'docs/examples/licenses.ndjson',
      ...['--at', '2026-06-12', '--previous', 'test/fixtures/audit/licenses.ndjson', '--max', '8'],
    ],
  ],
])('%s', async (name, args) => {
  const out = join(folder, name);
  expect(await auditVerb([...args, '--out', out])).toBe(1);
  expect(readFileSync(out, 'utf8')).toBe(fixture(name));
});

test('without contacts nobody is named', () => {
  for (const name of ['licenses.txt', 'licenses-all.txt', 'licenses.json', 'licenses.ndjson']) {
    const text = fixture(name);
    for (const word of ['Birch', 'birch.example', 'Castillo', '@'])
      expect(text).not.toContain(word);
  }
});

test('standard input, compressed, is audited as the file is', async () => {
  const run = await runStanding(
    ['audit', '--at', '2026-06-02'],
    gzipSync(readFileSync(join(root, csv))),
  );
  expect(run.stdout).toBe(fixture('licenses.txt').replaceAll(csv, '-'));
  expect(run).toMatchObject({ code: 1, stderr: '' });
});

test('nothing to tell of: exit code 0', async () => {
  const row = { addonLicenseId: '1', cloudId: 's', licenseType: 'COMMERCIAL', status: 'active' };
  const dates = { maintenanceStartDate: '2026-01-01', maintenanceEndDate: '2027-01-01' };
  const run = await runStanding(
    ['audit', '--at', '2026-06-01'],
    JSON.stringify({ ...row, ...dates }),
  );
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('None.');
});

test.each([
  [['--format', 'pdf'], 'pdf'],
  [['--regime', 'newest'], 'newest'],
  [['--compare-regime', 'newest'], 'newest'],
  [['--at', 'yesterday'], 'yesterday'],
  [['--within', '-1'], '--within'],
  [['--max', '3000'], '--max'],
  [['no-such-file.csv'], 'no-such-file.csv'],
  [[csv, '--transactions', 'no-such-sales.csv'], 'no-such-sales.csv'],
  [[csv, '--previous', 'no-such-audit.json'], 'no-such-audit.json'],
  [['-', '-'], 'only once'],
  [['--transactions', '-'], 'only once'],
  [[csv, '--previous', '-'], 'read twice'],
])('%p cannot be followed, and says so', async (args, says) => {
  const run = auditVerb([...args, '--out', join(folder, 'never')]);
  await expect(run).rejects.toThrow(says);
});

function linkTo(name: string): string {
  const link = join(folder, 'link.csv');
  symlinkSync(join(root, name), link);
  return link;
}

test.each([
  ['over the export', [csv, '--out', csv], 'cannot be written'],
  ['over the export by another name', [csv, '--out', linkTo(csv)], 'cannot be written'],
  ['into a folder', [csv, '--out', 'docs'], 'is a folder'],
  ['where there is no folder', [csv, '--out', join('no-such-folder', 'audit.txt')], 'no folder'],
  [
    'a page whose CSV is the export',
    [csv, '--format', 'html', '--out', csv.replace('.csv', '.html')],
    'cannot be written',
  ],
])('nothing is written %s', async (_where, args, says) => {
  await expect(auditVerb(args)).rejects.toThrow(says);
});

test('a page that cannot list all findings has them beside it', async () => {
  const page = join(folder, 'page.html');
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await auditVerb([csv, '--at', '2026-06-02', '--format', 'html', '--max', '3', '--out', page]);
  expect(told.mock.calls).toEqual([[`All 14 findings are in ${join(folder, 'page.csv')}.`]]);
  told.mockRestore();
  expect(readFileSync(page, 'utf8')).toContain('page.csv');
  expect(readFileSync(join(folder, 'page.csv'), 'utf8').split('\r\n')).toHaveLength(16);
});

test('an export that is older than the moment asked about: that is said', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 5, 10));
  await auditVerb([csv, '--out', join(folder, 'soon.txt')]);
  expect(told).not.toHaveBeenCalled();
  clock.mockReturnValue(Date.UTC(2026, 5, 12));
  await auditVerb([csv, '--out', join(folder, 'late.txt')]);
  expect(told.mock.calls).toEqual([[expect.stringContaining('2026-05-28')]]);
  clock.mockRestore();
  told.mockRestore();
});

test('an export that is newer than the moment asked about: that is said', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await auditVerb([csv, '--at', '2026-01-01', '--out', join(folder, 'early.txt')]);
  expect(told.mock.calls).toEqual([[expect.stringContaining('the newest on 2026-05-28')]]);
  told.mockRestore();
});

test('a full disk is a failure and no finding', () => {
  const run = spawnSync(
    'sh',
    ['-c', `node --import tsx cli/main.ts audit ${csv} --at 2026-06-02 > /dev/full`],
    {
      ...{ cwd: root, encoding: 'utf8' },
    },
  );
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(/^standing: ENOSPC[^\n]*\n$/);
});

test('a misuse is one', async () => {
  await expect(auditVerb(['--format', 'pdf'])).rejects.toBeInstanceOf(Misuse);
});
