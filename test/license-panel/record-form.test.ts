import { parseNewRecord } from '../../src/wire/new-record';
import { payloadOf, quoteDays } from '../../static/license-panel/forms/record-form';

test.each([
  ['quote', { quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01', note: 'Ann' }],
  ['quote-closed', { quote: 'Q-7', outcome: 'declined', at: '2026-06-04', note: 'Ann' }],
  ['cancellation', { at: '2026-05-10', effective: 'at-once', termEnd: '2026-05-31', note: 'Ann' }],
  ['cancellation-withdrawn', { at: '2026-05-12', note: 'Ann' }],
  ['extension', { newEnd: '2026-06-30', note: 'Ann' }],
  ['known-issue', { issue: 'MC-1', from: '2026-06-01', until: '2026-06-09', note: 'Ann' }],
  ['void', { target: 'a', note: 'Typo' }],
] as const)('a full form becomes a %s that the server takes', (kind, values) => {
  const record = { kind, ...values };
  expect(payloadOf(kind, values)).toEqual(record);
  expect(parseNewRecord(record)).toEqual({ ok: true, value: record });
});

test.each([
  [
    'quote',
    { quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '', note: '  ' },
    { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' },
  ],
  [
    'cancellation',
    { at: '2026-05-10', effective: '', termEnd: '', note: '' },
    { kind: 'cancellation', at: '2026-05-10' },
  ],
  [
    'known-issue',
    { issue: 'MC-1', from: '2026-06-01', until: '', note: '' },
    { kind: 'known-issue', issue: 'MC-1', from: '2026-06-01' },
  ],
] as const)('what is left empty is left out of a %s', (kind, values, record) => {
  expect(payloadOf(kind, values)).toEqual(record);
  expect(parseNewRecord(record)).toEqual({ ok: true, value: record });
});

test('what a record needs stays, empty as it is, to be refused at its field', () => {
  expect(payloadOf('quote', { quote: '', issuedOn: '' })).toEqual({
    kind: 'quote',
    quote: '',
    issuedOn: '',
  });
  expect(payloadOf('void', { note: '' })).toEqual({ kind: 'void', note: '' });
});

test('a new quote is of today and open for 30 days', () => {
  expect(quoteDays('2026-06-05T09:00:00Z', { locale: 'en-US', timeZone: 'UTC' })).toEqual({
    issuedOn: '2026-06-05',
    validUntil: '2026-07-05',
  });
});
