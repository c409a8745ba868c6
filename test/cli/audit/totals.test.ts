import { isFullRun } from '../../is-full-run';
import { licenseRow } from '../../../tools/bench/license-row';
import { chanceFrom } from '../../../tools/bench/chance';
import { judgeRow } from '../../../cli/audit/judge-row';
import { kindOf } from '../../../cli/audit/finding';
import { parseReportRow } from '../../../cli/report-row/parse-report-row';
import type { AuditReport } from '../../../cli/audit/report';
import type { JsonObject } from '../../../src/wire/json';
import { auditOf, batchesOf, day } from './audit-of';

const asked = {
  at: day('2026-06-01'),
  regime: null,
  comparedRegime: 'forge-2025' as const,
  withinDays: 30,
};

const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);

/** Counts add up, whatever the rows. */
const expectSums = ({ rows, licenses, kinds, findingCount }: AuditReport) => {
  const { read, ...parts } = rows;
  expect(Object.values(parts).reduce((all, part) => all + part)).toBe(read);
  expect(sum(licenses.statusByState)).toBe(rows.licenses);
  expect(sum(licenses.types)).toBe(rows.licenses);
  expect(sum(licenses.apps) + licenses.otherApps).toBe(rows.licenses);
  expect(licenses.access.full + licenses.access.limited + licenses.access.none).toBe(rows.licenses);
  expect(sum(kinds)).toBe(findingCount);
};

const values: unknown[] = [
  null,
  '',
  'NULL',
  'RTBF',
  0,
  -1,
  1e21,
  true,
  [],
  {},
  { name: { name: {} } },
  ['2026-01-01'],
  '2026-02-30',
  '2026-06-01T12:00:00+14:00',
  '1780272000000',
  '31/12/2026',
  'ACTIVE ',
  'constructor',
  '__proto__',
  'toString',
  '\u202e\u0000=cmd()',
  '😀'.repeat(50),
  'x'.repeat(10_000),
];

const bases = Array.from({ length: 2500 }, (_, number) => licenseRow(number));

/** A row with a few of its members swapped, dropped or replaced. */
const mutatedRow = (seed: number): JsonObject => {
  const chance = chanceFrom(seed);
  const row = { ...bases[Math.floor(chance() * bases.length)] };
  const names = Object.keys(row);
  const any = () => names[Math.floor(chance() * names.length)] ?? 'status';
  for (let times = Math.floor(chance() * 4); times > 0; times -= 1) {
    const [name, other] = [any(), any()];
    const kind = chance();
    if (kind < 0.3) [row[name], row[other]] = [row[other], row[name]];
    else if (kind < 0.5) Reflect.deleteProperty(row, name);
    else if (kind < 0.9) row[name] = values[Math.floor(chance() * values.length)];
    else row[`column${Math.floor(chance() * 1000)}`] = 1;
  }
  return row;
};

/** How many rows with mistakes are tried. */
const MANY = isFullRun ? 100_000 : 20_000;

test('many rows with mistakes: nothing throws, counts add up, every license is reported', async () => {
  const batches = batchesOf(Array.from({ length: MANY }, (_, seed) => mutatedRow(seed)));
  const { report, licenses } = await auditOf(batches, { asked, withContacts: true });
  expectSums(report);
  expect(report.rows.read).toBe(MANY);
  expect(report.rows.history).toBeGreaterThan(1000);
  expect(report.rows.duplicates).toBeGreaterThan(1000);
  expect(report.licenses.unknownColumns.length).toBeLessThanOrEqual(201);
  const lines = new Set<number>();
  for await (const { place } of licenses()) lines.add(place.line);
  expect(lines.size).toBe(report.rows.licenses);
}, 60_000);

test('the totals are those of judging each newest row by itself', async () => {
  const raws = Array.from({ length: 8000 }, (_, number) => mutatedRow(number + 500_000)).map(
    (raw, line): JsonObject => ({ ...raw, line, addonLicenseId: `${line % 3000}` }),
  );
  const newest = new Map<string, JsonObject>();
  const newness = (raw: JsonObject): number[] => {
    const { lastUpdated, end } = parseReportRow(raw);
    return [lastUpdated, end].map((date) => (typeof date === 'number' ? date : -1));
  };
  for (const raw of raws) {
    const { id, isCloud } = parseReportRow(raw);
    if (!isCloud || id === null) continue;
    const before = newest.get(id);
    const [updated = 0, end = 0] = newness(raw);
    const [updatedBefore = -2, endBefore = -2] = before ? newness(before) : [];
    if (updated > updatedBefore || (updated === updatedBefore && end >= endBefore))
      newest.set(id, raw);
  }
  const expected = new Map<string, number>();
  for (const raw of newest.values()) {
    const row = parseReportRow(raw);
    const { state, access } = judgeRow(row, asked, null).resolution;
    const key = `${row.status} ${state} ${access}`;
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const { report, licenses } = await auditOf(batchesOf(raws), { asked });
  expectSums(report);
  const found = new Map<string, number>();
  for await (const { examined } of licenses()) {
    const { state, access } = examined.view.judgement.resolution;
    const key = `${examined.row.status} ${state} ${access}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  expect(found).toEqual(expected);
});

test('the totals are the same whatever the order of the rows', async () => {
  const raws = Array.from({ length: 2000 }, (_, number) => licenseRow(number));
  const [{ report }, { report: other }] = await Promise.all([
    auditOf(batchesOf(raws), { asked, most: 0 }),
    auditOf(batchesOf([...raws].reverse()), { asked, most: 0 }),
  ]);
  expect(other).toEqual(report);
});

test('no kind of finding fills the list alone, and the most important of each are in it', async () => {
  const raws = Array.from({ length: 20_000 }, (_, number) => licenseRow(number));
  const { report } = await auditOf(batchesOf(raws), { asked });
  const few = await auditOf(batchesOf(raws), { asked, most: 40 });
  expect(few.report.findings).toHaveLength(40);
  for (const { kind } of report.kinds) {
    const ofKind = ({ findings }: AuditReport) =>
      findings.filter(({ finding }) => kindOf(finding) === kind);
    const listed = ofKind(few.report);
    expect(listed).not.toEqual([]);
    expect(listed).toEqual(ofKind(report).slice(0, listed.length));
  }
});

test('the list is the same when newer rows replaced most of what was listed', async () => {
  const old = Array.from({ length: 3000 }, (_, number) => ({
    addonLicenseId: String(number),
    cloudId: 'site',
    licenseType: 'COMMERCIAL',
    maintenanceStartDate: '2025-01-01',
    maintenanceEndDate: '2026-05-25',
    status: 'inactive',
    lastUpdated: '2026-01-01',
  }));
  const renewed = old.slice(0, 2900).map((row) => ({
    ...row,
    status: 'active',
    maintenanceEndDate: '2027-05-25',
    lastUpdated: '2026-02-01',
  }));
  const { report } = await auditOf(batchesOf([...old, ...renewed]), { most: 50 });
  expect(report).toMatchObject({ findingCount: 100, rows: { licenses: 3000, history: 2900 } });
  expect(report.findings.map(({ license }) => license.id)).toEqual(
    old.slice(2900, 2950).map((row) => row.addonLicenseId),
  );
});
