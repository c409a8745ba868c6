import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPrevious } from '../../../cli/audit/previous';
import { reportJson } from '../../../cli/audit/report-json';
import { reportText } from '../../../cli/audit/report-text';
import { reportNdjson } from '../../../cli/audit/report-ndjson';
import { paintFor } from '../../../cli/paint';
import { auditOf, batchesOf, day } from './audit-of';

const folder = mkdtempSync(join(tmpdir(), 'standing-previous-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const license = (addonLicenseId: string, members: object = {}) => ({
  addonLicenseId,
  cloudId: `site-${addonLicenseId}`,
  licenseType: 'COMMERCIAL',
  maintenanceStartDate: '2026-01-01',
  maintenanceEndDate: '2027-01-01',
  status: 'active',
  ...members,
});
const ended = { status: 'inactive', maintenanceEndDate: '2026-04-01' };
const justEnded = { status: 'inactive', maintenanceEndDate: '2026-05-31' };

const before = [license('1'), license('2'), license('3', ended), license('4'), license('5')];
const now = [
  license('1', ended),
  license('2', justEnded),
  license('3'),
  license('4'),
  license('6'),
];

const written = async (format: 'ndjson' | 'json'): Promise<string> => {
  const finished = await auditOf(batchesOf(before));
  const file = join(folder, `before.${format}`);
  let text = reportJson(finished.report);
  if (format === 'ndjson') {
    text = '';
    for await (const line of reportNdjson(finished, false)) text += line;
  }
  writeFileSync(file, text);
  return file;
};

test('what has changed since an audit that has every license', async () => {
  const previous = await readPrevious(await written('ndjson'));
  const { report } = await auditOf(batchesOf(now), { previous });
  const changes = report.findings.flatMap(({ finding, license: { id } }) =>
    finding.code === 'changed-since' ? [`${id} ${finding.how}`] : [],
  );
  expect(changes.sort()).toEqual(['1 lost-access', '2 other-state', '3 gained-access', '6 new']);
  expect(report.previous).toMatchObject({
    at: day('2026-06-01'),
    licenses: 5,
    goneCount: 1,
    gone: [{ id: '5', cloudId: 'site-5', state: 'active', access: 'full' }],
    unreadable: 0,
  });
});

test('an audit that has only the findings tells what changed of those', async () => {
  const previous = await readPrevious(await written('json'));
  const rows = [license('1', ended), license('6')];
  const { report } = await auditOf(batchesOf(rows), { previous });
  expect(report.kinds.filter(({ kind }) => kind.startsWith('changed-since'))).toEqual([]);
  expect(report.previous).toMatchObject({ isWhole: false, goneCount: 0, gone: [] });
});

test.each([
  ['what is no audit', 'standing\n'],
  ['an empty object', '{}\n'],
  ['nothing', ''],
  ['another report', '{\n"findings": 3 }'],
  ['an export', JSON.stringify(license('1'))],
])('%s is no audit', async (_of, text) => {
  const file = join(folder, 'other.txt');
  writeFileSync(file, text);
  await expect(readPrevious(file)).rejects.toThrow('is no audit');
});

test('an audit that was cut does not make licenses new or gone', async () => {
  const file = await written('ndjson');
  writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, 2).join('\n'));
  const previous = await readPrevious(file);
  const { report } = await auditOf(batchesOf(now), { previous });
  expect(report.kinds.map(({ kind }) => kind)).not.toContain('changed-since.new');
  expect(report.previous).toMatchObject({ isWhole: false, licenses: 2, goneCount: 0 });
});

test('an audit by other rules: that is said', async () => {
  const previous = await readPrevious(await written('ndjson'));
  const asked = { at: day('2026-06-01'), comparedRegime: null, withinDays: 30 };
  const { report } = await auditOf(batchesOf(now), {
    previous,
    asked: { ...asked, regime: 'forge-2025' },
  });
  expect(reportText(report, paintFor({}))).toContain('It was by the rules of “Classic”');
});
