import { noticeOf } from '../../src/rules/notice';
import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { noticeFacts } from '../../src/rules/notice-facts';
import { audiences, type Audience } from '../../src/rules/notice-table';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { parseEvidence } from '../../src/wire/parse-case';

const choices = choicesWithin(defaultNoticeBounds, null);

type Given = {
  license: unknown;
  records?: object[];
  policy?: Partial<Policy>;
  environment?: 'PRODUCTION' | 'DEVELOPMENT';
};

/** What an audience is told on a day: code, stage and tone; empty for nothing. */
const told = (given: Given, audience: Audience, day: string): string => {
  const records = (given.records ?? []).map((record, index) => ({
    id: `r${String(index)}`,
    recordedAt: '2026-01-01',
    source: 'admin',
    ...record,
  }));
  const { license, environment = 'PRODUCTION' } = given;
  const evidence = parseEvidence({ environment, license, records });
  const policy = { ...defaultPolicy, ...given.policy };
  const notice = noticeOf(noticeFacts(evidence, policy, Date.parse(day)), audience, choices);
  return notice ? `${notice.code} ${String(notice.stage ?? 'now')} ${notice.tone}` : '';
};

/** Terms that end on 31 May 2026 at 00:00Z; the flag is not told, so that dates and records decide. */
const evaluation = { isEvaluation: true, trialEndDate: '2026-05-31' };
const annual = { subscriptionEndDate: '2026-05-31', billingPeriod: 'ANNUAL' };
const monthly = { subscriptionEndDate: '2026-05-31', billingPeriod: 'MONTHLY' };
const developer = { subscriptionEndDate: '2026-05-31', type: 'DEVELOPER' };

const limited: Partial<Policy> = { accessByState: { 'evaluation-expired': 'limited' } };

/** What the app saw: a license that is active after its end, and later none. */
const seen = { kind: 'sighting', source: 'observed' };
const seenActive = {
  ...seen,
  at: '2026-06-29',
  recordedAt: '2026-06-29',
  license: { ...annual, active: true },
};
const seenNone = {
  ...seen,
  at: '2026-06-30',
  since: '2026-06-30',
  recordedAt: '2026-06-30',
  license: { ...annual, active: false },
};
const readable: Partial<Policy> = { accessByState: { suspended: 'limited' } };
const confirmed = {
  kind: 'quote',
  source: 'vendor',
  quote: 'Q-7',
  issuedOn: '2026-05-10',
  validUntil: '2026-06-20',
};

const quote = { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-10', validUntil: '2026-07-01' };
const accepted = { kind: 'quote-closed', quote: 'Q-7', at: '2026-05-20', outcome: 'accepted' };
const cancelled = { kind: 'cancellation', at: '2026-05-01', effective: 'at-term-end' };
const extended = { kind: 'extension', newEnd: '2027-05-31' };
const issue = { kind: 'known-issue', issue: 'MC-1001', from: '2026-05-01', until: '2026-07-01' };
const lasting = { kind: 'known-issue', issue: 'MC-1001', from: '2026-05-01' };

// prettier-ignore
const rows: [string, Given, string, admin: string, user: string][] = [
  ['an evaluation, a month before', { license: evaluation }, '2026-05-01', 'evaluation 30 information', ''],
  ['an evaluation, two weeks before', { license: evaluation }, '2026-05-17', 'evaluation 14 information', 'evaluation 14 information'],
  ['an evaluation, three days before', { license: evaluation }, '2026-05-28', 'evaluation 3 warning', 'evaluation 14 information'],
  ['an evaluation, on its last day', { license: evaluation }, '2026-05-30T12:00Z', 'evaluation 0 warning', 'evaluation 14 information'],
  ['a suspended evaluation', { license: evaluation }, '2026-05-31', 'evaluation-suspended 30 warning', ''],
  ['a suspended evaluation, a week before', { license: evaluation }, '2026-06-08', 'evaluation-suspended 7 warning', 'ending 7 warning'],
  ['a suspended evaluation, the last hours', { license: evaluation }, '2026-06-14T20:00Z', 'evaluation-suspended 0 warning', 'ending 1 warning'],
  ['an evaluation that has ended', { license: evaluation }, '2026-06-15', 'ended now error', 'ended now error'],
  ['an evaluation that ended eight days ago', { license: evaluation }, '2026-06-23', 'ended now error', ''],
  ['an evaluation that ended a month ago', { license: evaluation }, '2026-07-15', '', ''],
  ['an evaluation without an end', { license: { isEvaluation: true, active: true } }, '2026-05-17', '', ''],

  ['an annual subscription, 32 days before', { license: annual }, '2026-04-29', '', ''],
  ['an annual subscription, a month before', { license: annual }, '2026-05-01', 'subscription 30 information', ''],
  ['an annual subscription, on its last day', { license: annual }, '2026-05-30T12:00Z', 'subscription 0 warning', ''],
  ['a suspended subscription', { license: annual }, '2026-05-31', 'suspended 30 warning', ''],
  ['a suspended subscription, eight days left', { license: annual }, '2026-06-07', 'suspended 14 warning', ''],
  ['a suspended subscription, seven days left', { license: annual }, '2026-06-07T12:00Z', 'suspended 7 warning', 'ending 7 warning'],
  ['a suspended subscription, a day left', { license: annual }, '2026-06-13T12:00Z', 'suspended 1 warning', 'ending 1 warning'],
  ['a monthly subscription renews by itself', { license: monthly }, '2026-05-30', '', ''],
  ['a monthly subscription that did not', { license: monthly }, '2026-05-31', 'suspended 30 warning', ''],
  ['a monthly one that the policy ends with its term', { license: monthly, policy: { accessByState: { suspended: 'none' } } }, '2026-05-20', 'subscription 14 information', ''],
  ['a renewal on record that joins', { license: annual, records: [extended] }, '2026-05-30', '', ''],
  ['a subscription without an end', { license: { active: true } }, '2026-05-30', '', ''],
  ['a developer license', { license: developer }, '2026-05-24', 'ending 7 information', 'ending 7 warning'],

  ['a cancelled license', { license: monthly, records: [cancelled] }, '2026-05-10', 'ending 30 information', ''],
  ['a cancelled license, a week before', { license: monthly, records: [cancelled] }, '2026-05-23T12:00Z', 'ending 7 information', 'ending 7 warning'],
  ['a cancellation known ahead', { license: annual, records: [{ ...cancelled, at: '2026-05-20', effective: 'at-once' }] }, '2026-05-18T12:00Z', 'ending 1 warning', 'ending 1 warning'],

  ['an open quote', { license: annual, records: [quote] }, '2026-05-20', '', ''],
  ['an open quote, two weeks before it ends', { license: annual, records: [quote] }, '2026-06-17', 'quote 14 information', ''],
  ['an open quote, a week before it ends', { license: annual, records: [quote] }, '2026-06-24', 'quote 7 information', 'ending 7 warning'],
  ['an accepted quote, a week before it ends', { license: annual, records: [quote, accepted] }, '2026-06-24', 'accepted-quote 7 information', 'ending 7 warning'],
  ['a known issue, a week before it is over', { license: annual, records: [issue] }, '2026-06-24', 'ending 7 information', 'ending 7 warning'],
  ['a known issue without an end', { license: annual, records: [lasting] }, '2026-05-30', '', ''],
  ['active although the term is over', { license: { ...annual, active: true } }, '2026-07-20', '', ''],

  ['limited by the policy', { license: evaluation, policy: limited }, '2026-06-16', 'limited now warning', 'limited now information'],
  ['limited by the policy for eight days', { license: evaluation, policy: limited }, '2026-06-23', 'limited now warning', ''],
  ['limited, and its end is near', { license: annual, policy: readable }, '2026-06-01', 'limited 14 warning', 'limited 14 warning'],
  ['limited, and its end is a week off', { license: annual, policy: readable }, '2026-06-07T12:00Z', 'limited 7 warning', 'limited 7 warning'],
  ['reported active for longer than the dates say', { license: { ...annual, active: false }, records: [seenActive, seenNone] }, '2026-07-05', 'ended now error', 'ended now error'],
  ['reported active until the last look', { license: { ...annual, active: false }, records: [seenActive] }, '2026-07-30', 'ended now error', 'ended now error'],
  ['open by the vendor’s word alone, as long as that holds', { license: { ...annual, active: false }, records: [confirmed, { ...quote, quote: 'Q-8' }] }, '2026-06-13', 'quote 7 information', 'ending 7 warning'],
  ['an end ahead of a term without end', { license: { subscriptionEndDate: null, active: true }, records: [{ ...cancelled, at: '2026-06-10', effective: 'at-once' }] }, '2026-06-03', 'ending 7 information', 'ending 7 warning'],
  ['unreadable, trusted for another week', { license: { active: true, subscriptionEndDate: 'soon' }, records: [{ ...seenActive, at: '2026-05-01', recordedAt: '2026-05-01' }] }, '2026-05-08T12:00Z', 'ending 7 information', 'ending 7 warning'],
  ['inactive for a week although the term runs', { license: { ...annual, subscriptionEndDate: '2027-05-31', active: false }, records: [{ ...seenNone, at: '2026-06-30' }] }, '2026-07-08', 'unavailable now error', ''],
  ['inactive although the term runs', { license: { ...annual, active: false } }, '2026-05-10', 'unavailable now error', 'unavailable now error'],
  ['unreadable', { license: { ...annual, active: false, subscriptionEndDate: 'soon' } }, '2026-05-10', 'unavailable now error', 'unavailable now error'],
  ['no license', { license: null }, '2026-05-10', 'unavailable now warning', ''],
  ['no license in development', { license: null, environment: 'DEVELOPMENT' }, '2026-05-10', '', ''],
  ['open by the policy although it has ended', { license: annual, policy: { accessByState: { expired: 'full' } } }, '2026-06-20', '', ''],
];

test.each(rows)('%s', (...[, given, day, ...notices]) => {
  expect(audiences.map((audience) => told(given, audience, day))).toEqual(notices);
});
