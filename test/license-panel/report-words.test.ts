import fc from 'fast-check';
import { timelineOf } from '../../src/rules/timeline';
import { answerOf } from '../../src/wire/answer';
import { parseCase, type Case } from '../../src/wire/parse-case';
import { reportWords } from '../../static/license-panel/course/report-words';
import { plain } from '../../static/license-panel/language/user-text';
import { arbitraryCase } from '../rules/arbitrary-case';
import { readableLicense } from '../rules/arbitrary-license';
import { inEnglish } from './in-english';

const language = inEnglish();

function said({ evidence, policy, at, id }: Case): { combination: string; why: string } {
  const answer = answerOf({ id, evidence, policy, at });
  const timeline = timelineOf(evidence, policy);
  const words = timeline && reportWords({ answer, policy }, timeline, language);
  if (!words) throw new Error('a readable license has a report');
  return { combination: `${String(answer.reportStatus)}, ${answer.state}`, why: plain(words.why) };
}

const agrees = 'The report and this page agree.';
const longer = 'The report goes by dates alone; access runs 15 days longer.';
const still = 'The report shows a cancellation from the day it was made; the license still runs.';
const quote = /^The report does not know of quote Q-\S+, which keeps the license open\.$/;
const issue =
  /^The report does not know of the known issue MC-\S+, which keeps the license open\.$/;
const active = /Atlassian reports an active license all the same, and that decides access\.$/;
const none = /Atlassian reports no active license, and that decides access\.$/;

/** Every combination that the rules can give, with why the report is as it is. */
const table: [combination: string, why: string | RegExp][] = [
  ['active, evaluation', agrees],
  ['active, active', agrees],
  ['active, developer', agrees],
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
    /^The report shows (?:the license as cancelled until \w+ \d+, \d{4}, although its time is over already|a cancelled evaluation as cancelled for good; its time is over)\.$/,
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

test.each([
  ['2026-05-20', 'The report shows the license as cancelled until June 9, 2026'],
  ['2026-06-20', agrees],
])('an annual plan that was cancelled on May 10 with effect at once, on %s: %s', (at, words) => {
  const reading = parseCase({
    id: 'annual',
    at,
    license: { active: false, billingPeriod: 'ANNUAL', subscriptionEndDate: '2026-05-31' },
    records: [{ id: 'c', recordedAt: 0, source: 'admin', kind: 'cancellation', at: '2026-05-10' }],
  });
  if (!reading.ok) throw new Error(reading.problem.message);
  expect(said(reading.value).why).toContain(words);
});
