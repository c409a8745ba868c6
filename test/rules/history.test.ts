import { NEVER, plusDays } from '../../src/rules/instant';
import { readHistory } from './read-history';

const issuedOn = Date.parse('2026-06-01');
const day = (text: string): number => Date.parse(text);
const quote = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-06-01' };
const closed = { kind: 'quote-closed', quote: 'Q-1', at: '2026-06-10', outcome: 'declined' };
const accepted = { ...closed, outcome: 'accepted' };

test('no records say nothing', () => {
  expect(readHistory([])).toEqual({
    cancellations: [],
    withdrawals: [],
    extendedTo: -NEVER,
    quotes: [],
    holds: [],
    sightings: [],
  });
});

test('each record is where its kind is', () => {
  const history = readHistory([
    { id: 'c', kind: 'cancellation', at: '2026-06-01' },
    { id: 'w', kind: 'cancellation-withdrawn', at: '2026-06-02' },
    { id: 'e1', kind: 'extension', newEnd: '2026-07-01' },
    { id: 'e2', kind: 'extension', newEnd: '2026-06-30' },
    { id: 's', kind: 'sighting', at: '2026-06-03', license: null },
    { id: 'q', ...quote },
    { id: 'i', kind: 'known-issue', issue: 'MC-1', from: '2026-06-04' },
    { id: 'v', kind: 'void', target: 'nothing' },
  ]);
  const ids = (records: { id: string }[]): string[] => records.map(({ id }) => id);
  expect(ids(history.cancellations)).toEqual(['c']);
  expect(ids(history.withdrawals)).toEqual(['w']);
  expect(ids(history.sightings)).toEqual(['s']);
  expect(ids(history.quotes)).toEqual(['q']);
  expect(history.extendedTo).toBe(day('2026-07-01'));
  expect(history.holds).toEqual([
    {
      kind: 'quote',
      name: 'Q-1',
      recordId: 'q',
      source: 'admin',
      from: issuedOn,
      until: plusDays(issuedOn, 30),
      acceptedAt: NEVER,
    },
    {
      kind: 'known-issue',
      name: 'MC-1',
      recordId: 'i',
      source: 'admin',
      from: day('2026-06-04'),
      until: NEVER,
      acceptedAt: NEVER,
    },
  ]);
});

type Row = [what: string, records: object[], until: string, acceptedAt: string | null];

test.each<Row>([
  ['30 days, not written', [quote], '2026-07-01', null],
  ['as long as it says', [{ ...quote, validUntil: '2026-08-01' }], '2026-08-01', null],
  ['until it is declined', [quote, closed], '2026-06-10', null],
  ['until it is withdrawn', [quote, { ...closed, outcome: 'withdrawn' }], '2026-06-10', null],
  ['to its end when it is accepted', [quote, accepted], '2026-07-01', '2026-06-10'],
  ['until the first closing', [quote, { ...closed, at: '2026-06-12' }, closed], '2026-06-10', null],
  [
    'until the first closing, named first',
    [quote, closed, { ...closed, at: '2026-06-12' }],
    '2026-06-10',
    null,
  ],
  [
    'not closed when that is later than its end',
    [quote, { ...closed, at: '2026-07-02' }],
    '2026-07-01',
    null,
  ],
  ['not closed with another number', [quote, { ...closed, quote: 'Q-2' }], '2026-07-01', null],
  ['not closed by another source', [quote, { ...closed, source: 'observed' }], '2026-07-01', null],
  ['closed by the vendor', [quote, { ...closed, source: 'vendor' }], '2026-06-10', null],
  [
    'the vendor’s, not closed by an admin',
    [{ ...quote, source: 'vendor' }, closed],
    '2026-07-01',
    null,
  ],
  [
    'the vendor’s, not accepted by an admin',
    [{ ...quote, source: 'vendor' }, accepted],
    '2026-07-01',
    null,
  ],
  [
    'as the last recorded says',
    [
      { ...quote, recordedAt: 2, validUntil: '2026-08-01' },
      { ...quote, recordedAt: 1 },
    ],
    '2026-08-01',
    null,
  ],
  [
    'as the last recorded says, named last',
    [
      { ...quote, recordedAt: 1 },
      { ...quote, recordedAt: 2, validUntil: '2026-08-01' },
    ],
    '2026-08-01',
    null,
  ],
  [
    'of two recorded together as the greatest id says',
    [
      { ...quote, id: 'b', validUntil: '2026-08-01' },
      { ...quote, id: 'a' },
    ],
    '2026-08-01',
    null,
  ],
])('a quote is open: %s', (...[, records, until, acceptedAt]) => {
  const { holds } = readHistory(records);
  expect(holds).toMatchObject([
    {
      from: issuedOn,
      until: day(until),
      acceptedAt: acceptedAt === null ? NEVER : day(acceptedAt),
    },
  ]);
});

test('one number of two sources is two quotes', () => {
  const { quotes } = readHistory([
    quote,
    { ...quote, source: 'vendor' },
    { ...quote, source: 'observed' },
  ]);
  expect(quotes.map(({ source }) => source).sort()).toEqual(['admin', 'observed', 'vendor']);
});
