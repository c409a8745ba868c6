import { countingHistory } from '../../src/wire/counting-history';
import type { Entry } from '../../src/wire/entry';

const quote = (id: string, name: string): Entry => ({
  record: {
    id,
    recordedAt: '2026-05-10',
    source: 'admin',
    kind: 'quote',
    quote: name,
    issuedOn: '2026-05-10',
  },
  note: 'by mail',
});

test('void records, events and what cannot be read count nowhere', () => {
  const { quotes } = countingHistory([
    quote('1', 'Q-1'),
    quote('2', 'Q-2'),
    { record: 'torn', note: null },
    { event: { kind: 'quote', quote: 'Q-3' } },
    {
      record: { id: '3', recordedAt: '2999-01-01', source: 'admin', kind: 'void', target: '1' },
      note: null,
    },
  ]);
  expect(quotes.map((each) => each.quote)).toEqual(['Q-2']);
});
