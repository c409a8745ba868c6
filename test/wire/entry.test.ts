import { idOf, parseEntry, recordsOf, type Entry } from '../../src/wire/entry';

const event = { id: 'e-1', kind: 'installed' };
const record = { id: 'r-1', kind: 'void' };

test.each<[name: string, stored: unknown, entry: Entry]>([
  ['a record', { record, note: null }, { record, note: null }],
  ['a record with a note', { record, note: 'by mail' }, { record, note: 'by mail' }],
  ['a record with an empty note', { record, note: '' }, { record, note: null }],
  ['a record with a note that is no text', { record, note: 7 }, { record, note: null }],
  ['a record without a note', { record }, { record, note: null }],
  ['a record that is nothing', { record: null, note: 'n' }, { record: null, note: 'n' }],
  ['an event', { event }, { event }],
  ['an event beside a record', { event, record, note: 'n' }, { event }],
  ['an event that is none', { event: 'x', record, note: 'n' }, { record, note: 'n' }],
  ['neither', { event: 'x', note: 'n' }, { record: { event: 'x', note: 'n' }, note: null }],
  ['a text', 'torn', { record: 'torn', note: null }],
  ['a list', [record], { record: [record], note: null }],
  ['nothing', null, { record: null, note: null }],
])('%s is read, or kept as it is', (_, stored, entry) => {
  expect(parseEntry(stored)).toEqual(entry);
});

test.each<[name: string, entry: Entry, id: string | null]>([
  ['a record', { record, note: null }, 'r-1'],
  ['an event', { event }, 'e-1'],
  ['an empty id', { event: { id: '' } }, null],
  ['an id that is no text', { record: { id: 7 }, note: null }, null],
  ['no id', { event: {} }, null],
  ['a record that is none', { record: 'r-1', note: null }, null],
  ['a record that is nothing', { record: null, note: null }, null],
])('the id of %s', (_, entry, id) => {
  expect(idOf(entry)).toBe(id);
});

test('the records of a history are in it as they were written', () => {
  expect(recordsOf([{ record, note: 'n' }, { event }, { record: 7, note: null }])).toEqual([
    record,
    7,
  ]);
});
