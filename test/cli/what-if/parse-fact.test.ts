import fc from 'fast-check';
import { parseFact } from '../../../cli/what-if/parse-fact';
import { parseSetting } from '../../../cli/what-if/parse-setting';
import { writtenEdit, writtenFact } from '../../../cli/what-if/written-edit';
import type { JsonObject } from '../../../src/wire/json';
import { parseRecord } from '../../../src/wire/parse-records';

test.each<[text: string, record: JsonObject]>([
  [
    'quote Q-7 from 2026-05-20 until 2026-06-02 by vendor',
    {
      kind: 'quote',
      quote: 'Q-7',
      issuedOn: '2026-05-20',
      validUntil: '2026-06-02',
      source: 'vendor',
    },
  ],
  ['quote Q-7 from 2026-05-20', { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-20' }],
  [
    'quote "from us, \\"7\\"" from 2026-05-20T09:30Z',
    { kind: 'quote', quote: 'from us, "7"', issuedOn: '2026-05-20T09:30Z' },
  ],
  [
    'quote-closed Q-7 on 2026-05-20 declined',
    { kind: 'quote-closed', quote: 'Q-7', at: '2026-05-20', outcome: 'declined' },
  ],
  [
    'cancellation at-once on 2026-05-01 of-term-to 2026-12-31',
    { kind: 'cancellation', at: '2026-05-01', effective: 'at-once', termEnd: '2026-12-31' },
  ],
  ['cancellation-withdrawn on 2026-05-03', { kind: 'cancellation-withdrawn', at: '2026-05-03' }],
  ['extension to 2026-07-01', { kind: 'extension', newEnd: '2026-07-01' }],
  [
    'known-issue MC-1001 from 2026-05-01',
    { kind: 'known-issue', issue: 'MC-1001', from: '2026-05-01' },
  ],
  ['{"kind":"void","target":"2"}', { kind: 'void', target: '2' }],
])('%s', (text, record) => {
  expect(parseFact(text)).toEqual({ ok: true, value: record });
});

test.each<[text: string, message: string, at: string]>([
  ['', 'expected quote, quote-closed', ''],
  ['refund on 2026-05-01', 'expected quote, quote-closed', 'refund'],
  ['quote', 'expected what the quote is called', ''],
  ['quote from 2026-05-20', 'before "from"', 'from'],
  ['quote Q-7', 'expected from', ''],
  ['quote Q-7 from', 'expected a date after "from"', ''],
  ['quote Q-7 from 20.05.2026', 'expected a date after "from"', '20.05.2026'],
  ['quote Q-7 from 2026-05-20 till 2026-06-02', 'expected from, until, by', 'till'],
  ['quote Q-7 from 2026-05-20 from 2026-06-02', 'says again', 'from'],
  ['quote Q-7 from 2026-05-20 by me', 'expected admin, vendor, observed', 'me'],
  ['quote-closed Q-7 on 2026-05-20', 'expected declined or withdrawn or accepted', ''],
  ['quote-closed Q-7 on 2026-05-20 declined accepted', 'says again', 'accepted'],
  ['{"kind":"quote"}', 'this is no quote', ''],
  ['{"kind":', 'JSON', ''],
  ['constructor x', 'expected quote, quote-closed', 'constructor'],
  ['quote Q-7 constructor 2026-05-20', 'expected from, until, by', 'constructor'],
])('refused with its place: %s', (text, message, at) => {
  const parsed = parseFact(text);
  if (parsed.ok) throw new Error('it was read');
  expect(parsed.problem.message).toContain(message);
  expect(text.slice(parsed.problem.from, parsed.problem.to)).toBe(at);
});

test.each(['flag=on', 'end=soon', 'regime=x', 'end', 'constructor=1', 'listed=true', '=none'])(
  'no setting: %s',
  (text) => {
    expect(parseSetting(text).ok).toBe(false);
  },
);

test.each([
  'end=2026-07-01',
  'end=none',
  'flag=silent',
  'kind=developer',
  'billing=annual',
  'regime=forge-2025',
  'environment=staging',
  'listed=no',
  'authority=rules',
])('a setting is written as it is read: %s', (text) => {
  const setting = parseSetting(text);
  expect(setting.ok && writtenEdit({ do: 'set', ...setting.value })).toBe(`--set ${text}`);
});

const day = fc.integer({ min: 0, max: 4_000_000_000_000 }).map((at) => new Date(at).toISOString());
const name = fc.string({ minLength: 1, unit: 'binary' });
const record = fc.oneof(
  fc.record({
    kind: fc.constant('quote'),
    quote: name,
    issuedOn: day,
    validUntil: fc.option(day),
    source: fc.constantFrom('admin', 'vendor'),
  }),
  fc.record({
    kind: fc.constant('quote-closed'),
    quote: name,
    at: day,
    outcome: fc.constantFrom('declined', 'accepted'),
  }),
  fc.record({
    kind: fc.constant('cancellation'),
    at: day,
    effective: fc.constantFrom(null, 'at-once'),
    termEnd: fc.option(day),
  }),
  fc.record({ kind: fc.constant('extension'), newEnd: day }),
  fc.record({ kind: fc.constant('known-issue'), issue: name, from: day, until: fc.option(day) }),
  fc.record({ kind: fc.constant('void'), target: name }),
);

test('a fact that was written is read as the same record', () => {
  const whole = (raw: JsonObject) =>
    parseRecord({ id: '1', recordedAt: 0, source: 'admin', ...raw });
  const law = fc.property(record, (raw) => {
    const read = parseFact(writtenFact(raw));
    if (!read.ok) throw new Error(read.problem.message);
    expect(whole(read.value)).toEqual(whole(raw));
  });
  fc.assert(law, { seed: 2876, numRuns: 2000 });
});

test.each([
  ["it's", `--remove 'it'\\''s'`],
  ['000001-ab12', '--remove 000001-ab12'],
  ['$(x)', `--remove '$(x)'`],
])('an id is written for a shell: %s', (id, written) => {
  expect(writtenEdit({ do: 'remove', id })).toBe(written);
});
