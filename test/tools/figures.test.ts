import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readBenchRun } from '../../tools/figures/bench-run';
import { benchmarksPage } from '../../tools/figures/benchmarks-page';
import { withFigures, withoutFigures } from '../../tools/figures/marked-figures';
import { writtenPages } from '../../tools/figures/pages';
import { projectFigures } from '../../tools/figures/project-figures';
import { statedFigures } from './stated-figures';

const root = join(__dirname, '../..');
const read = (page: string) => readFileSync(join(root, page), 'utf8');

test('the page of benchmarks is what the script makes of the last run', () => {
  const run = readBenchRun(join(root, 'docs/benchmarks.json'));
  expect(read('docs/benchmarks.md')).toBe(benchmarksPage(run));
});

const pages = writtenPages(root);

test.each(pages)('%s: a script wrote what stands between the marks of figures', (page) => {
  expect(read(page)).toBe(withFigures(read(page), projectFigures(root)));
});

const measure =
  /\d[\d,.]* ?(?:ms|milliseconds|seconds?|minutes?|KB|MB|GB|KiB|MiB|bytes|letters|characters|rows|records|entries|sites|licenses|schedules|times (?:as|the))\b/g;

const measuresIn = (page: string): string[] => {
  const text = withoutFigures(read(page)).replace(/^```[^]*?^```/gm, '');
  return [...new Set(text.match(measure))].sort();
};

test('an amount that no script wrote is a limit or a choice, and stands in the list of those', () => {
  const found = pages.map((page) => [page, measuresIn(page)] as const);
  const some = found.filter(([, measures]) => measures.length > 0);
  const listed = Object.entries(statedFigures).map(([page, stated]) => [page, [...stated].sort()]);
  expect(Object.fromEntries(some)).toEqual(Object.fromEntries(listed));
});

/** Whole numbers as text writes them. */
const numbersIn = (text: string) =>
  (text.match(/\b\d[\d,]*\b/g) ?? []).map((number) => Number(number.replaceAll(',', '')));

test('what is told of ten thousand schedules is what their run counted', () => {
  const [, section = ''] = read('docs/faults.md').split('## The last full run\n');
  const [told = '', counted = ''] = section.split('\n## The last ten thousand\n');
  const census = v.parse(
    lastCensus,
    JSON.parse(counted.split('```')[1]?.slice('json'.length) ?? ''),
  );
  const kinds = Object.values(census.faults);
  const numbers = Object.values(census).filter((value) => typeof value === 'number');
  const known = [...numbers, ...kinds, kinds.reduce((sum, count) => sum + count)];
  const toldOf = numbersIn(told.replace(/times (?:429|500)/g, ''));
  expect(toldOf.length).toBeGreaterThan(20);
  expect(toldOf.filter((number) => !known.includes(number))).toEqual([]);
});

const lastCensus = v.looseObject({ faults: v.record(v.string(), v.number()) });

test('marks are filled, and a name that nobody knows is an error', () => {
  const text = 'A <!-- figure:one -->old<!-- /figure --> b <!-- figure:two --><!-- /figure -->.';
  const filled = withFigures(text, { one: '1', two: '2' });
  expect(filled).toBe(
    'A <!-- figure:one -->1<!-- /figure --> b <!-- figure:two -->2<!-- /figure -->.',
  );
  expect(withoutFigures(filled)).toBe('A  b .');
  expect(() => withFigures(text, { one: '1' })).toThrow('two');
});
