import { confirmedUntil } from '../../src/rules/confirmed-until';
import { NEVER } from '../../src/rules/instant';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { parseLicense } from '../../src/wire/parse-license';
import { readHistory } from './read-history';

const off = { active: false, subscriptionEndDate: '2026-05-31' };
const at = Date.parse('2026-06-20');
const vendor = { source: 'vendor' };
const quote = {
  ...vendor,
  kind: 'quote',
  quote: 'Q-1',
  issuedOn: '2026-06-01',
  validUntil: '2026-07-01',
};
const next = { ...quote, quote: 'Q-2', issuedOn: '2026-07-01', validUntil: '2026-08-01' };
const issue = { ...vendor, kind: 'known-issue', issue: 'MC-1', from: '2026-06-10' };

type Row = [what: string, license: unknown, records: object[], until: string | number | null];

const held = (license: unknown, records: object[], policy: Partial<Policy> = {}) =>
  confirmedUntil(
    parseLicense(license).license,
    { holds: readHistory(records).holds, policy: { ...defaultPolicy, ...policy } },
    at,
  );

test.each<Row>([
  ['a quote', off, [quote], '2026-07-01'],
  ['a quote of the same days, typed', off, [{ ...quote, source: 'admin' }], null],
  [
    'beside one that was typed and is longer',
    off,
    [quote, { ...next, issuedOn: '2026-06-01', source: 'admin' }],
    '2026-07-01',
  ],
  ['nothing', off, [], null],
  ['a quote that is over', off, [{ ...quote, validUntil: '2026-06-20' }], null],
  ['a quote to come', off, [next], null],
  ['a quote, and the next without a gap', off, [quote, next], '2026-08-01'],
  ['the same, named the other way round', off, [next, quote], '2026-08-01'],
  [
    'three of them, in no order',
    off,
    [{ ...next, quote: 'Q-3', issuedOn: '2026-07-20', validUntil: '2026-09-01' }, quote, next],
    '2026-09-01',
  ],
  [
    'a gap of a millisecond',
    off,
    [quote, { ...next, issuedOn: '2026-07-01T00:00:00.001Z' }],
    '2026-07-01',
  ],
  [
    'two that overlap, the shorter later',
    off,
    [quote, { ...next, issuedOn: '2026-06-15', validUntil: '2026-06-25' }],
    '2026-07-01',
  ],
  ['a next one that is typed', off, [quote, { ...next, source: 'admin' }], '2026-07-01'],
  ['an issue', off, [{ ...issue, until: '2026-06-30' }], '2026-06-30'],
  ['an issue without end', off, [issue], NEVER],
  [
    'a quote, then an issue',
    off,
    [quote, { ...issue, from: '2026-06-30', until: '2026-07-15' }],
    '2026-07-15',
  ],
  ['where Atlassian says active', { ...off, active: true }, [quote], null],
  ['where Atlassian says nothing', { subscriptionEndDate: '2026-05-31' }, [quote], null],
  ['where there is no license', null, [quote], null],
])('the vendor’s word alone keeps it open: %s', (...[, license, records, until]) => {
  expect(held(license, records)).toBe(typeof until === 'string' ? Date.parse(until) : until);
});

test('where dates and records decide, nothing is kept open against the flag', () => {
  expect(held(off, [quote], { authority: 'rules' })).toBeNull();
});
