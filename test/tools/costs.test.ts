import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { costsAt } from '../../tools/costs/costs-at';

const page = readFileSync(join(__dirname, '../../docs/costs.md'), 'utf8');
const [, tables = ''] = page.split('## With 10 quotes recorded');

/** Reads, writes and REST requests, which are the same each time; bytes hang on identifiers made by chance. */
const requestsIn = (row: string): [string, number[]] => {
  const [name = '', ...cells] = row.replace(/^\| /, '').split(' | ');
  return [name, cells.slice(0, 3).map(Number)];
};

test('the page of costs counts the requests that operations make', async () => {
  jest.spyOn(console, 'log').mockImplementation();
  const measured = (await costsAt(10)).map(({ name, traffic }) => [
    name,
    [traffic.kvsReads, traffic.kvsWrites, traffic.restRequests],
  ]);
  const [table = ''] = tables.split('\n## ');
  const rows = table.split('\n').filter((line) => /^\| [A-Z]/.test(line));
  expect(rows.map(requestsIn)).toEqual(measured);
});
