import type { NumberedEntry } from '../../src/wire/entry';
import {
  nothingLoaded,
  withNewest,
  withPage,
  type LoadedLog,
} from '../../static/license-panel/history/loaded-log';

const entries = (first: number, last: number, site = 'a'): NumberedEntry[] =>
  Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    return { number, entry: { record: { id: `${String(number)}-${site}` }, note: null } };
  });

const log = (first: number, last: number, site = 'a') => ({
  count: last,
  latest: entries(first, last, site),
});

const loaded = (first: number, last: number): LoadedLog => ({
  entries: entries(first, last),
  authors: new Map(),
});

const numbers = ({ entries: shown }: LoadedLog) => {
  expect(shown.map(({ number }) => number)).toEqual(
    shown.map((_, index) => (shown[0]?.number ?? 0) + index),
  );
  return [shown[0]?.number, shown.at(-1)?.number];
};

test.each([
  ['the first answer', nothingLoaded, log(76, 100), [76, 100]],
  ['an empty log', nothingLoaded, log(1, 0), [undefined, undefined]],
  ['the same again', loaded(1, 100), log(76, 100), [1, 100]],
  ['some more', loaded(1, 100), log(80, 104), [1, 104]],
  ['as many as leave no gap', loaded(1, 100), log(101, 125), [1, 125]],
  ['so many that there is a gap', loaded(1, 100), log(102, 126), [102, 126]],
  ['another log, as after a reinstall', loaded(1, 100), log(1, 3, 'b'), [1, 3]],
  ['another log that is longer', loaded(1, 10), log(1, 12, 'b'), [1, 12]],
])('%s', (...row) => {
  const [, before, answer, shown] = row;
  expect(numbers(withNewest(before, answer))).toEqual(shown);
});

test('an older stretch comes before what is there', () => {
  const page = { entries: entries(1, 75), authors: [] };
  expect(numbers(withPage(loaded(76, 100), page))).toEqual([1, 100]);
});

test('a stretch that would leave a gap changes nothing but the authors', () => {
  const author = { id: '5-a', name: 'Ada', isCaller: false };
  const after = withPage(loaded(76, 100), { entries: entries(1, 50), authors: [author] });
  expect(numbers(after)).toEqual([76, 100]);
  expect(after.authors.get('5-a')).toEqual(author);
});
