import { columnCounts } from '../../../cli/audit/columns';

test('unknown columns are counted by the rows that have them', () => {
  const columns = columnCounts();
  columns.add({ addonLicenseId: '1', shoeSize: 43 });
  columns.add({ addonLicenseId: '2', shoeSize: null, hatSize: 58 });
  columns.add({ addonLicenseId: '3' });
  expect(columns.unknown()).toEqual([
    { name: 'shoeSize', count: 2 },
    { name: 'hatSize', count: 1 },
  ]);
});

test('a thousand names are no reason to forget the count', () => {
  const columns = columnCounts();
  for (let number = 0; number < 1000; number += 1)
    columns.add({ addonLicenseId: '1', [`column${number}`]: 1 });
  const unknown = columns.unknown();
  expect(unknown.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
  expect(unknown.length).toBeLessThanOrEqual(201);
  expect(unknown[0]?.name).toBe('(others)');
});

test.each([[{}], [{ 'jane@example.com': '1' }], [{ name: 'Jane', email: 'jane@example.com' }]])(
  'a row without any known column is none of a license, and its columns are not told: %j',
  (row) => {
    const columns = columnCounts();
    expect(columns.add(row).isOtherExport).toBe(true);
    expect(columns.unknown()).toEqual([]);
  },
);

test.each([['transactionLineItemId'], ['purchaseDetails']])(
  'a row with %s is one of sales, and its columns are not told',
  (name) => {
    const columns = columnCounts();
    expect(columns.add({ [name]: '1', saleDate: '2026-01-01' }).isOtherExport).toBe(true);
    expect(columns.unknown()).toEqual([]);
  },
);
