import fc from 'fast-check';
import { LAST_INSTANT, NEVER, DAY } from '../../src/rules/instant';
import { noticeOf, type Notice } from '../../src/rules/notice';
import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { noticeFacts } from '../../src/rules/notice-facts';
import { noticeSchedule } from '../../src/rules/notice-schedule';
import { audiences, type Audience } from '../../src/rules/notice-table';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { whyUntold } from '../../src/rules/untold';
import { isoText } from '../../src/wire/iso-text';
import { parseCase, parseEvidence } from '../../src/wire/parse-case';
import { arbitraryCase } from './arbitrary-case';
import { readableLicense, unreadableLicense } from './arbitrary-license';
import { edgesOf } from './edges-of';

const seed = 2876;
const choices = choicesWithin(defaultNoticeBounds, null);
const evaluation = { isEvaluation: true, trialEndDate: '2026-05-31' };
const annual = { subscriptionEndDate: '2026-05-31', billingPeriod: 'ANNUAL' };
const monthly = { subscriptionEndDate: '2026-05-31', billingPeriod: 'MONTHLY' };
const recorded = { id: 'r', recordedAt: '2026-01-01', source: 'admin' };
const quote = { ...recorded, kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-10' };
const open = { ...quote, validUntil: '2026-07-01' };
const long = { ...quote, validUntil: '2026-08-01' };
const limitedByQuote: Policy = {
  ...defaultPolicy,
  accessByState: { 'quote-extended': 'limited' },
};
const accepted = {
  ...recorded,
  id: 'a',
  kind: 'quote-closed',
  quote: 'Q-7',
  at: '2026-06-25',
  outcome: 'accepted',
};
const running = { active: false, subscriptionEndDate: '2027-05-31', billingPeriod: 'ANNUAL' };
const seen = {
  ...recorded,
  source: 'observed',
  kind: 'sighting',
  at: '2026-05-05',
  since: '2026-05-03',
};

const line = (from: number, notice: Notice | null) => {
  const said = notice
    ? `${notice.code} ${String(notice.stage ?? 'now')} ${notice.tone}`
    : 'nothing';
  return `${isoText(from).slice(5, 10)} ${said}`;
};

type Given = { license: unknown; records?: object[]; policy?: Policy; audience: Audience };

/** From 1 May 2026 on; a stage that ends in the millisecond in which it begins is left out. */
const schedule = ({ license, records = [], policy = defaultPolicy, audience }: Given) => {
  const evidence = parseEvidence({ license, records });
  const told = { evidence, policy, choices };
  const stretch = { from: Date.parse('2026-05-01'), until: NEVER };
  const steps = noticeSchedule(told, audience, stretch);
  return steps
    .filter(({ from }, index) => (steps[index + 1]?.from ?? NEVER) - from > 1)
    .map(({ from, notice }) => line(from, notice));
};

test.each<[string, Given, string[]]>([
  [
    'users of an evaluation',
    { license: evaluation, audience: 'user' },
    [
      '05-01 nothing',
      '05-16 evaluation 14 information',
      '05-31 nothing',
      '06-07 ending 7 warning',
      '06-13 ending 1 warning',
      '06-15 ended now error',
      '06-22 nothing',
    ],
  ],
  [
    'admins of an annual subscription',
    { license: annual, audience: 'admin' },
    [
      '05-01 subscription 30 information',
      '05-16 subscription 14 information',
      '05-23 subscription 7 information',
      '05-27 subscription 3 warning',
      '05-29 subscription 1 warning',
      '05-30 subscription 0 warning',
      '05-31 suspended 14 warning',
      '06-07 suspended 7 warning',
      '06-11 suspended 3 warning',
      '06-13 suspended 1 warning',
      '06-14 suspended 0 warning',
      '06-15 ended now error',
      '07-15 nothing',
    ],
  ],
  [
    'users of a monthly subscription with an open quote',
    { license: monthly, records: [open], audience: 'user' },
    [
      '05-01 nothing',
      '06-23 ending 7 warning',
      '06-29 ending 1 warning',
      '07-01 ended now error',
      '07-08 nothing',
    ],
  ],
  [
    'admins whose quote is accepted a week before it ends',
    {
      license: annual,
      records: [open, accepted],
      audience: 'admin',
    },
    [
      '05-01 subscription 30 information',
      '05-10 nothing',
      '06-16 quote 14 information',
      '06-23 quote 7 information',
      '06-25 accepted-quote 7 information',
      '06-27 accepted-quote 3 warning',
      '06-29 accepted-quote 1 warning',
      '06-30 accepted-quote 0 warning',
      '07-01 ended now error',
      '07-31 nothing',
    ],
  ],
  [
    'users whose quote is accepted a week before it ends',
    { license: annual, records: [open, accepted], audience: 'user' },
    [
      '05-01 nothing',
      '06-23 ending 7 warning',
      '06-25 ending 7 warning',
      '06-29 ending 1 warning',
      '07-01 ended now error',
      '07-08 nothing',
    ],
  ],
  [
    'admins of what is seen on May 5 to be inactive since May 3',
    { license: running, records: [{ ...seen, license: running }], audience: 'admin' },
    [
      '05-01 unavailable now error',
      '05-05 unavailable now error',
      '06-02 nothing',
      '06-15 ended now error',
      '07-15 nothing',
    ],
  ],
  [
    'users whose access is limited while a quote is open',
    { license: annual, records: [open], policy: limitedByQuote, audience: 'user' },
    [
      '05-01 nothing',
      '06-07 ending 7 warning',
      '06-13 ending 1 warning',
      '06-15 limited now information',
      '06-16 limited 14 warning',
      '06-23 limited 7 warning',
      '06-29 limited 1 warning',
      '07-01 ended now error',
      '07-08 nothing',
    ],
  ],
  [
    'users whose access is limited for longer than they are told of it',
    { license: annual, records: [long], policy: limitedByQuote, audience: 'user' },
    [
      '05-01 nothing',
      '06-07 ending 7 warning',
      '06-13 ending 1 warning',
      '06-15 limited now information',
      '06-22 nothing',
      '07-17 limited 14 warning',
      '07-24 limited 7 warning',
      '07-30 limited 1 warning',
      '08-01 ended now error',
      '08-08 nothing',
    ],
  ],
  ['users where there is no license', { license: null, audience: 'user' }, ['05-01 nothing']],
  [
    'admins where there is no license',
    { license: null, audience: 'admin' },
    ['05-01 unavailable now warning'],
  ],
])('the notices to %s', (_name, given, steps) => {
  expect(schedule(given)).toEqual(steps);
});

const identity = (notice: Notice | null | undefined) =>
  notice ? [notice.code, notice.situation, notice.stage, notice.date].join(' ') : 'nothing';

/** Days before and after an edge by which any row of the table counts, and those of the choices below. */
const counted = [0, 1, 2, 3, 4, 7, 8, 9, 14, 15, 30, 31, -7, -30];

test.each([
  ['a readable license', readableLicense],
  ['an unreadable one', unreadableLicense],
])('between two of its moments the notice stays the same, for %s', (_name, license) => {
  const stages = fc.constantFrom(1, 3, 8, 14);
  const cases = fc.tuple(arbitraryCase({ license }), stages, fc.nat(), fc.boolean());
  const property = fc.property(cases, ([raw, fromDays, pick, isShown]) => {
    const reading = parseCase(JSON.parse(JSON.stringify(raw)));
    if (!reading.ok) throw new Error(reading.problem.message);
    const { evidence, policy } = reading.value;
    const ending = { isShown, fromDays };
    const chosen = choicesWithin(defaultNoticeBounds, { ending, evaluation: ending });
    const probes = edgesOf(raw)
      .flatMap((edge) => counted.map((days) => edge - days * DAY))
      .flatMap((at) => [at - 1, at, at + 1])
      .filter((at) => at >= 0 && at <= LAST_INSTANT)
      .sort((a, b) => a - b);
    const from = probes[pick % probes.length] ?? 0;
    const asked = probes.filter((at, index) => at >= from && (index + pick) % 7 === 0);
    for (const audience of audiences) {
      const at = (moment: number) => {
        const facts = noticeFacts(evidence, policy, moment);
        const notice = noticeOf(facts, audience, chosen);
        if ((whyUntold(facts, audience, chosen) === null) !== (notice !== null))
          throw new Error(`at ${isoText(moment)} there is no reason`);
        return identity(notice);
      };
      const told = { evidence, policy, choices: chosen };
      const steps = noticeSchedule(told, audience, { from, until: NEVER });
      const during = (moment: number) => steps.filter((step) => step.from <= moment).at(-1);
      const moments = [...asked, ...steps.map((step) => step.from)];
      const wrong = moments.filter((moment) => identity(during(moment)?.notice) !== at(moment));
      expect(wrong.map(isoText)).toEqual([]);
      // None of its moments is there for nothing.
      const identities = steps.map(({ notice }) => identity(notice));
      expect(identities.filter((each, index) => each === identities[index + 1])).toEqual([]);
    }
  });
  fc.assert(property, { seed, numRuns: 100 });
});
