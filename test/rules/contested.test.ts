import { contestedCells, type ContestedCell } from '../../src/rules/resolution';
import { answerTo, type RawCase } from './raw-case';

const END = '2026-05-31';
const monthly = { billingPeriod: 'MONTHLY', subscriptionEndDate: END };
const annual = { billingPeriod: 'ANNUAL', subscriptionEndDate: END };
const evaluation = { isEvaluation: true, trialEndDate: END };
const developer = { type: 'DEVELOPER', subscriptionEndDate: END };

const head = { id: 'r1', recordedAt: 0, source: 'admin' };
const cancelled = { ...head, kind: 'cancellation', at: '2026-05-10' };
const quote = { ...head, kind: 'quote', quote: 'Q-1', issuedOn: '2026-06-20' };
const issue = {
  ...head,
  kind: 'known-issue',
  issue: 'MC-1',
  from: '2026-06-20',
  until: '2026-07-20',
};

type Facts = { license: object; record?: object; regime?: string };
type Row = [cell: ContestedCell, from: string, until: string, facts: Facts];

const rows: Row[] = [
  ['annual-cancellation', '2026-05-10', '2026-05-31', { license: annual, record: cancelled }],
  ['cancelled-after-end', '2026-05-31', '2026-06-15', { license: monthly, record: cancelled }],
  ['cancelled-after-end', '2026-05-31', '2026-06-15', { license: evaluation, record: cancelled }],
  ['cancelled-after-end', '2026-05-31', '2026-06-15', { license: developer, record: cancelled }],
  ['cancelled-evaluation', '2026-05-10', '2026-05-31', { license: evaluation, record: cancelled }],
  ['evaluation-suspended', '2026-05-31', '2026-06-15', { license: evaluation }],
  ['after-15-days', '2026-06-15', '2026-06-30', { license: monthly }],
  ['after-15-days', '2026-06-15', '2026-06-30', { license: evaluation, regime: 'forge-2025' }],
  ['open-quote', '2026-06-20', '2026-07-20', { license: annual, record: quote }],
  ['known-issue', '2026-06-20', '2026-07-20', { license: developer, record: issue }],
  [
    'forge-60-days',
    '2026-05-31',
    '2026-07-30',
    { license: annual, record: cancelled, regime: 'forge-2025' },
  ],
];

function caseOf({ license, record, regime }: Facts): RawCase {
  const policy = { regime: regime ?? 'classic', authority: 'rules' };
  return { id: 'contested', at: 0, license, records: record ? [record] : [], policy };
}

test.each(rows)('%s is named from %s until %s: %j', (...row) => {
  const [cell, from, until, facts] = row;
  const [start, end] = [Date.parse(from), Date.parse(until)];
  const named = [start - 1, start, end - 1, end].map((at) =>
    answerTo({ ...caseOf(facts), at }).contested.includes(cell),
  );
  expect(named).toEqual([false, true, true, false]);
});

test('every cell has a row', () => {
  expect(contestedCells.filter((cell) => !rows.some(([name]) => name === cell))).toEqual([]);
});

test.each<[name: string, at: string, facts: Facts]>([
  [
    'annual, stopped at once by its own record',
    '2026-05-20',
    { license: annual, record: { ...cancelled, effective: 'at-once' } },
  ],
  [
    'monthly, stopped at its end by its own record',
    '2026-06-01',
    { license: monthly, record: { ...cancelled, effective: 'at-term-end' } },
  ],
  [
    'annual, stopped at its end, under improved billing',
    '2026-06-15',
    { license: annual, record: cancelled, regime: 'improved-billing' },
  ],
  [
    'cancelled evaluation under forge-2025',
    '2026-05-20',
    { license: evaluation, record: cancelled, regime: 'forge-2025' },
  ],
  ['suspended under forge-2025', '2026-06-01', { license: monthly, regime: 'forge-2025' }],
  ['developer, expired', '2026-06-01', { license: developer }],
  ['subscription, suspended', '2026-06-01', { license: monthly }],
  [
    'a quote while the subscription is suspended',
    '2026-06-14',
    {
      license: monthly,
      record: { ...quote, issuedOn: '2026-06-01' },
    },
  ],
])('nothing is contested: %s', (_name, at, facts) => {
  expect(answerTo({ ...caseOf(facts), at }).contested).toEqual([]);
});
