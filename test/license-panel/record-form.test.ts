import { parseNewRecord } from '../../src/wire/new-record';
import {
  cancellationOf,
  quoteDays,
  quoteOf,
  voidOf,
} from '../../static/license-panel/forms/record-form';

const quoteValues = { quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01', note: 'Ann' };
const cancellationValues = { at: '2026-05-10', effective: 'by-rules', termEnd: '', note: '' };

test.each([
  [
    'a full quote',
    quoteOf(quoteValues),
    { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01', note: 'Ann' },
  ],
  [
    'a quote without what is optional',
    quoteOf({ ...quoteValues, validUntil: '', note: '  ' }),
    { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' },
  ],
  [
    'a cancellation of which billing does not state the effect',
    cancellationOf(cancellationValues),
    { kind: 'cancellation', at: '2026-05-10' },
  ],
  [
    'a cancellation at once, of a term',
    cancellationOf({ ...cancellationValues, effective: 'at-once', termEnd: '2026-05-31' }),
    { kind: 'cancellation', at: '2026-05-10', effective: 'at-once', termEnd: '2026-05-31' },
  ],
  [
    'a cancellation at the term’s end, with a note',
    cancellationOf({ ...cancellationValues, effective: 'at-term-end', note: 'By mail' }),
    { kind: 'cancellation', at: '2026-05-10', effective: 'at-term-end', note: 'By mail' },
  ],
  ['a void', voidOf('a', { note: 'Typo' }), { kind: 'void', target: 'a', note: 'Typo' }],
])('%s becomes a record that the server takes', (_, made, record) => {
  expect(made).toEqual(record);
  expect(parseNewRecord(made)).toEqual({ ok: true, value: record });
});

test('a new quote is of today and open for 30 days', () => {
  expect(quoteDays('2026-06-05T09:00:00Z', { locale: 'en-US', timeZone: 'UTC' })).toEqual({
    issuedOn: '2026-06-05',
    validUntil: '2026-07-05',
  });
});
