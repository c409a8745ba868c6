import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FULL_RUN_TIMES, lawRuns } from './law-runs';
import { quickParts, wholeParts, type Part } from './small-world/axes';

const text = readFileSync(join(__dirname, '../../docs/laws.md'), 'utf8');

/** The cells of the table rows whose first cell is `first`, without their spaces. */
function rowOf(first: string): string[] | undefined {
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.find((cells) => cells[1] === first)?.slice(2, -1);
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}

test.each(Object.entries(lawRuns))('the page says how often law %s is tried', (law, runs) => {
  const cases = runs.reduce<number>((sum, each) => sum + each, 0);
  expect(rowOf(law)?.slice(1)).toEqual([figure(cases), figure(cases * FULL_RUN_TIMES)]);
});

test('it names ten laws', () => {
  expect(Object.keys(lawRuns)).toHaveLength(10);
});

test.each<[string, Part[]]>([
  ['`npm test`', quickParts],
  ['`npm run test:full`', wholeParts],
])('the page says how many combinations %s looks at', (command, parts) => {
  for (const { name, count, moments } of parts)
    expect(rowOf(name)).toEqual([figure(count), figure(moments), command]);
});
