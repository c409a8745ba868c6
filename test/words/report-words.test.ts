import fc from 'fast-check';
import { timelineOf } from '../../src/rules/timeline';
import { circumstancesAt } from '../../src/rules/circumstances';
import { answerOf } from '../../src/wire/answer';
import { parseCase, type Case } from '../../src/wire/parse-case';
import { circumstancesJson } from '../../src/wire/standing';
import { reportWords } from '../../src/words/report-words';
import { plain } from '../../static/license-panel/language/user-text';
import { arbitraryCase } from '../rules/arbitrary-case';
import { readableLicense } from '../rules/arbitrary-license';
import { inEnglish } from '../license-panel/in-english';

const language = inEnglish();

function said({ evidence, policy, at, id }: Case): { combination: string; why: string } {
  const answer = answerOf({ id, evidence, policy, at });
  const timeline = timelineOf(evidence, policy);
  const circumstances = circumstancesJson(circumstancesAt(evidence, policy, at));
  const words = timeline && reportWords({ answer, circumstances }, timeline, language);
  if (!words) throw new Error('a readable license has a report');
  return { combination: `${String(answer.reportStatus)}, ${answer.state}`, why: plain(words.why) };
}

const agrees = 'The report and this page agree.';
const day = String.raw`\w+ \d+, \d{4}(?: at [\d:]+\s[AP]M)?`;
const until = String.raw`users have access until ${day} \([^)]+ left\)`;
const agreesOnceShown = new RegExp(
  `^(?:The report and this page agree|This is by the new end\\. Until Atlassian shows that, the report goes by ${day})\\.$`,
);
const longer = new RegExp(
  `^The report goes by dates alone; (?:the license stays open longer|${until})\\.$`,
);
const still = new RegExp(
  `^The report shows a cancellation from the day it was made; (?:the license stays open|${until})\\.$`,
);
const quote = new RegExp(
  `^The report does not know of quote Q-\\d+, which keeps the license open(?:; ${until})?\\.$`,
);
const issue = new RegExp(
  `^The report does not know of the known issue MC-\\d, which keeps the license open(?:; ${until})?\\.$`,
);
const active = /Atlassian reports an active license all the same, and that decides access\.$/;
const none = /Atlassian reports no active license, and that decides access\.$/;

/** Every combination that the rules can give, with why the report is as it is. */
const table: [combination: string, why: string | RegExp][] = [
  ['active, evaluation', agreesOnceShown],
  ['active, active', agreesOnceShown],
  ['active, developer', agreesOnceShown],
  ['active, unexplained-inactive', none],
  ['expired, suspended', longer],
  ['expired, evaluation-suspended', longer],
  ['expired, expired', agrees],
  ['expired, evaluation-expired', agrees],
  ['expired, cancelled-ended', agrees],
  ['expired, quote-extended', quote],
  ['expired, known-issue-active', issue],
  ['expired, unexplained-active', active],
  ['expired, unexplained-inactive', none],
  ['cancelled, cancelled', still],
  [
    'cancelled, cancelled-ended',
    new RegExp(
      `^The report shows (?:the license as cancelled until ${day}, although its time is over already|a cancelled evaluation as cancelled for good; its time is over)\\.$`,
    ),
  ],
  ['cancelled, quote-extended', quote],
  ['cancelled, known-issue-active', issue],
  ['cancelled, unexplained-active', active],
  ['cancelled, unexplained-inactive', none],
];

const cases = arbitraryCase({ license: readableLicense, accessByState: fc.constant(null) }).map(
  (raw) => {
    const reading = parseCase(JSON.parse(JSON.stringify(raw)));
    if (!reading.ok) throw new Error(reading.problem.message);
    return reading.value;
  },
);
const found = new Map<string, Set<string>>();
for (const asked of fc.sample(cases, { seed: 2876, numRuns: 1500 })) {
  const { combination, why } = said(asked);
  found.set(combination, (found.get(combination) ?? new Set()).add(why));
}

test('the table has every combination that is reached, and no other', () => {
  expect([...found.keys()].sort()).toEqual(table.map(([combination]) => combination).sort());
});

test.each(table)('%s: %s', (combination, why) => {
  for (const words of found.get(combination) ?? []) expect(words).toMatch(why);
});

const monthly = { active: true, billingPeriod: 'MONTHLY', subscriptionEndDate: '2026-05-31' };
const annual = { ...monthly, active: false, billingPeriod: 'ANNUAL' };
const head = { id: 'r', recordedAt: 0, source: 'admin' };
const cancelled = { ...head, kind: 'cancellation', at: '2026-05-10' };
const moved = { ...head, kind: 'extension', newEnd: '2026-06-30' };
const open = { ...head, kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' };
const endless = { ...head, kind: 'known-issue', issue: 'MC-1', from: '2026-06-01' };

test.each<[what: string, license: object, record: object | null, at: string, why: string]>([
  [
    'cancelled with effect at once',
    annual,
    cancelled,
    '2026-05-20',
    'The report shows the license as cancelled until June 9, 2026, although its time is over already.',
  ],
  ['cancelled, a month ago', annual, cancelled, '2026-06-20', agrees],
  [
    'cancelled, and runs',
    monthly,
    cancelled,
    '2026-05-20',
    'The report shows a cancellation from the day it was made; users have access until May 30, 2026 (10 days left).',
  ],
  [
    'unpaid',
    monthly,
    null,
    '2026-06-05',
    'The report goes by dates alone; users have access until June 14, 2026 (9 days left).',
  ],
  [
    'unpaid, and a quote will keep it open',
    monthly,
    open,
    '2026-06-05',
    'The report goes by dates alone; users have access until June 30, 2026 (25 days left).',
  ],
  [
    'unpaid, and an issue will keep it open for good',
    monthly,
    endless,
    '2026-06-05',
    'The report goes by dates alone; the license stays open longer.',
  ],
  [
    'a quote keeps it open',
    monthly,
    open,
    '2026-06-20',
    'The report does not know of quote Q-7, which keeps the license open; users have access until June 30, 2026 (10 days left).',
  ],
  [
    'the end was moved',
    monthly,
    moved,
    '2026-06-05',
    'This is by the new end. Until Atlassian shows that, the report goes by May 30, 2026.',
  ],
])('%s', (...row) => {
  const [what, license, record, at, why] = row;
  const reading = parseCase({ id: what, at, license, records: record ? [record] : [] });
  if (!reading.ok) throw new Error(reading.problem.message);
  expect(said(reading.value).why).toBe(why);
});
