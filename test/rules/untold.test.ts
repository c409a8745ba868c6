import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { noticeFacts } from '../../src/rules/notice-facts';
import type { Audience } from '../../src/rules/notice-table';
import { defaultPolicy } from '../../src/rules/policy';
import { whyUntold } from '../../src/rules/untold';
import { parseEvidence } from '../../src/wire/parse-case';

const choices = choicesWithin(defaultNoticeBounds, null);
const annual = { subscriptionEndDate: '2026-05-31', billingPeriod: 'ANNUAL' };
const monthly = { subscriptionEndDate: '2026-05-31', billingPeriod: 'MONTHLY' };
const quote = { id: 'r', recordedAt: '2026-01-01', source: 'admin', kind: 'quote', quote: 'Q-7' };
const open = { ...quote, issuedOn: '2026-05-10', validUntil: '2026-07-01' };

type Given = { license: unknown; records?: object[]; audience: Audience };

test.each<[string, Given, day: string, why: string]>([
  ['a term far from its end', { license: annual, audience: 'admin' }, '2026-03-01', 'not-yet'],
  [
    'a term that may be renewed any day',
    { license: annual, audience: 'user' },
    '2026-05-30',
    'active',
  ],
  ['a monthly renewal', { license: monthly, audience: 'admin' }, '2026-05-30', 'monthly'],
  [
    'an open quote',
    { license: annual, records: [open], audience: 'user' },
    '2026-05-30',
    'open-quote',
  ],
  [
    'a term without an end',
    { license: { active: true }, audience: 'admin' },
    '2026-05-30',
    'no-end',
  ],
  ['an end long told', { license: annual, audience: 'user' }, '2026-06-22', 'over'],
  ['no license', { license: null, audience: 'user' }, '2026-05-30', 'unlicensed'],
  [
    'what Atlassian alone keeps open',
    { license: { ...annual, active: true }, audience: 'user' },
    '2026-07-20',
    'unexplained-active',
  ],
])('nothing is told of %s, and why', (...[, { license, records = [], audience }, day, why]) => {
  const facts = noticeFacts(parseEvidence({ license, records }), defaultPolicy, Date.parse(day));
  expect(whyUntold(facts, audience, choices)).toMatchObject({ why });
});

test('there is no reason for nothing where something is told', () => {
  const facts = noticeFacts(
    parseEvidence({ license: annual }),
    defaultPolicy,
    Date.parse('2026-05-30'),
  );
  expect(whyUntold(facts, 'admin', choices)).toBeNull();
});

test('what is hidden from users is not hidden from admins', () => {
  const hidden = choicesWithin(defaultNoticeBounds, { ending: { isShown: false, fromDays: 7 } });
  const facts = noticeFacts(
    parseEvidence({ license: { ...annual, type: 'DEVELOPER' } }),
    defaultPolicy,
    Date.parse('2026-04-01'),
  );
  expect(whyUntold(facts, 'admin', hidden)).toEqual({ why: 'not-yet' });
});

test('a notice that is hidden by choice is said to be', () => {
  const hidden = choicesWithin(defaultNoticeBounds, { ending: { isShown: false, fromDays: 7 } });
  const facts = noticeFacts(
    parseEvidence({ license: annual, records: [] }),
    defaultPolicy,
    Date.parse('2026-06-10'),
  );
  expect(whyUntold(facts, 'user', hidden)).toEqual({ why: 'hidden' });
});
