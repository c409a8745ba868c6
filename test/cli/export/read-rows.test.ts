import { gzipSync } from 'node:zlib';
import { readRows } from '../../../cli/export/read-rows';
import { Misuse } from '../../../cli/misuse';
import { exportText } from '../../../tools/bench/export-rows';
import { inShort } from './in-short';
import { rowsIn, written } from './written';

const a = '{"cloudId":"a","status":"active"}';
const b = '{"cloudId":"b"}';

test('a compressed file that is cut gives what it has, and says so', async () => {
  const whole = exportText({ of: 'licenses', as: 'ndjson', rows: 3000 });
  const compressed = gzipSync(whole);
  const rows = await rowsIn(compressed.subarray(0, compressed.length / 2));
  const complete = await rowsIn(whole);
  const last = rows.pop();
  expect(rows.length).toBeGreaterThan(1000);
  expect(rows).toEqual(complete.slice(0, rows.length));
  expect(last).toMatchObject({ place: { line: rows.length + 1 }, problem: { code: 'truncated' } });
});

test('the same rows, whatever the form and wherever the file is divided in reading', async () => {
  const made = { of: 'licenses', rows: 2000 } as const;
  const rowsAs = async (as: 'ndjson' | 'array' | 'page') => {
    const rows = await rowsIn(exportText({ ...made, as }));
    return rows.map((row) => ('row' in row ? row.row : row.problem));
  };
  const rows = await rowsAs('ndjson');
  expect(rows).toHaveLength(2000);
  expect(await rowsAs('array')).toEqual(rows);
  expect(await rowsAs('page')).toEqual(rows);
});

test('CSV has the same in columns of its own', async () => {
  const [row] = await rowsIn(exportText({ of: 'licenses', as: 'csv', rows: 1 }));
  expect(row).toMatchObject({
    place: { file: '1', line: 2 },
    row: {
      addonLicenseId: '4000000',
      hosting: 'Cloud',
      licenseType: 'COMMERCIAL',
      region: 'Americas',
    },
  });
});

test('several files follow each other, and pages among them answer each other', async () => {
  const first = `{"_links":{"self":{"href":"/1"},"next":{"href":"/2"}},"licenses":[${a}]}`;
  const second = `{"_links":{"self":{"href":"/2"}},"licenses":[${b}]}`;
  const rows = await rowsIn(first, 'cloudId\nc\n', second);
  expect(rows.map((row) => `${row.place.file}: ${inShort(row)}`)).toEqual([
    '1: 1 a active',
    '2: 2 c',
    '3: 1 b',
  ]);
});

test('a file that is not there is misuse, before anything is read', async () => {
  const rows = readRows([written(a), '/no/such/file']);
  await expect(rows.next()).rejects.toThrow(Misuse);
});

test('reading says how far it has come', async () => {
  const text = exportText({ of: 'licenses', as: 'ndjson', rows: 2000 });
  const seen: number[] = [];
  let of: number | null = null;
  for await (const rows of readRows([written(text)], (progress) => {
    seen.push(progress.bytes);
    of = progress.of;
  })) {
    expect(rows.length).toBeGreaterThan(0);
  }
  expect(of).toBe(Buffer.byteLength(text));
  expect(seen.at(-1)).toBe(of);
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
});
