import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { regimes } from '../../src/rules/regimes';
import { said } from './said-of';

const subscription = {
  active: true,
  subscriptionEndDate: '2026-05-31',
  billingPeriod: 'MONTHLY',
  type: 'commercial',
};
const evaluation = { active: true, isEvaluation: true, trialEndDate: '2026-05-31' };
const recorded = { recordedAt: '2026-01-01', source: 'admin' };
const quote = { ...recorded, id: 'q', kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' };
const accepted = {
  ...recorded,
  id: 'a',
  kind: 'quote-closed',
  quote: 'Q-7',
  at: '2026-06-18',
  outcome: 'accepted',
};
const cancelled = { ...recorded, id: 'c', kind: 'cancellation', at: '2026-05-10' };
const issue = { ...recorded, id: 'i', kind: 'known-issue', issue: 'MC-1001', from: '2026-06-01' };

type Row = [at: string, license: unknown, records: unknown[], sentences: string];

test.each<Row>([
  [
    '2026-05-25',
    evaluation,
    [],
    'The evaluation runs until May 30, 2026 (5 days left). Users have access until June 14, 2026 (20 days left).',
  ],
  [
    '2026-06-05',
    evaluation,
    [],
    'The evaluation ended on May 30, 2026. Users have access until June 14, 2026 (9 days left).',
  ],
  [
    '2026-06-20',
    { ...evaluation, active: false },
    [],
    'The evaluation ended on May 30, 2026. Users have had no access since June 15, 2026.',
  ],
  [
    '2026-05-25',
    subscription,
    [],
    'The subscription runs until May 30, 2026 (5 days left). Users have access until June 14, 2026 (20 days left).',
  ],
  [
    '2026-05-25',
    { active: true },
    [],
    'The subscription is active. No end is stated. Users have access.',
  ],
  [
    '2026-06-05',
    subscription,
    [],
    'The subscription ended on May 30, 2026, and no renewal is known. Users have access until June 14, 2026 (9 days left).',
  ],
  [
    '2026-06-20',
    { ...subscription, active: false },
    [],
    'The license ended on May 30, 2026. Users have had no access since June 15, 2026.',
  ],
  [
    '2026-05-25',
    { ...subscription, type: 'DEVELOPER' },
    [],
    'The developer license runs until May 30, 2026 (5 days left). Users have access until May 30, 2026 (5 days left).',
  ],
  [
    '2026-05-25',
    subscription,
    [cancelled],
    'The license was cancelled on May 10, 2026. Users have access until May 30, 2026 (5 days left).',
  ],
  [
    '2026-06-05',
    { ...subscription, active: false },
    [cancelled],
    'The license was cancelled on May 10, 2026. Users have had no access since May 31, 2026.',
  ],
  [
    '2026-06-20',
    subscription,
    [quote],
    'The license ended on May 30, 2026. Quote Q-7 keeps it open. Users have access until June 30, 2026 (10 days left).',
  ],
  [
    '2026-06-20',
    subscription,
    [quote, accepted],
    'The license ended on May 30, 2026. Quote Q-7, accepted on June 18, 2026, keeps it open. Users have access until June 30, 2026 (10 days left).',
  ],
  [
    '2026-06-20',
    subscription,
    [issue],
    'The license ended on May 30, 2026. The known issue MC-1001 keeps it open. Users have access.',
  ],
  [
    '2026-06-20',
    { ...subscription, active: false },
    [quote],
    'The license ended on May 30, 2026. Users have had no access since June 15, 2026.',
  ],
  [
    '2026-06-20',
    subscription,
    [],
    'The license ended on May 30, 2026. Atlassian still reports an active license. Users have access; until when is not known.',
  ],
  [
    '2026-05-25',
    { ...subscription, active: false },
    [],
    'The subscription runs until May 30, 2026 (5 days left). Atlassian reports no active license. Users have no access.',
  ],
  [
    '2026-05-25',
    'soon',
    [],
    'Atlassian’s license for this app cannot be read. Users have no access.',
  ],
  [
    '2026-05-25',
    null,
    [],
    'Atlassian gave this app no license on this site. Users have no access.',
  ],
])('%s: %j %j', (...row) => {
  const [at, license, records, sentences] = row;
  expect(said({ at, license, records }).sentences.join(' ')).toBe(sentences);
});

const pay = 'Ask your billing admin to pay; do not reinstall.';
const paid =
  'Quote Q-7 was accepted. Pay its invoice if that is still open, and wait until Atlassian’s license shows the new term.';
const early = { ...accepted, at: '2026-06-02' };
const inactive = { ...subscription, active: false };

type ActionRow = [at: string, license: unknown, records: unknown[], action: string | null];

test.each<ActionRow>([
  ['2026-05-25', subscription, [], null],
  ['2026-06-05', subscription, [quote], pay],
  ['2026-06-05', subscription, [quote, early], paid],
  [
    '2026-06-20',
    subscription,
    [quote],
    'Ask your billing admin to accept the quote before it ends.',
  ],
  ['2026-06-20', subscription, [quote, accepted], paid],
  ['2026-06-20', inactive, [quote, accepted], paid],
  ['2026-07-20', inactive, [quote, accepted], 'Ask your billing admin to renew; do not reinstall.'],
])('what to do on %s: %j %j', (...row) => {
  const [at, license, records, action] = row;
  const words = said({ at, license, records });
  expect(words.action).toBe(action);
  expect(words.actsInBilling).toBe(action !== null);
});

test('of a known issue the vendor is asked', () => {
  const { action, actsInBilling } = said({
    at: '2026-06-20',
    license: subscription,
    records: [issue],
  });
  expect(action).toMatch(/^Ask the app’s vendor whether MC-1001 affects this site/);
  expect(actsInBilling).toBe(false);
});

test('the reason names the days of the vendor’s regime', () => {
  const words = said({ at: '2026-06-05', license: subscription, records: [] });
  const { suspendedDays } = regimes[defaultPolicy.regime];
  expect(words.reason).toContain(`stays open for ${String(suspendedDays.subscription)} days`);
});

test.each([
  ['classic', 'until its end and'],
  ['improved-billing', 'until 15 days after its end and'],
] as const)('under %s a cancelled license stays open %s …', (regime, words) => {
  const policy = { ...defaultPolicy, regime };
  const given = { at: '2026-05-25', license: subscription, records: [cancelled], policy };
  expect(said(given).reason).toContain(`A cancelled license stays open ${words}`);
});

test('a developer license is not renewed in billing', () => {
  const license = { active: false, type: 'DEVELOPER', subscriptionEndDate: '2026-05-31' };
  const { action, actsInBilling } = said({ at: '2026-06-20', license, records: [] });
  expect(action).toBe('Ask the app’s vendor for a new developer license.');
  expect(actsInBilling).toBe(false);
});

test('who has access by the vendor’s policy is not told to get it back', () => {
  const policy: Policy = { ...defaultPolicy, accessByState: { 'evaluation-expired': 'full' } };
  const license = { ...evaluation, active: false };
  const { action } = said({ at: '2026-06-20', license, records: [], policy });
  expect(action).toBe('To keep access, ask your billing admin to subscribe.');
});

test('a policy that limits a state is said', () => {
  const policy: Policy = { ...defaultPolicy, accessByState: { suspended: 'limited' } };
  const words = said({ at: '2026-06-05', license: subscription, records: [], policy });
  expect(words.sentences.at(-1)).toMatch(/^By the app’s policy users have limited access/);
});
