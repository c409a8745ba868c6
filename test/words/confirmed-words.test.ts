import { said } from './said-of';

const subscription = {
  active: true,
  subscriptionEndDate: '2026-05-31',
  billingPeriod: 'MONTHLY',
  type: 'commercial',
};
const inactive = { ...subscription, active: false };
const recorded = { recordedAt: '2026-01-01', source: 'admin' };
const issue = { ...recorded, id: 'i', kind: 'known-issue', issue: 'MC-1001', from: '2026-06-01' };

describe('what the vendor confirmed, while Atlassian reports no active license', () => {
  const confirmed = {
    recordedAt: '2026-01-01',
    source: 'vendor',
    id: 'q',
    kind: 'quote',
    quote: 'Q-7',
    issuedOn: '2026-06-01',
    validUntil: '2026-07-01',
  };
  const why = /^Atlassian reports no active license. What the app’s vendor confirmed by a code/;

  test('after the end of the term, is why there is access, until its end', () => {
    const words = said({ at: '2026-06-20', license: inactive, records: [confirmed] });
    expect(words.reason).toMatch(why);
    expect(words.sentences.at(-1)).toBe('Users have access until June 30, 2026 (10 days left).');
  });

  test.each<[string, unknown, unknown[]]>([
    ['the term', { ...inactive, subscriptionEndDate: '2026-08-31' }, []],
    ['a term without an end', { active: false, billingPeriod: 'MONTHLY', type: 'commercial' }, []],
    ['what an admin recorded', inactive, [{ ...issue, until: '2026-08-01' }]],
  ])('that ends before %s, promises nothing after its own end', (_, license, more) => {
    const words = said({ at: '2026-06-20', license, records: [confirmed, ...more] });
    expect(words.reason).toMatch(why);
    expect(words.sentences.at(-1)).toBe('Users have access until June 30, 2026 (10 days left).');
  });

  test('again before it ends, is told to its last end', () => {
    const next = { ...issue, source: 'vendor', from: '2026-06-25', until: '2026-07-11' };
    const license = { ...inactive, subscriptionEndDate: '2026-08-31' };
    const words = said({ at: '2026-06-20', license, records: [confirmed, next] });
    expect(words.sentences.at(-1)).toBe('Users have access until July 10, 2026 (20 days left).');
  });

  test('is no reason where Atlassian reports the license active', () => {
    const words = said({ at: '2026-06-20', license: subscription, records: [confirmed] });
    expect(words.reason).not.toMatch(why);
  });
});
