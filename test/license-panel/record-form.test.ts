import { parseNewRecord } from '../../src/wire/new-record';
import { payloadOf, todayOf } from '../../static/license-panel/forms/record-form';

const inUtc = { reader: { locale: 'en-US', timeZone: 'UTC' }, at: '2026-06-04T09:00:00.000Z' };
const filledIn = (timeZone: string, at: string) => ({ reader: { locale: 'en-US', timeZone }, at });

test.each([
  [
    'quote',
    { quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-06-30', note: 'Ann' },
    { issuedOn: '2026-06-01T00:00:00.000Z', validUntil: '2026-07-01T00:00:00.000Z' },
  ],
  [
    'quote-closed',
    { quote: 'Q-7', outcome: 'declined', at: '2026-06-04', note: '2026-06-04' },
    { at: '2026-06-04T00:00:00.000Z' },
  ],
  [
    'cancellation',
    { at: '2026-05-10', effective: 'at-once', termEnd: '2026-05-30', note: 'Ann' },
    { at: '2026-05-10T00:00:00.000Z', termEnd: '2026-05-31T00:00:00.000Z' },
  ],
  ['cancellation-withdrawn', { at: '2026-05-12', note: 'Ann' }, { at: '2026-05-12T23:59:59.999Z' }],
  ['extension', { newEnd: '2026-06-30', note: 'Ann' }, { newEnd: '2026-07-01T00:00:00.000Z' }],
  [
    'known-issue',
    { issue: 'MC-1', from: '2026-06-01', until: '2026-06-09', note: 'Ann' },
    { from: '2026-06-01T00:00:00.000Z', until: '2026-06-10T00:00:00.000Z' },
  ],
  ['void', { target: 'a', note: 'Typo' }, {}],
] as const)('a full form becomes a %s that the server takes', (kind, values, dates) => {
  const record = { kind, ...values, ...dates };
  expect(payloadOf(kind, values, inUtc)).toEqual(record);
  expect(parseNewRecord(record)).toEqual({ ok: true, value: record });
});

test.each([
  [
    'quote',
    { quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '', note: '  ' },
    { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01T00:00:00.000Z' },
  ],
  [
    'cancellation',
    { at: '2026-05-10', effective: '', termEnd: '', note: '' },
    { kind: 'cancellation', at: '2026-05-10T00:00:00.000Z' },
  ],
  [
    'known-issue',
    { issue: 'MC-1', from: '2026-06-01', until: '', note: '' },
    { kind: 'known-issue', issue: 'MC-1', from: '2026-06-01T00:00:00.000Z' },
  ],
] as const)('what is left empty is left out of a %s', (kind, values, record) => {
  expect(payloadOf(kind, values, inUtc)).toEqual(record);
  expect(parseNewRecord(record)).toEqual({ ok: true, value: record });
});

test('what a record needs stays, empty as it is, to be refused at its field', () => {
  const empty = { kind: 'quote', quote: '', issuedOn: '' };
  expect(payloadOf('quote', { quote: '', issuedOn: '' }, inUtc)).toEqual(empty);
  expect(payloadOf('void', { note: '' }, inUtc)).toEqual({ kind: 'void', note: '' });
});

test.each([
  ['Pacific/Auckland', '2026-05-31T12:00:00.000Z', '2026-06-30T12:00:00.000Z'],
  ['Asia/Kolkata', '2026-05-31T18:30:00.000Z', '2026-06-30T18:30:00.000Z'],
  ['UTC', '2026-06-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'],
  ['America/Los_Angeles', '2026-06-01T07:00:00.000Z', '2026-07-01T07:00:00.000Z'],
])('in %s June 1 begins and June 30 ends with the reader’s day', (zone, issuedOn, validUntil) => {
  const values = { quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-06-30' };
  const made = payloadOf('quote', values, filledIn(zone, '2026-06-04T09:00:00.000Z'));
  expect(made).toMatchObject({ issuedOn, validUntil });
});

test.each([
  ['90 days, with the clocks set back in them', '2026-12-28', '2026-12-29T07:00:00.000Z'],
  ['91 days', '2026-12-29', '2026-12-30T08:00:00.000Z'],
])('a quote of %s in Los Angeles', (_, lastDay, validUntil) => {
  const values = { quote: 'Q-7', issuedOn: '2026-09-30', validUntil: lastDay };
  const made = payloadOf('quote', values, filledIn('America/Los_Angeles', inUtc.at));
  expect(made).toMatchObject({ issuedOn: '2026-09-30T07:00:00.000Z', validUntil });
});

test.each([
  ['of today counts from now on', '2026-05-11', '2026-05-10T20:00:00.000Z'],
  [
    'of an earlier day reaches all cancellations of that day',
    '2026-05-09',
    '2026-05-09T11:59:59.999Z',
  ],
  ['to come begins with its day', '2026-05-13', '2026-05-12T12:00:00.000Z'],
])('a withdrawal %s', (_, at, instant) => {
  const auckland = filledIn('Pacific/Auckland', '2026-05-10T20:00:00.000Z');
  expect(payloadOf('cancellation-withdrawn', { at }, auckland)).toMatchObject({ at: instant });
});

test.each([
  ['Pacific/Auckland', '2026-05-11'],
  ['UTC', '2026-05-10'],
])('what happens today in %s is not to come', (zone, day) => {
  const at = '2026-05-10T20:00:00.000Z';
  expect(todayOf(filledIn(zone, at))).toBe(day);
  const made = payloadOf('cancellation', { at: day }, filledIn(zone, at));
  expect(Date.parse('at' in made ? String(made.at) : '')).toBeLessThanOrEqual(Date.parse(at));
});
