import { namedEntry } from '../../src/wire/named-entry';

const record = { id: '000001-a', recordedAt: '2026-06-01', source: 'admin', kind: 'quote' };
const long = 'x'.repeat(5_000);
const longestName = 'x'.repeat(100);
const longestNote = 'x'.repeat(300);

/** An object as deep as `depth` lists. */
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

test('an entry that is not long is named as it is', () => {
  const entry = { record: { ...record, of: { any: ['depth'] } }, note: 'by phone' };
  expect(namedEntry(entry)).toEqual(entry);
});

test('the longest that is named as it is has 5,000 characters', () => {
  const withNote = (length: number) => ({ record: { id: 'a' }, note: 'x'.repeat(length) });
  const rest = JSON.stringify(withNote(0)).length;
  const longest = withNote(5_000 - rest);
  expect(namedEntry(longest)).toEqual(longest);
  expect(namedEntry(withNote(5_001 - rest))).toEqual({ record: { id: 'a' }, note: null });
});

test.each<[what: string, value: unknown, isNamed: boolean]>([
  ['a number', 7, true],
  ['nothing', null, true],
  ['a yes', true, true],
  ['the longest name', longestName, true],
  ['a longer text', `${longestName}x`, false],
  ['a list', ['x'], false],
  ['an object', { x: 1 }, false],
])('of what is too long, a member is named or left out: %s', (_what, value, isNamed) => {
  const named = namedEntry({ record: { ...record, long, value }, note: null });
  expect(named).toEqual({ record: isNamed ? { ...record, value } : record, note: null });
});

test('a member is left out whose name is long', () => {
  const named = namedEntry({ record: { ...record, [long]: 1 }, note: null });
  expect(named).toEqual({ record, note: null });
});

test('thirty members are named', () => {
  const members = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`member-${String(index)}`, longestName]),
  );
  const first = Object.fromEntries(Object.entries(members).slice(0, 30));
  expect(namedEntry({ record: members, note: null })).toEqual({ record: first, note: null });
});

test.each<[what: string, note: string | null, named: string | null]>([
  ['a note', 'by phone', 'by phone'],
  ['the longest note', longestNote, longestNote],
  ['a longer one', `${longestNote}x`, null],
  ['none', null, null],
])('of what is too long, %s', (_what, note, named) => {
  expect(namedEntry({ record: { ...record, long }, note })).toEqual({ record, note: named });
});

test('of a record that is none, nothing', () => {
  expect(namedEntry({ record: long, note: null })).toEqual({ record: null, note: null });
  expect(namedEntry({ record: nested(3_000), note: null })).toEqual({ record: null, note: null });
});

test('of an event, its short members', () => {
  const event = { id: 'a', at: '2026-06-01', source: 'job', kind: 'checked' } as const;
  expect(namedEntry({ event: { ...event, changes: [long] } })).toEqual({ event });
});
