import type { NumberedEntry } from '../../src/wire/entry';
import { readWholeLog, type WholeLog } from '../../static/license-panel/known/read-whole-log';

const all: NumberedEntry[] = Array.from({ length: 2_600 }, (_, index) => ({
  number: index + 1,
  entry: { record: { id: String(index + 1) }, note: null },
}));

const logOf = (count: number) => ({ count, latest: all.slice(Math.max(0, count - 25), count) });

const reading = () => {
  const stretches: string[] = [];
  const progress: number[] = [];
  return {
    stretches,
    progress,
    read: ({ first, last }: { first: number; last: number }) => {
      stretches.push(`${String(first)}-${String(last)}`);
      return Promise.resolve({ entries: all.slice(first - 1, last), authors: [] });
    },
    onProgress: (entries: number) => progress.push(entries),
  };
};

test('a thousand entries a call, up to those that are there', async () => {
  const { read, onProgress, stretches, progress } = reading();
  const whole: WholeLog = { entries: [] };
  expect(await readWholeLog(whole, logOf(2_600), { read, onProgress })).toEqual(all);
  expect(stretches).toEqual(['1-1000', '1001-2000', '2001-2575']);
  expect(progress).toEqual([0, 1_000, 2_000]);
});

test('what was read is not read again', async () => {
  const { read, onProgress, stretches } = reading();
  const whole: WholeLog = { entries: all.slice(0, 100) };
  expect(await readWholeLog(whole, logOf(110), { read, onProgress })).toHaveLength(110);
  expect(await readWholeLog(whole, logOf(200), { read, onProgress })).toHaveLength(200);
  expect(stretches).toEqual(['111-175']);
});

test('after a failure the next call goes on', async () => {
  const { read, onProgress, stretches } = reading();
  const whole: WholeLog = { entries: [] };
  const failing = (stretch: { first: number; last: number }) =>
    stretch.first > 1 ? Promise.reject(new Error('lost')) : read(stretch);
  await expect(readWholeLog(whole, logOf(1_500), { read: failing, onProgress })).rejects.toThrow(
    'lost',
  );
  expect(await readWholeLog(whole, logOf(1_500), { read, onProgress })).toHaveLength(1_500);
  expect(stretches).toEqual(['1-1000', '1001-1475']);
});

test('of another log everything is read', async () => {
  const { read, onProgress } = reading();
  const other = { number: 30, entry: { record: { id: 'other' }, note: null } };
  const whole: WholeLog = { entries: [...all.slice(0, 29), other] };
  expect(await readWholeLog(whole, logOf(40), { read, onProgress })).toEqual(all.slice(0, 40));
});
