import { auditOf, batchesOf } from './audit-of';

const row = {
  addonLicenseId: '1',
  cloudId: 'site',
  licenseType: 'COMMERCIAL',
  maintenanceStartDate: '2026-01-01',
  maintenanceEndDate: '2027-01-01',
  status: 'active',
  lastUpdated: '2026-02-01',
};
const earlier = { ...row, lastUpdated: '2026-01-01', tier: '10 Users' };
const longer = { ...row, maintenanceEndDate: '2028-01-01' };
const other = { ...row, tier: '10 Users' };
const billed = { ...row, parentProductBillingCycle: 'ANNUAL' };

test.each<
  [of: string, rows: object[], counts: [history: number, duplicates: number], line: number]
>([
  ['one row', [row], [0, 0], 1],
  ['the same row again', [row, row], [0, 1], 1],
  ['a row updated earlier, before', [earlier, row], [1, 0], 2],
  ['a row updated earlier, after', [row, earlier], [1, 0], 1],
  ['a row that ends later, before', [longer, row], [1, 0], 1],
  ['a row that ends later, after', [row, longer], [1, 0], 2],
  ['a row that contradicts it', [row, other], [1, 0], 2],
  ['a row that says how it is billed', [row, billed], [1, 0], 2],
  ['a row without an update', [{ ...row, lastUpdated: '' }, row], [1, 0], 2],
])('%s', async (...[, raws, [history, duplicates], line]) => {
  const { report, licenses } = await auditOf(batchesOf(raws));
  expect(report.rows).toMatchObject({ read: raws.length, licenses: 1, history, duplicates });
  const lines: number[] = [];
  for await (const { place } of licenses()) lines.push(place.line);
  expect(lines).toEqual([line]);
});

test('a contradiction is a finding of the row that counts, until a newer one comes', async () => {
  const kinds = async (raws: object[]) => (await auditOf(batchesOf(raws))).report.kinds;
  expect(await kinds([row, other])).toMatchObject([{ kind: 'contradicting-rows', count: 1 }]);
  expect(await kinds([row, other, { ...row, lastUpdated: '2026-03-01' }])).toEqual([]);
});

test('rows without a number are licenses of their own', async () => {
  const { report } = await auditOf(
    batchesOf([
      { ...row, addonLicenseId: '' },
      { ...row, addonLicenseId: null },
    ]),
  );
  expect(report.rows).toMatchObject({ licenses: 2, duplicates: 0 });
});

test('what is not judged is counted', async () => {
  const sale = { transactionId: 'AT-1', addonLicenseId: '1' };
  const server = { ...row, addonLicenseId: '2', hosting: 'Data Center' };
  const problem = { place: { file: 'rows', line: 9 }, problem: { code: 'not-json' as const } };
  const cut = { place: { file: 'rows', line: 10 }, problem: { code: 'truncated' as const } };
  const { report } = await auditOf([...batchesOf([row, sale, server]), [problem, cut]]);
  expect(report.rows).toMatchObject({
    read: 4,
    licenses: 1,
    notCloud: 1,
    notLicenses: 1,
    unreadable: 1,
  });
  expect(report.problems).toHaveLength(2);
});
