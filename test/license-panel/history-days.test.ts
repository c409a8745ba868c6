import type { Entry } from '../../src/wire/entry';
import { historyDays } from '../../static/license-panel/history/history-days';
import { readAll } from './numbered';

function cancelled(id: string, recordedAt: string): Entry {
  const record = { id, recordedAt, source: 'admin', kind: 'cancellation', at: '2026-05-10' };
  return { record, note: null };
}

function daysOf(entries: Entry[], timeZone = 'UTC') {
  const days = historyDays(readAll(entries), { locale: 'en-US', timeZone });
  return days.map(({ day, lines }) => [
    day,
    lines.map((line) => ('entry' in line ? line.entry.id : line.unchanged.map(({ id }) => id))),
  ]);
}

const evening = cancelled('a', '2026-06-19T22:00:00Z');
const morning = cancelled('b', '2026-06-20T09:00:00Z');
const noon = cancelled('c', '2026-06-20T12:00:00Z');

test('newest first, by day', () => {
  expect(daysOf([evening, morning, noon])).toEqual([
    ['June 20, 2026', ['c', 'b']],
    ['June 19, 2026', ['a']],
  ]);
});

test('the day is the reader’s', () => {
  expect(daysOf([evening, morning], 'Europe/Berlin')).toEqual([['June 20, 2026', ['b', 'a']]]);
});

test('of two of the same moment, the one written later comes first', () => {
  const twin = cancelled('d', '2026-06-20T12:00:00Z');
  expect(daysOf([noon, twin])).toEqual([['June 20, 2026', ['d', 'c']]]);
});

test('an entry whose date cannot be read comes last, under no day', () => {
  const unreadable: Entry = { record: 'nonsense', note: null };
  expect(daysOf([unreadable, morning])).toEqual([
    ['June 20, 2026', ['b']],
    [null, [null]],
  ]);
});

test('no entries, no days', () => {
  expect(daysOf([])).toEqual([]);
});
