import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('standard input, also compressed, is audited as the file is, and leaves nothing behind', async () => {
  const text = readFileSync(join(root, csv));
  const run = await runStanding(['audit', '--at', '2026-06-02'], text);
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
])('%p cannot be followed, and says so', async (args, says) => {
  const run = auditVerb([...args, '--out', join(folder, 'never')]);
  await expect(run).rejects.toThrow(says);
});

test('a misuse is one', async () => {
  await expect(auditVerb(['--format', 'pdf'])).rejects.toBeInstanceOf(Misuse);
});
