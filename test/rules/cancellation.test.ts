import { answerTo, type RawCase } from './raw-case';

const END = '2026-05-31';
const licenses = {
  monthly: { billingPeriod: 'MONTHLY', subscriptionEndDate: END },
  'unknown billing': { subscriptionEndDate: END },
  annual: { billingPeriod: 'ANNUAL', subscriptionEndDate: END },
  evaluation: { isEvaluation: true, trialEndDate: END },
  developer: { type: 'DEVELOPER', subscriptionEndDate: END },
};

type Fields = { at: string; effective?: 'at-once' | 'at-term-end'; termEnd?: string };

function cancelled(license: object, fields: Fields, regime = 'classic'): RawCase {
  const record = { id: 'r1', recordedAt: 0, source: 'admin', kind: 'cancellation', ...fields };
  return { id: 'cancelled', at: 0, license, records: [record], policy: { regime } };
}

/** What is shown a millisecond before `at`, and at it. */
function around(raw: RawCase, at: string, of: 'state' | 'reason' | 'reportStatus'): unknown {
  const instant = Date.parse(at);
  return [instant - 1, instant].map((moment) => answerTo({ ...raw, at: moment })[of]);
}

type Regime = 'classic' | 'improved-billing' | 'forge-2025';
type Row = [license: keyof typeof licenses, regime: Regime, stop: string, reason: string];

test.each<Row>([
  ['monthly', 'classic', '2026-05-31', 'cancelled-term-over'],
  ['monthly', 'improved-billing', '2026-06-15', 'cancelled-term-over'],
  ['monthly', 'forge-2025', '2026-05-31', 'cancelled-term-over'],
  ['unknown billing', 'classic', '2026-05-31', 'cancelled-term-over'],
  ['unknown billing', 'improved-billing', '2026-06-15', 'cancelled-term-over'],
  ['unknown billing', 'forge-2025', '2026-05-31', 'cancelled-term-over'],
  ['annual', 'improved-billing', '2026-06-15', 'cancelled-term-over'],
  ['annual', 'forge-2025', '2026-05-31', 'cancelled-term-over'],
  ['evaluation', 'classic', '2026-05-31', 'cancelled-term-over'],
  ['evaluation', 'forge-2025', '2026-05-31', 'cancelled-term-over'],
  ['developer', 'classic', '2026-05-31', 'cancelled-term-over'],
  ['developer', 'improved-billing', '2026-05-31', 'cancelled-term-over'],
  ['developer', 'forge-2025', '2026-05-31', 'cancelled-term-over'],
])('cancelled %s under %s keeps access until %s: %s', (...row) => {
  const [license, regime, stop, reason] = row;
  const raw = cancelled(licenses[license], { at: '2026-05-10' }, regime);
  expect(around(raw, stop, 'reason')).toEqual(['cancelled-to-term-end', reason]);
});

test.each<[license: keyof typeof licenses, regime: Regime, before: string]>([
  ['annual', 'classic', 'active'],
  ['evaluation', 'improved-billing', 'evaluation'],
])('cancelled %s under %s stops at once', (license, regime, before) => {
  const raw = cancelled(licenses[license], { at: '2026-05-10' }, regime);
  expect(around(raw, '2026-05-10', 'state')).toEqual([before, 'cancelled-ended']);
  expect(around(raw, '2026-05-11', 'reason')).toEqual(['cancelled-at-once', 'cancelled-at-once']);
});

test.each<[effective: 'at-once' | 'at-term-end', regime: Regime, stop: string]>([
  ['at-once', 'classic', '2026-05-10'],
  ['at-once', 'improved-billing', '2026-05-10'],
  ['at-once', 'forge-2025', '2026-05-10'],
  ['at-term-end', 'classic', '2026-05-31'],
  ['at-term-end', 'improved-billing', '2026-05-31'],
  ['at-term-end', 'forge-2025', '2026-05-31'],
])('its own word, %s, outranks the table of %s: stops on %s', (effective, regime, stop) => {
  const raw = cancelled(licenses.annual, { at: '2026-05-10', effective }, regime);
  const before = effective === 'at-once' ? 'active' : 'cancelled';
  expect(around(raw, stop, 'state')).toEqual([before, 'cancelled-ended']);
});

test.each<[license: keyof typeof licenses, earliest: string]>([
  ['monthly', '2026-03-30T00:00:00.000Z'],
  ['evaluation', '2026-03-30T00:00:00.000Z'],
  ['annual', '2025-05-30T00:00:00.000Z'],
  ['unknown billing', '2025-05-30T00:00:00.000Z'],
  ['developer', '2025-05-30T00:00:00.000Z'],
])(
  '%s without a term end: counts from %s on, renewed a millisecond before',
  (license, earliest) => {
    const at = '2026-05-20';
    const on = { ...cancelled(licenses[license], { at: earliest }), at };
    const before = new Date(Date.parse(earliest) - 1).toISOString();
    const early = { ...cancelled(licenses[license], { at: before }), at };
    expect(answerTo(on).lifecycle).toMatch(/^cancelled/);
    expect(answerTo(early).lifecycle).not.toMatch(/^cancelled/);
  },
);

test.each<[license: keyof typeof licenses, lapsed: string, before: string]>([
  ['monthly', '2026-06-15', 'cancelled-ended'],
  ['evaluation', '2026-06-15', 'cancelled-ended'],
  ['developer', '2026-05-31', 'cancelled-ended'],
])('%s that had run out on %s is expired, not cancelled', (license, lapsed, before) => {
  const last = new Date(Date.parse(lapsed) - 1).toISOString();
  const cancelledAt = (at: string): unknown =>
    answerTo({ ...cancelled(licenses[license], { at }), at: '2026-06-16' }).state;
  expect(cancelledAt(last)).toBe(before);
  expect(cancelledAt(lapsed)).toMatch(/expired$/);
});

test.each<[what: string, fields: [Fields, Fields], state: string]>([
  [
    'at once, then to the end',
    [
      { at: '2026-05-10', effective: 'at-once' },
      { at: '2026-05-12', effective: 'at-term-end' },
    ],
    'cancelled',
  ],
  [
    'to the end, then at once',
    [
      { at: '2026-05-10', effective: 'at-term-end' },
      { at: '2026-05-12', effective: 'at-once' },
    ],
    'cancelled-ended',
  ],
  [
    'at one moment, to the end by the greater id',
    [
      { at: '2026-05-10', effective: 'at-once' },
      { at: '2026-05-10', effective: 'at-term-end' },
    ],
    'cancelled',
  ],
  [
    'at one moment, at once by the greater id',
    [
      { at: '2026-05-10', effective: 'at-term-end' },
      { at: '2026-05-10', effective: 'at-once' },
    ],
    'cancelled-ended',
  ],
])('of two cancellations the later counts, whatever their order: %s', (_what, fields, state) => {
  const records = fields.map((each, index) => ({
    id: `r${String(index)}`,
    recordedAt: 0,
    source: 'admin',
    kind: 'cancellation',
    ...each,
  }));
  for (const given of [records, [...records].reverse()]) {
    const raw = { ...cancelled(licenses.monthly, { at: '2026-05-10' }), records: given };
    expect(answerTo({ ...raw, at: '2026-05-20' }).state).toBe(state);
  }
});

const early: Fields = { at: '2026-05-10' };
const late: Fields = { at: '2026-06-05' };

test.each<[Regime, keyof typeof licenses, Fields, until: string]>([
  ['classic', 'monthly', early, '2026-06-10'],
  ['classic', 'monthly', { at: '2026-04-10' }, '2026-05-31'],
  ['classic', 'monthly', late, '2026-07-05'],
  ['classic', 'annual', { at: '2026-01-31' }, '2026-02-28'],
  ['classic', 'developer', early, '2026-06-10'],
  ['improved-billing', 'monthly', early, '2026-06-15'],
  ['improved-billing', 'annual', { at: '2026-01-10' }, '2026-06-15'],
  ['improved-billing', 'monthly', { ...early, effective: 'at-once' }, '2026-05-31'],
  ['improved-billing', 'monthly', { ...early, effective: 'at-term-end' }, '2026-05-31'],
  ['forge-2025', 'monthly', early, '2026-05-31'],
  ['forge-2025', 'annual', { ...early, effective: 'at-once' }, '2026-05-31'],
  ['forge-2025', 'developer', early, '2026-05-31'],
])('the report under %s shows a %s cancelled by %j as cancelled until %s', (...row) => {
  const [regime, license, fields, until] = row;
  const raw = cancelled(licenses[license], fields, regime);
  expect(around(raw, until, 'reportStatus')).toEqual(['cancelled', 'expired']);
});

test.each<Regime>(['classic', 'improved-billing', 'forge-2025'])(
  'the report under %s shows a cancelled evaluation as cancelled for good',
  (regime) => {
    const raw = cancelled(licenses.evaluation, early, regime);
    expect(around(raw, '2026-05-10', 'reportStatus')).toEqual(['active', 'cancelled']);
    expect(around(raw, '9999-12-31', 'reportStatus')).toEqual(['cancelled', 'cancelled']);
  },
);
