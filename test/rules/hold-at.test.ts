import { holdAt } from '../../src/rules/hold-at';
import { readHistory } from './read-history';

const vendor = { source: 'vendor' };
const quote = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-06-01', validUntil: '2026-06-20' };
const issue = { kind: 'known-issue', issue: 'MC-1', from: '2026-06-01', until: '2026-06-20' };
const at = Date.parse('2026-06-10');

test.each<[what: string, records: object[], name: string | null]>([
  ['nothing is open', [], null],
  ['one that begins a moment later', [{ ...quote, issuedOn: '2026-06-10T00:00:00.001Z' }], null],
  ['one that begins now', [{ ...quote, issuedOn: '2026-06-10' }], 'Q-1'],
  ['one that ends a moment later', [{ ...quote, validUntil: '2026-06-10T00:00:00.001Z' }], 'Q-1'],
  ['one that ends now', [{ ...quote, validUntil: '2026-06-10' }], null],
  ['a quote before a known issue', [{ ...issue, until: null }, quote], 'Q-1'],
  ['the vendor’s issue before a quote', [quote, { ...issue, ...vendor }], 'MC-1'],
  [
    'the vendor’s quote before its issue',
    [
      { ...issue, ...vendor },
      { ...quote, ...vendor },
    ],
    'Q-1',
  ],
  ['the one that ends last', [quote, { ...quote, quote: 'Q-0', validUntil: '2026-06-21' }], 'Q-0'],
  [
    'the one that ends last, named first',
    [{ ...quote, quote: 'Q-0', validUntil: '2026-06-21' }, quote],
    'Q-0',
  ],
  ['of the same end the greatest number', [{ ...quote, quote: 'Q-2' }, quote], 'Q-2'],
  ['of the same end the greatest number, named last', [quote, { ...quote, quote: 'Q-2' }], 'Q-2'],
])('in force: %s', (_what, records, name) => {
  expect(holdAt(readHistory(records).holds, at)?.name ?? null).toBe(name);
});

test('of one number from two sources, both to the same day, the greatest record id is in force', () => {
  const [first, second] = [
    { ...quote, id: 'a' },
    { ...quote, id: 'b', source: 'observed' },
  ];
  for (const records of [
    [first, second],
    [second, first],
  ])
    expect(holdAt(readHistory(records).holds, at)?.recordId).toBe('b');
});
