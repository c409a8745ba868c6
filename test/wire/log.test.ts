import type { Entry } from '../../src/wire/entry';
import { emptyLog, grownLog } from '../../src/wire/log';

const entries = (first: number, count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    record: { id: `r-${String(first + index)}` },
    note: null,
  }));

test('a log counts on, and keeps the newest twenty-five as they were written', () => {
  expect(emptyLog).toEqual({ digest: { count: 0, last: null, entries: [] }, latest: [] });
  const log = grownLog(grownLog(emptyLog, entries(1, 24)), entries(25, 2));
  expect(log.digest).toMatchObject({ count: 26, last: 'r-26' });
  expect(log.latest.map(({ number }) => number)).toEqual(
    Array.from({ length: 25 }, (_, index) => index + 2),
  );
  expect(log.latest.at(-1)).toEqual({ number: 26, entry: { record: { id: 'r-26' }, note: null } });
});
