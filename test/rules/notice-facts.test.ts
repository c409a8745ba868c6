import { noticeFacts, type NoticeFacts } from '../../src/rules/notice-facts';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { parseEvidence } from '../../src/wire/parse-case';
import { named } from './read-history';

const annual = { subscriptionEndDate: '2026-05-31', billingPeriod: 'ANNUAL' };
const monthly = { ...annual, billingPeriod: 'MONTHLY' };
const evaluation = { isEvaluation: true, trialEndDate: '2026-05-31' };
const quote = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-05-10', validUntil: '2026-07-01' };
const accepted = { kind: 'quote-closed', quote: 'Q-1', at: '2026-05-20', outcome: 'accepted' };
const issue = { kind: 'known-issue', issue: 'MC-1', from: '2026-05-10' };

type Given = { license: unknown; records?: object[]; policy?: Partial<Policy> };

const factsAt = ({ license, records = [], policy }: Given, at: string): NoticeFacts =>
  noticeFacts(
    parseEvidence({ license, records: named(records) }),
    { ...defaultPolicy, ...policy },
    Date.parse(at),
  );

const limited = (days: number): Given => ({
  license: { subscriptionEndDate: new Date(Date.UTC(2026, 4, days)).toISOString() },
  policy: { accessByState: { active: 'limited', suspended: 'none' } },
});

test.each<[what: string, Given, at: string, situation: string]>([
  ['a term without an end', { license: { active: true } }, '2026-05-20', 'active'],
  ['a term that ends', { license: annual }, '2026-05-20', 'active'],
  ['a month that ends', { license: monthly }, '2026-05-20', 'monthly'],
  ['an open quote', { license: annual, records: [quote] }, '2026-05-19', 'open-quote'],
  [
    'an accepted one',
    { license: annual, records: [quote, accepted] },
    '2026-05-20',
    'accepted-quote',
  ],
  ['an issue', { license: annual, records: [issue] }, '2026-05-20', 'active'],
  ['limited for 15 days more', limited(16), '2026-05-01', 'limited'],
  ['limited for a moment less', limited(16), '2026-05-01T00:00:00.001Z', 'limited-ending'],
  ['no license', { license: null }, '2026-05-20', 'unlicensed'],
])('the situation: %s', (...[, given, at, situation]) => {
  expect(factsAt(given, at).situation).toBe(situation);
});

type Dates = Partial<
  Record<'accessEnd' | 'termEnd' | 'quoteEnd' | 'closedAt' | 'dataUntil', string>
>;

const forge = { regime: 'forge-2025' } as const;

test.each<[what: string, Given, at: string, dates: Dates]>([
  [
    'a term that ends',
    { license: annual },
    '2026-05-20',
    { accessEnd: '2026-06-15', termEnd: '2026-05-31' },
  ],
  ['a term without an end', { license: { active: true } }, '2026-05-20', {}],
  [
    'a term without an end, under a regime that keeps data',
    { license: { active: true }, policy: forge },
    '2026-05-20',
    {},
  ],
  [
    'data is kept',
    { license: annual, policy: forge },
    '2026-05-20',
    { accessEnd: '2026-06-15', termEnd: '2026-05-31', dataUntil: '2026-07-30' },
  ],
  [
    'data of an evaluation',
    { license: evaluation, policy: { regime: 'improved-billing' } },
    '2026-05-20',
    { accessEnd: '2026-06-15', termEnd: '2026-05-31', dataUntil: '2026-06-15' },
  ],
  [
    'a quote',
    { license: annual, records: [quote] },
    '2026-05-20',
    { accessEnd: '2026-07-01', termEnd: '2026-05-31', quoteEnd: '2026-07-01' },
  ],
  [
    'a quote without an end',
    { license: annual, records: [{ ...quote, issuedOn: '2026-05-10', validUntil: undefined }] },
    '2026-05-20',
    { accessEnd: '2026-06-15', termEnd: '2026-05-31', quoteEnd: '2026-06-09' },
  ],
  [
    'an issue is no quote',
    { license: annual, records: [issue] },
    '2026-05-20',
    { termEnd: '2026-05-31' },
  ],
  [
    'it has ended',
    { license: annual },
    '2026-06-20',
    { termEnd: '2026-05-31', closedAt: '2026-06-15' },
  ],
  ['no license', { license: null, policy: forge }, '2026-05-20', {}],
])('the dates: %s', (...[, given, at, dates]) => {
  const { accessEnd, termEnd, quoteEnd, closedAt, dataUntil } = factsAt(given, at);
  const found = Object.entries({ accessEnd, termEnd, quoteEnd, closedAt, dataUntil })
    .filter(([, date]) => date !== null)
    .map(([name, date]) => [name, new Date(date ?? 0).toISOString().slice(0, 10)]);
  expect(Object.fromEntries(found)).toEqual(dates);
});

test('a quote that would end after the year 9999 has no end to name', () => {
  const records = [{ ...quote, issuedOn: '9999-12-15', validUntil: undefined }];
  const license = { ...annual, subscriptionEndDate: '9999-11-01' };
  expect(factsAt({ license, records }, '9999-12-20')).toMatchObject({
    situation: 'open-quote',
    accessEnd: null,
    quoteEnd: null,
  });
});
