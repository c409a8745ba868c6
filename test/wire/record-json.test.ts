import { parseRecord } from '../../src/wire/parse-records';
import { recordJson } from '../../src/wire/record-json';

const DAY = '2026-05-10T00:00:00.000Z';
const recorded = { id: 'r1', recordedAt: DAY, source: 'vendor' };

type Fields = Record<string, unknown>;

/** What is written of a record that can be read. */
const written = (given: Fields): Fields => {
  const record = parseRecord({ ...recorded, note: 'left out', ...given });
  if (!record) throw new Error('no record');
  return recordJson(record);
};

test.each<Fields>([
  { kind: 'quote', quote: 'Q-1', issuedOn: DAY, validUntil: null },
  { kind: 'quote', quote: 'Q-1', issuedOn: DAY, validUntil: DAY },
  { kind: 'quote-closed', quote: 'Q-1', at: DAY, outcome: 'declined' },
  { kind: 'cancellation', at: DAY, effective: null, termEnd: null },
  { kind: 'cancellation', at: DAY, effective: 'at-once', termEnd: DAY },
  { kind: 'cancellation-withdrawn', at: DAY },
  { kind: 'extension', newEnd: DAY },
  { kind: 'known-issue', issue: 'MC-1', from: DAY, until: null },
  { kind: 'known-issue', issue: 'MC-1', from: DAY, until: DAY },
  { kind: 'sighting', at: DAY, license: null },
  { kind: 'void', target: 'r0' },
])('of a record its own members are written, and no others: %j', (given) => {
  expect(written(given)).toEqual({ ...recorded, ...given });
});

const nulls = { billingPeriod: null, isEvaluation: false, subscriptionEndDate: null };

test.each<[name: string, license: unknown, kept: unknown]>([
  ['none', {}, null],
  ['active', { active: true }, { ...nulls, active: true }],
  ['not active', { isActive: false }, { ...nulls, active: false }],
  [
    'silent, with an end',
    { subscriptionEndDate: '2026-05-10' },
    { ...nulls, active: null, subscriptionEndDate: DAY },
  ],
  [
    'monthly',
    { active: true, billingPeriod: 'monthly', contact: 'Ada' },
    { ...nulls, active: true, billingPeriod: 'MONTHLY' },
  ],
  [
    'annual',
    { active: true, billingPeriod: 'Annual' },
    { ...nulls, active: true, billingPeriod: 'ANNUAL' },
  ],
  [
    'a developer’s',
    { active: true, type: 'developer' },
    { ...nulls, active: true, type: 'DEVELOPER' },
  ],
  [
    'an evaluation',
    { active: true, type: 'evaluation', trialEndDate: '2026-05-10' },
    { active: true, billingPeriod: null, isEvaluation: true, trialEndDate: DAY },
  ],
  ['unreadable', 'OK', { active: null, subscriptionEndDate: 'unreadable' }],
  [
    'unreadable, active',
    { active: true, subscriptionEndDate: '?' },
    { active: true, subscriptionEndDate: 'unreadable' },
  ],
  [
    'unreadable, not active',
    { active: false, subscriptionEndDate: '?' },
    { active: false, subscriptionEndDate: 'unreadable' },
  ],
])('a license that was seen is written in Atlassian’s words: %s', (_, license, kept) => {
  const sighting = { kind: 'sighting', at: DAY, license };
  expect(written(sighting)).toEqual({ ...recorded, kind: 'sighting', at: DAY, license: kept });
});
