import fc from 'fast-check';
import { digestJson, emptyDigest, extendDigest, parseDigest } from '../../src/wire/digest';
import type { Entry } from '../../src/wire/entry';
import { isJsonObject } from '../../src/wire/json';
import { arbitraryCase } from '../rules/arbitrary-case';
import { anyJson } from '../rules/arbitrary-junk';

const kinds = ['installed', 'upgraded', 'preferences', 'purchase-check'];
const event = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...kinds),
    source: fc.constantFrom('admin', 'observed'),
  })
  .map((content): Entry => ({ event: content }));
const note = fc.option(fc.string({ minLength: 1 }));
/** Each under an id of its own, as the server gives them. */
const recordEntries = arbitraryCase().chain(({ records }) =>
  fc.tuple(
    ...records.map((record, index) =>
      note.map((text): Entry => ({ record: withOwnId(record, index), note: text })),
    ),
  ),
);
const withOwnId = (record: unknown, index: number): unknown =>
  isJsonObject(record) ? { ...record, id: `${String(record.id)}-${String(index)}` } : record;
const junk = anyJson.map((record): Entry => ({ record, note: null }));

/** A log of records, events and what nobody can read, in any order. */
const log = fc
  .tuple(recordEntries, fc.array(event, { maxLength: 4 }), fc.array(junk, { maxLength: 2 }))
  .chain(([records, events, others]) =>
    fc.shuffledSubarray<Entry>([...records, ...events, ...others], { minLength: 0 }),
  );

const digestOf = (entries: Entry[]) => extendDigest(emptyDigest, entries);

test('extended bit by bit or made at once, a digest is the same', () => {
  const law = fc.property(log, fc.nat(), fc.nat(), (entries, a, b) => {
    const [first, second] = [a % (entries.length + 1), b % (entries.length + 1)].sort(
      (x, y) => x - y,
    );
    const grown = [entries.slice(0, first), entries.slice(first, second), entries.slice(second)];
    expect(grown.reduce(extendDigest, emptyDigest)).toEqual(digestOf(entries));
  });
  fc.assert(law, { seed: 4, numRuns: 2_000 });
});

test('of a check for purchases it holds only which one it was', () => {
  const recorded = { id: 'e1', recordedAt: '2026-06-05T00:00:00.000Z', source: 'admin' };
  const check = { kind: 'purchase-check', check: 'c-1' };
  const found = { outcome: 'updated', asked: 4, of: 4, changes: [{ name: 'App' }], troubles: [] };
  const { entries } = digestOf([{ event: { ...recorded, ...check, ...found } }]);
  expect(entries).toEqual([{ event: { ...recorded, ...check } }]);
});

test('of an imported one also where it was recorded first', () => {
  const event = { id: 'e1', source: 'admin', kind: 'purchase-check', check: 'c-1' };
  const origin = { id: 'e0', recordedAt: null, source: 'observed' };
  expect(digestOf([{ event: { ...event, origin, asked: 4 } }]).entries).toEqual([
    { event: { ...event, origin } },
  ]);
  const [own] = digestOf([{ event: { ...event, origin: null } }]).entries;
  expect(JSON.stringify(own)).not.toContain('origin');
});

test('other events are held as they are', () => {
  const event = { id: 'e1', source: 'observed', kind: 'installed', version: '1.0.0', more: 1 };
  expect(digestOf([{ event }]).entries).toEqual([{ event }]);
});

test('what an admin imported, what the app saw and what an admin did are news of three kinds', () => {
  const made = (id: string, source: string, origin?: object): Entry => ({
    event: { id, source, kind: 'preferences', ...(origin && { origin }) },
  });
  const first = [made('1', 'admin', { id: 'x' }), made('2', 'observed'), made('3', 'admin')];
  const second = [made('4', 'admin', { id: 'y' }), made('5', 'observed'), made('6', 'admin')];
  expect(digestOf(first).entries).toEqual(first);
  expect(digestOf([...first, ...second]).entries).toEqual(second);
  expect(digestOf([...second, made('7', 'admin')]).entries).toEqual([
    ...second.slice(0, 2),
    made('7', 'admin'),
  ]);
});

test('without anything new it stays as it is', () => {
  const digest = digestOf([{ record: { id: 'q' }, note: null }]);
  expect(extendDigest(digest, [])).toEqual(digest);
  expect(digest).toMatchObject({ count: 1, last: 'q' });
});

test('of sightings alone only the last is held, whenever they came', () => {
  const seen = [1, 2, 3].map((at): Entry => ({
    record: { id: `s${String(at)}`, recordedAt: at, source: 'observed', kind: 'sighting', at },
    note: null,
  }));
  expect(digestOf(seen).entries).toEqual(seen.slice(2));
  expect(extendDigest(digestOf(seen.slice(0, 2)), seen.slice(2)).entries).toEqual(seen.slice(2));
});

test('a digest is read as it was stored', () => {
  const law = fc.property(log, (entries) => {
    const digest = digestOf(entries);
    const stored: unknown = JSON.parse(JSON.stringify(digestJson(digest)));
    expect(JSON.stringify(parseDigest(stored))).toBe(JSON.stringify(digest));
  });
  fc.assert(law, { seed: 4, numRuns: 500 });
});

test('it holds no notes, every record but old sightings, and the newest event of each kind', () => {
  const seen = (number: number, license: object) => ({
    record: {
      id: `s${String(number)}`,
      recordedAt: number,
      source: 'observed',
      kind: 'sighting',
      at: number,
      license,
    },
    note: null,
  });
  const readable = { active: true };
  const unreadable = { trialEndDate: 'soon', isEvaluation: true };
  const installed = (id: string) => ({ event: { id, kind: 'installed', source: 'observed' } });
  const { count, last, entries } = digestOf([
    installed('e1'),
    seen(1, readable),
    { record: { id: 'q' }, note: 'by mail' },
    seen(2, readable),
    installed('e2'),
    seen(3, unreadable),
    seen(4, unreadable),
  ]);
  expect({ count, last }).toEqual({ count: 7, last: 's4' });
  expect(entries).toEqual([
    { record: { id: 'q' }, note: null },
    seen(2, readable),
    installed('e2'),
    seen(4, unreadable),
  ]);
});

test.each([
  ['another format', { format: 3, count: 0, last: null, entries: [] }],
  ['no count', { format: 2, last: null, entries: [] }],
  ['a count in words', { format: 2, count: 'one', last: null, entries: [] }],
  ['half a count', { format: 2, count: 1.5, last: null, entries: [] }],
  ['entries that are no list', { format: 2, count: 1, last: null, entries: {} }],
  ['nothing', null],
  ['no entries', { format: 2, count: 1, last: null }],
  ['a list', []],
  ['a text', 'digest'],
])('%s is none of ours', (_, stored) => {
  expect(parseDigest(stored)).toBeNull();
});

test('a last entry without a name is none, and what cannot be read is kept', () => {
  expect(parseDigest({ format: 2, count: 3, last: 7, entries: ['torn'] })).toEqual({
    count: 3,
    last: null,
    entries: [{ record: 'torn', note: null }],
  });
  expect(digestJson(emptyDigest)).toEqual({ format: 2, count: 0, last: null, entries: [] });
});
