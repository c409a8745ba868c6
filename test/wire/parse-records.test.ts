import { parseRecord, parseRecords } from '../../src/wire/parse-records';

const DAY = '2026-05-10';
const AT = Date.UTC(2026, 4, 10);
const recorded = { id: 'r1', recordedAt: DAY, source: 'admin' };
const read = { id: 'r1', recordedAt: AT, source: 'admin' };
const unread = { kind: 'unreadable', flag: 'silent' };

type Fields = Record<string, unknown>;

test.each<[kind: string, given: Fields, facts: Fields]>([
  ['quote', { quote: 'Q-1', issuedOn: DAY }, { quote: 'Q-1', issuedOn: AT, validUntil: null }],
  ['quote', { quote: ' ', issuedOn: DAY, validUntil: 'NULL' }, { quote: ' ', validUntil: null }],
  ['quote', { quote: 'Q-1', issuedOn: DAY, validUntil: AT + 1 }, { validUntil: AT + 1 }],
  ['quote', { quote: 'Q-1', issuedOn: DAY, validUntil: '1970-01-01' }, { validUntil: 0 }],
  ['quote-closed', { quote: 'Q-1', at: DAY, outcome: 'declined' }, { at: AT, outcome: 'declined' }],
  ['quote-closed', { quote: 'Q-1', at: DAY, outcome: 'withdrawn' }, { outcome: 'withdrawn' }],
  ['quote-closed', { quote: 'Q-1', at: DAY, outcome: 'accepted' }, { outcome: 'accepted' }],
  ['cancellation', { at: DAY }, { at: AT, effective: null, termEnd: null }],
  ['cancellation', { at: DAY, effective: null, termEnd: null }, { effective: null, termEnd: null }],
  ['cancellation', { at: DAY, effective: 'at-once' }, { effective: 'at-once' }],
  ['cancellation', { at: DAY, effective: 'at-term-end' }, { effective: 'at-term-end' }],
  ['cancellation', { at: DAY, termEnd: DAY }, { termEnd: AT }],
  ['cancellation', { at: DAY, termEnd: '' }, { termEnd: null }],
  ['cancellation-withdrawn', { at: DAY }, { at: AT }],
  ['extension', { newEnd: DAY }, { newEnd: AT }],
  ['extension', { newEnd: DAY, color: 'red', at: 'never' }, { newEnd: AT }],
  ['known-issue', { issue: 'MC-1', from: DAY }, { issue: 'MC-1', from: AT, until: null }],
  ['known-issue', { issue: 'MC-1', from: DAY, until: DAY }, { until: AT }],
  ['sighting', { at: DAY }, { license: { kind: 'no-license' } }],
  ['sighting', { at: DAY, license: null }, { license: { kind: 'no-license' } }],
  ['sighting', { at: DAY, license: {} }, { license: { kind: 'no-license' } }],
  ['sighting', { at: DAY, license: 'OK' }, { license: unread }],
  ['sighting', { at: DAY, license: { subscriptionEndDate: '?' } }, { license: unread }],
  ['sighting', { at: DAY }, { at: AT, since: null }],
  ['sighting', { at: DAY, since: AT - 1 }, { since: AT - 1 }],
  ['sighting', { at: DAY, since: DAY }, { since: AT }],
  ['sighting', { at: DAY, since: AT + 1 }, { since: null }],
  ['sighting', { at: DAY, since: 'then' }, { since: null }],
  ['void', { target: 'r1' }, { target: 'r1' }],
  ['void', { target: 'no such record' }, { target: 'no such record' }],
])('usable %s: %j', (kind, given, facts) => {
  expect(parseRecord({ ...recorded, kind, ...given })).toMatchObject({ ...read, kind, ...facts });
});

test.each<[kind: string, given: Fields]>([
  ['quote', { issuedOn: DAY }],
  ['quote', { quote: '', issuedOn: DAY }],
  ['quote', { quote: 7, issuedOn: DAY }],
  ['quote', { quote: 'Q-1' }],
  ['quote', { quote: 'Q-1', issuedOn: null }],
  ['quote', { quote: 'Q-1', issuedOn: 'NULL' }],
  ['quote', { quote: 'Q-1', issuedOn: '10 May' }],
  ['quote', { quote: 'Q-1', issuedOn: DAY, validUntil: 'soon' }],
  ['quote-closed', { quote: 'Q-1', at: DAY }],
  ['quote-closed', { quote: 'Q-1', outcome: 'declined' }],
  ['quote-closed', { at: DAY, outcome: 'declined' }],
  ['quote-closed', { quote: 'Q-1', at: DAY, outcome: 'DECLINED' }],
  ['quote-closed', { quote: 'Q-1', at: DAY, outcome: 'paid' }],
  ['cancellation', {}],
  ['cancellation', { at: 'today' }],
  ['cancellation', { at: DAY, effective: '' }],
  ['cancellation', { at: DAY, effective: 'later' }],
  ['cancellation', { at: DAY, effective: false }],
  ['cancellation', { at: DAY, termEnd: '2026-02-30' }],
  ['cancellation-withdrawn', {}],
  ['cancellation-withdrawn', { at: '' }],
  ['extension', {}],
  ['extension', { newEnd: '' }],
  ['extension', { newEnd: '31/05/2026' }],
  ['known-issue', { from: DAY }],
  ['known-issue', { issue: '', from: DAY }],
  ['known-issue', { issue: 'MC-1' }],
  ['known-issue', { issue: 'MC-1', from: DAY, until: 'fixed' }],
  ['sighting', { license: null }],
  ['void', {}],
  ['void', { target: '' }],
  ['void', { target: 1 }],
  ['payment', { at: DAY }],
  ['', {}],
])('bad %s: %j', (kind, given) => {
  expect(parseRecord({ ...recorded, kind, ...given })).toBeNull();
  expect(parseRecords([{ ...recorded, kind, ...given }])).toEqual({
    records: [],
    problems: [{ code: 'bad-record', id: 'r1' }],
  });
});

test.each<[name: string, raw: unknown, id: string | null]>([
  ['null', null, null],
  ['a text', 'r1', null],
  ['a list', [], null],
  ['no id', { ...recorded, id: undefined, kind: 'void', target: 'x' }, null],
  ['an empty id', { ...recorded, id: '', kind: 'void', target: 'x' }, null],
  ['an id that is no text', { ...recorded, id: 7, kind: 'void', target: 'x' }, null],
  ['no recordedAt', { id: 'r1', source: 'admin', kind: 'void', target: 'x' }, 'r1'],
  ['a bad recordedAt', { ...recorded, recordedAt: 'now', kind: 'void', target: 'x' }, 'r1'],
  ['no source', { id: 'r1', recordedAt: DAY, kind: 'void', target: 'x' }, 'r1'],
  ['a source nobody knows', { ...recorded, source: 'Vendor', kind: 'void', target: 'x' }, 'r1'],
  ['no kind', { ...recorded, target: 'x' }, 'r1'],
])('bad whatever its kind: %s', (_name, raw, id) => {
  expect(parseRecords([raw]).problems).toEqual([{ code: 'bad-record', id }]);
});

test.each(['admin', 'vendor', 'observed'])('a record of source %s is read', (source) => {
  const record = { ...recorded, source, kind: 'void', target: 'x' };
  expect(parseRecord(record)).toEqual({ ...read, source, kind: 'void', target: 'x' });
});

test('the others of a list with a bad record still count, beside their JSON', () => {
  const good = { ...recorded, kind: 'void', target: 'x', note: 'kept' };
  const { records, problems } = parseRecords([good, 7]);
  expect(records).toEqual([{ record: { ...read, kind: 'void', target: 'x' }, raw: good }]);
  expect(problems).toHaveLength(1);
});

test.each([[undefined], [null], [[]]])('no records and no problem: %p', (raw) => {
  expect(parseRecords(raw)).toEqual({ records: [], problems: [] });
});

test.each([[{}], ['[]'], [0], [false]])('bad-records: %p', (raw) => {
  expect(parseRecords(raw)).toEqual({ records: [], problems: [{ code: 'bad-records' }] });
});
