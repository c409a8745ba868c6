import { timelineOf } from '../../src/rules/timeline';
import { evidenceOf, standingAt, type Known } from '../../src/wire/standing';
import { aheadOf } from '../../static/license-panel/headline/ahead-of';
import { plain } from '../../static/license-panel/language/user-text';
import { inEnglish } from './in-english';

const license = { active: true, billingPeriod: 'MONTHLY', subscriptionEndDate: '2026-05-31' };
const head = { id: 'r', recordedAt: '2026-05-01', source: 'admin' };
const quote = {
  ...head,
  kind: 'quote',
  quote: 'Q-7',
  issuedOn: '2026-05-20',
  validUntil: '2026-07-01',
};
const issue = { ...head, kind: 'known-issue', issue: 'MC-1', from: '2026-05-20' };
const later = { ...quote, issuedOn: '2026-07-10', validUntil: '2026-08-01' };
const brief = { ...quote, validUntil: '2026-06-10' };

const fifteenOrThirty =
  'From June 15, 2026 on, sources differ on this: whether access ends 15 or 30 days after the end.';
const quoteContested =
  'From June 15, 2026 on, sources differ on this: whether an open quote keeps a license active; no official page says so.';
const issueContested =
  'From June 15, 2026 on, sources differ on this: whether the known issue applies; its text is not public.';

function ahead({ at, record, active }: { at: string; record: object | null; active: boolean }) {
  const known: Known = {
    app: { name: 'Example App' },
    environment: 'PRODUCTION',
    license: { ...license, active },
    policy: { regime: 'classic', authority: 'platform', accessByState: {}, listed: true },
    entries: record ? [{ record, note: null }] : [],
  };
  const timeline = timelineOf(evidenceOf(known), known.policy);
  const standing = standingAt(known, Date.parse(at));
  return timeline && aheadOf(standing, timeline, inEnglish()).map(plain);
}

test.each<[string, at: string, record: object | null, sentences: string[]]>([
  ['nothing recorded', '2026-06-05', null, [fifteenOrThirty]],
  [
    'a quote outlasts the license',
    '2026-06-05',
    quote,
    ['Then quote Q-7 keeps it open until June 30, 2026.', fifteenOrThirty, quoteContested],
  ],
  [
    'a quote opens it again after a gap',
    '2026-06-05',
    later,
    [
      'From July 10, 2026 on, quote Q-7 keeps it open again until July 31, 2026.',
      fifteenOrThirty,
      'From July 10, 2026 on, sources differ on this: whether an open quote keeps a license active; no official page says so.',
    ],
  ],
  ['a quote ends before the license', '2026-06-05', brief, [fifteenOrThirty]],
  ['a quote keeps it open already', '2026-06-20', quote, []],
  [
    'an issue without end',
    '2026-06-05',
    issue,
    [
      'Then the known issue MC-1 keeps it open; no end of it is stated.',
      fifteenOrThirty,
      issueContested,
    ],
  ],
  ['all over', '2026-08-01', null, []],
])('%s', (...row) => {
  const [, at, record, sentences] = row;
  expect(ahead({ at, record, active: true })).toEqual(sentences);
});

test('what Atlassian has closed, no record is said to open', () => {
  expect(ahead({ at: '2026-06-20', record: later, active: false })).toEqual([
    'From July 10, 2026 on, sources differ on this: whether an open quote keeps a license active; no official page says so.',
  ]);
});
