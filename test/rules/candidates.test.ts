import { answerTo } from './raw-case';
import { named } from './read-history';

const END = '2026-05-31';
const monthly = { billingPeriod: 'MONTHLY', subscriptionEndDate: END };
const annual = { billingPeriod: 'ANNUAL', subscriptionEndDate: END };
const unknown = { subscriptionEndDate: END };
const evaluation = { isEvaluation: true, trialEndDate: END };
const developer = { type: 'DEVELOPER', subscriptionEndDate: END };
const cancelled = { kind: 'cancellation', at: '2026-05-10' };
const quote = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-05-01', validUntil: '2026-07-30' };

type Row = [at: string, license: object, records: object[], candidates: string];

const candidatesOf = (active: boolean, [at, license, records]: Row, regime: string): string => {
  const raw = {
    id: 'c',
    at,
    license: { ...license, active },
    records: named(records),
    policy: { regime },
  };
  return answerTo(raw).divergence?.candidates.join(' ') ?? 'none';
};

const last = new Date(Date.parse(END) - 1).toISOString();

test.each<Row>([
  ['2026-05-20', monthly, [], 'cancellation refund-or-expedited-uninstall'],
  [last, monthly, [], 'cancellation refund-or-expedited-uninstall'],
  [END, monthly, [], 'cancellation non-payment'],
  ['2026-05-20', annual, [], 'annual-cancellation refund-or-expedited-uninstall'],
  [END, annual, [], 'cancellation non-payment'],
  ['2026-05-20', unknown, [], 'annual-cancellation cancellation refund-or-expedited-uninstall'],
  [END, unknown, [], 'cancellation non-payment'],
  ['2026-05-20', evaluation, [], 'cancellation refund-or-expedited-uninstall'],
  [END, evaluation, [], 'cancellation non-payment'],
  ['2026-05-20', developer, [], 'cancellation refund-or-expedited-uninstall'],
  ['2026-05-20', monthly, [cancelled], 'refund-or-expedited-uninstall'],
  [
    '2026-05-20',
    annual,
    [{ ...cancelled, effective: 'at-term-end' }],
    'refund-or-expedited-uninstall',
  ],
  ['2026-05-20', evaluation, [cancelled], 'other-regime refund-or-expedited-uninstall'],
  ['2026-06-20', annual, [quote], 'unconfirmed-record'],
  ['2026-06-20', monthly, [quote], 'unconfirmed-record cancellation'],
  ['2026-06-20', annual, [quote, cancelled], 'unconfirmed-record'],
  ['2026-06-20', annual, [{ ...quote, source: 'vendor' }], 'awaiting-atlassian'],
  ['2026-05-20', annual, [{ ...quote, source: 'vendor' }], 'awaiting-atlassian'],
  ['2026-06-20', annual, [], 'none'],
])('reported none at %s: %j with %j: %s', (...row) => {
  expect(candidatesOf(false, row, 'classic')).toBe(row[3]);
});

const always = 'open-quote late-renewal';

test.each<Row>([
  ['2026-06-20', monthly, [], `${always} extension known-issue`],
  ['2026-06-20', evaluation, [], `${always} extension known-issue`],
  [
    '2026-06-05',
    monthly,
    [cancelled],
    `other-regime cancellation-withdrawn ${always} extension known-issue`,
  ],
  ['2026-06-15', monthly, [cancelled], `cancellation-withdrawn ${always} extension known-issue`],
  [
    '2026-06-05',
    monthly,
    [{ ...cancelled, effective: 'at-once' }],
    `cancellation-withdrawn ${always} extension known-issue`,
  ],
  [
    '2026-05-20',
    annual,
    [cancelled],
    `other-regime cancellation-withdrawn ${always} extension known-issue`,
  ],
  [
    '2026-05-20',
    { billingPeriod: 'ANNUAL' },
    [cancelled],
    `other-regime cancellation-withdrawn ${always} known-issue`,
  ],
  [
    '2026-06-20',
    monthly,
    [{ ...quote, validUntil: '2026-06-10', source: 'vendor' }],
    `${always} extension known-issue`,
  ],
  ['2026-05-20', monthly, [], 'none'],
])('reported active at %s: %j with %j: %s', (...row) => {
  expect(candidatesOf(true, row, 'classic')).toBe(row[3]);
});

test.each<[regime: string, candidates: string]>([
  [
    'improved-billing',
    'other-regime cancellation-withdrawn open-quote late-renewal extension known-issue',
  ],
  ['classic', 'none'],
  ['forge-2025', 'none'],
])(
  'an evaluation, cancelled and reported active before its end, under %s: %s',
  (regime, candidates) => {
    expect(candidatesOf(true, ['2026-05-20', evaluation, [cancelled], candidates], regime)).toBe(
      candidates,
    );
  },
);
