import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calibrate } from '../../../cli/calibrate/calibration';
import { calibrationText } from '../../../cli/calibrate/calibration-text';
import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import { isHistoryFile, readHistories } from '../../../cli/report-row/read-histories';
import { expectGolden } from '../golden';
import { runStanding } from '../standing';
import { atlassians } from './made-up-atlassian';
import { calibrated } from './calibrated';
import { madeUpFiles, madeUpHistories } from './made-up-histories';
import { madeUpVendor } from './made-up-vendor';

const examples = ['docs/examples/histories.ndjson', 'docs/examples/licenses-of-histories.ndjson'];

const folder = mkdtempSync(join(tmpdir(), 'standing-calibrate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(['mixture', 'unknown', 'random'] as const)(
  'the text of %s reads as it was read',
  (name) => {
    const calibration = calibrated(name, { seed: 1, sites: 600, noise: 'looks' });
    const read = { histories: 600, unreadable: [], badRows: 0 };
    expectGolden(`calibrate/${name}.txt`, calibrationText(calibration, read, { list: false }));
  },
);

test('files as the app exports them: a folder with one a file, and lines of one file', async () => {
  const sites = madeUpVendor(atlassians['forge-2025'], { seed: 5, sites: 60, noise: 'looks' });
  const files = await madeUpFiles(sites);
  mkdirSync(join(folder, 'exported/more'), { recursive: true });
  files.slice(0, 20).forEach((file, index) => {
    writeFileSync(join(folder, `exported/${index < 10 ? '' : 'more/'}${index}.json`), file);
  });
  writeFileSync(
    join(folder, 'exported/one.json'),
    JSON.stringify(JSON.parse(files[20] ?? ''), null, 2),
  );
  const damaged = (files[21] ?? '').replace('"active":true', '"active":false');
  mkdirSync(join(folder, 'exported/empty.json'));
  const lines = ['from the admins:\n', ...files.slice(22), damaged, '{}\n'];
  writeFileSync(join(folder, 'lines.ndjson'), lines.join(''));
  const named = [join(folder, 'exported'), join(folder, 'lines.ndjson')];
  const { histories, problems } = await readHistories(named);
  expect(problems.map(({ code, file }) => [code, file.replace(folder, '')])).toEqual([
    ['not-a-history', '/lines.ndjson:1'],
    ['edited', '/lines.ndjson:40'],
    ['not-a-history', '/lines.ndjson:41'],
  ]);
  expect(histories).toHaveLength(59);
  const rows = sites.flatMap((site) => site.rows).map(parseReportRow);
  const others = sites.filter((_, index) => index !== 21);
  const [read, direct] = [histories, madeUpHistories(others)].map((each) =>
    calibrate({ histories: each, rows, others: 0, regime: null }).cells.map(
      ({ agreement, missed }) => ({
        agreement,
        missed,
      }),
    ),
  );
  expect(read).toEqual(direct);
  await expect(isHistoryFile(join(folder, 'exported/0.json'))).resolves.toBe(true);
  await expect(isHistoryFile('docs/examples/licenses-of-histories.ndjson')).resolves.toBe(false);
});

test('a verdict against the policy: text, exit code 1, and no site named', async () => {
  const run = await runStanding(['calibrate', '--history', ...examples]);
  expect(run).toMatchObject({ code: 1, stderr: '' });
  expectGolden('calibrate/example.txt', run.stdout);
  expect(run.stdout).not.toContain('example-site');
});

test('held against the regime that fits: JSON, exit code 0, sites where they are asked for', async () => {
  const asked = ['--regime', 'improved-billing', '--format', 'json', '--list'];
  // A shell that expands a pattern names the first history after the option and the others behind it.
  const run = await runStanding([
    'calibrate',
    ...asked,
    '--history',
    'docs/examples/history.json',
    ...examples,
  ]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.answers).toMatchObject([
    {
      version: 1,
      verdict: { code: 'regime', regime: 'improved-billing' },
      suggested: 'improved-billing',
      against: [],
      histories: { read: 21, unreadable: [] },
      rows: { joined: 20, unjoined: 0, unreadable: 0 },
    },
  ]);
  expect(run.stdout).toContain('"siteId":"example-site-01"');
});

test.each<[name: string, args: string[], says: string]>([
  ['no history', [], '--history FILE'],
  ['an unknown regime', ['--history', ...examples, '--regime', 'modern'], 'modern'],
  [
    'a file of something else',
    ['--history', 'docs/examples/licenses.csv'],
    'not an exported history',
  ],
  ['an unknown format', ['--history', ...examples, '--format', 'csv'], 'csv'],
])('%s is misuse', async (_name, args, says) => {
  const run = await runStanding(['calibrate', ...args]);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toContain(says);
});

test.each<[of: string, files: string[], says: string]>([
  ['fits', examples, "In the policy, set `regime: 'improved-billing'` in place of classic:"],
  [
    'is not known',
    examples.slice(0, 1),
    "Keep the policy’s `regime: 'classic'` for now. Nothing that was decided tells the regimes apart;",
  ],
])(
  'the advice is on the policy in use, where a regime that is tried %s',
  async (...[, files, says]) => {
    const run = await runStanding([
      'calibrate',
      '--history',
      ...files,
      '--regime',
      'improved-billing',
    ]);
    expect(run.stdout).toContain(says);
    expect(run.code).toBe(0);
  },
);
