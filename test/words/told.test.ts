import { noticeFacts } from '../../src/rules/notice-facts';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { parseEvidence } from '../../src/wire/parse-case';
import { noticeWords } from '../../src/words/notice-words';
import { noticesOf } from './notices-of';
import { fileOf } from './translation-files';

const language = { reader: { locale: 'en-US', timeZone: 'UTC' }, say: fileOf('en-US').say };
const annual = { active: true, billingPeriod: 'ANNUAL', subscriptionEndDate: '2026-05-31' };
const monthly = { ...annual, billingPeriod: 'MONTHLY' };
const evaluation = { active: true, isEvaluation: true, trialEndDate: '2026-05-31' };
const developer = { ...annual, type: 'DEVELOPER' };
const off = (license: object) => ({ ...license, active: false });

const recorded = { recordedAt: '2026-01-01', source: 'admin' };
const quote = { ...recorded, id: 'q', kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' };
const acceptance = { id: 'a', kind: 'quote-closed', quote: 'Q-7', outcome: 'accepted' };
const accepted = { ...recorded, ...acceptance, at: '2026-06-18' };
const cancelled = { ...recorded, id: 'c', kind: 'cancellation', at: '2026-05-10' };
const known = { id: 'i', kind: 'known-issue', issue: 'MC-1001', from: '2026-06-01' };
const issue = { ...recorded, ...known, until: '2026-07-10' };

const classic: Policy = defaultPolicy;
const keepsData: Policy = { ...defaultPolicy, regime: 'forge-2025' };
const reads: Policy = { ...defaultPolicy, accessByState: { expired: 'limited' } };

type Case = { at: string; license: unknown; records?: unknown[]; policy?: Policy };
type Row = [situation: string, asked: Case, admin: string | null, user: string | null];

/** What admins and users are told in the situations of the table: the title, and the sentences below it. */
const rows: Row[] = [
  [
    'an evaluation, 10 days before',
    { at: '2026-05-20', license: evaluation },
    'The evaluation of Example App runs until May 30, 2026 (10 days left): Users have full access until June 14, 2026 (25 days left). To keep it after that, ask your billing admin to subscribe.',
    'Your team is evaluating Example App until May 30, 2026 (10 days left): Your admin decides whether it stays available after that.',
  ],
  [
    'an evaluation, 20 days before',
    { at: '2026-05-10', license: evaluation },
    'The evaluation of Example App runs until May 30, 2026 (20 days left): Users have full access until June 14, 2026 (35 days left). To keep it after that, ask your billing admin to subscribe.',
    null,
  ],
  [
    'an evaluation in its last hour',
    { at: '2026-05-30T23:30:00Z', license: evaluation },
    'The evaluation of Example App runs until May 31, 2026 at 12:00 AM (less than an hour left): Users have full access until June 14, 2026 (15 days left). To keep it after that, ask your billing admin to subscribe.',
    'Your team is evaluating Example App until May 31, 2026 at 12:00 AM (less than an hour left): Your admin decides whether it stays available after that.',
  ],
  [
    'an evaluation that ended, while access lasts',
    { at: '2026-06-10', license: evaluation, policy: keepsData },
    'Users have full access to Example App until June 14, 2026 (4 days left): The evaluation ended on May 30, 2026. To keep access, ask your billing admin to subscribe. The app’s data is kept until July 29, 2026.',
    'Example App is available until June 14, 2026 (4 days left): Full access ends then. Your admin can keep it available.',
  ],
  [
    'an evaluation that ended, and access with it',
    { at: '2026-06-16', license: off(evaluation) },
    'Example App has not been available since June 15, 2026: Users have no access. To get it back, ask your billing admin for a subscription. Do not reinstall the app.',
    'Example App has not been available since June 15, 2026: Nobody on this site can use it. Your admin can make it available again.',
  ],
  [
    'a subscription before its end',
    { at: '2026-05-25', license: annual },
    'The subscription of Example App runs until May 30, 2026 (5 days left): If it is not renewed, users have full access until June 14, 2026 (20 days left). Ask your billing admin whether it will be.',
    null,
  ],
  [
    'a subscription that is cancelled',
    { at: '2026-05-25', license: monthly, records: [cancelled], policy: keepsData },
    'Users have full access to Example App until May 30, 2026 (5 days left): Full access ends then. The license page says why, and who can change that. The app’s data is kept until July 29, 2026.',
    'Example App is available until May 30, 2026 (5 days left): Full access ends then. Your admin can keep it available.',
  ],
  [
    'a subscription that ended, while access lasts',
    { at: '2026-06-10', license: annual, policy: keepsData },
    'Users have full access to Example App until June 14, 2026 (4 days left): The subscription ended on May 30, 2026, and no renewal is known. To keep access, ask your billing admin to renew it. Do not reinstall the app. The app’s data is kept until July 29, 2026.',
    'Example App is available until June 14, 2026 (4 days left): Full access ends then. Your admin can keep it available.',
  ],
  [
    'the same, a week earlier',
    { at: '2026-06-03', license: annual },
    'Users have full access to Example App until June 14, 2026 (11 days left): The subscription ended on May 30, 2026, and no renewal is known. To keep access, ask your billing admin to renew it. Do not reinstall the app.',
    null,
  ],
  [
    'an open quote',
    { at: '2026-06-26', license: annual, records: [quote], policy: keepsData },
    'Users have full access to Example App until June 30, 2026 (4 days left): An open quote ends then too. To keep access, ask your billing admin to accept it before that. The app’s data is kept until July 29, 2026.',
    'Example App is available until June 30, 2026 (4 days left): Full access ends then. Your admin can keep it available.',
  ],
  [
    'an open quote that ends before access does',
    {
      at: '2026-06-29',
      license: { ...annual, subscriptionEndDate: '2026-06-21' },
      records: [quote],
    },
    'Users have full access to Example App until July 5, 2026 (6 days left): A quote is open until June 30, 2026. To keep access, ask your billing admin to accept it by then.',
    'Example App is available until July 5, 2026 (6 days left): Full access ends then. Your admin can keep it available.',
  ],
  [
    'an accepted quote',
    { at: '2026-06-26', license: annual, records: [quote, accepted] },
    'Users have full access to Example App until June 30, 2026 (4 days left): A quote was accepted. To keep access, ask your billing admin whether its invoice is paid.',
    'Example App is available until June 30, 2026 (4 days left): Full access ends then. Your admin can keep it available.',
  ],
  [
    'a known issue',
    { at: '2026-07-05', license: annual, records: [issue] },
    'Users have full access to Example App until July 9, 2026 (4 days left): Full access ends then. The license page says why, and who can change that.',
    'Example App is available until July 9, 2026 (4 days left): Full access ends then. Your admin can keep it available.',
  ],
  [
    'a developer’s license',
    { at: '2026-05-25', license: developer },
    'Users have full access to Example App until May 30, 2026 (5 days left): Full access ends then. The license page says why, and who can change that.',
    'Example App is available until May 30, 2026 (5 days left): Full access ends then. Your admin can keep it available.',
  ],
  [
    'an end of access, the day after',
    { at: '2026-06-16', license: off(annual), policy: keepsData },
    'Example App has not been available since June 15, 2026: Users have no access. To get it back, ask your billing admin for a subscription. Do not reinstall the app. The app’s data is kept until July 29, 2026.',
    'Example App has not been available since June 15, 2026: Nobody on this site can use it. Your admin can make it available again.',
  ],
  [
    'an end of access, 10 days after',
    { at: '2026-06-25', license: off(annual) },
    'Example App has not been available since June 15, 2026: Users have no access. To get it back, ask your billing admin for a subscription. Do not reinstall the app.',
    null,
  ],
  ['an end of access, 40 days after', { at: '2026-07-25', license: off(annual) }, null, null],
  [
    'an end after which an app can be read',
    { at: '2026-06-16', license: off(annual), policy: reads },
    'Since June 15, 2026, Example App can only be read and exported: Users cannot add or change anything. The license page says why, and who can change that.',
    'Since June 15, 2026, Example App can only be read and exported: You cannot add or change anything. Your admin can see why on the license page.',
  ],
  [
    'no access before the end',
    { at: '2026-05-16', license: off(annual) },
    'Example App is not available right now: Users have no access. The license page says what is known, and who can act.',
    'Example App is not available right now: Nobody on this site can use it. Your admin can see why on the license page.',
  ],
  [
    'an unreadable license',
    { at: '2026-05-16', license: { active: false, subscriptionEndDate: '31/05/2026' } },
    'Example App is not available right now: Users have no access. The license page says what is known, and who can act.',
    'Example App is not available right now: Nobody on this site can use it. Your admin can see why on the license page.',
  ],
  [
    'no license',
    { at: '2026-05-16', license: null },
    'Example App is not available right now: Users have no access. The license page says what is known, and who can act.',
    null,
  ],
  ['a subscription long before its end', { at: '2026-02-16', license: annual }, null, null],
];

test.each(rows)('%s', (_, { at, license, records = [], policy = classic }, ...said) => {
  const facts = noticeFacts(parseEvidence({ license, records }), policy, Date.parse(at));
  const notices = noticesOf(facts, 'Example App');
  const told = (audience: string) => {
    const notice = notices.find((one) => one.audience === audience);
    const words = notice && noticeWords(notice, language);
    return words ? `${words.title}: ${words.body}`.replaceAll('\u202F', ' ') : null;
  };
  expect([told('admin'), told('user')]).toEqual(said);
});
