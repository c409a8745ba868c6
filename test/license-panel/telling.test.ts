import {
  choicesWithin,
  defaultNoticeBounds,
  type NoticeChoices,
} from '../../src/rules/notice-choice';
import type { Audience } from '../../src/rules/notice-table';
import { parsePolicy } from '../../src/wire/parse-policy';
import { standingAt } from '../../src/wire/standing';
import { choicesEffect } from '../../static/license-panel/notices/choices-effect';
import { tellingOf, type AskedTelling } from '../../static/license-panel/notices/telling';
import { plain } from '../../static/license-panel/language/user-text';
import { inEnglish } from './in-english';

const inForce = choicesWithin(defaultNoticeBounds, null);
const annual = { active: true, subscriptionEndDate: '2026-05-31', billingPeriod: 'ANNUAL' };

/** The page at the start of a day: as of today, or on another date. */
function askedOn(day: string, { license = annual, isToday = true }): AskedTelling {
  const { policy } = parsePolicy(null);
  const app = { name: 'Example App' };
  const at = Date.parse(day);
  const known = { app, environment: 'PRODUCTION' as const, license, policy, entries: [] };
  return { standing: standingAt(known, at), choices: inForce, at, isToday };
}

function said(asked: AskedTelling, audience: Audience): string[] {
  const { now, coming } = tellingOf(asked, audience);
  return [
    'why' in now ? now.why : now.notice.code,
    ...coming.map(({ from, told }) => {
      const day = new Date(from).toISOString().slice(5, 10);
      return told ? `${day} ${told.notice.code} ${String(told.daysBefore)} ${told.state}` : day;
    }),
  ];
}

const end = ['06-07 ending 7 suspended', '06-13 ending 1 suspended'];
const after = ['06-15 ended null expired', '06-22'];
const inactive = { ...annual, active: false };

test.each<[string, AskedTelling, string[]]>([
  ['before the end', askedOn('2026-06-01', {}), ['not-yet', ...end, ...after]],
  [
    'what is told now is not among what comes',
    askedOn('2026-06-08', {}),
    ['ending', '06-13 ending 1 suspended', ...after],
  ],
  [
    'today Atlassian’s flag has its say, and dates go on by themselves',
    askedOn('2026-06-20', {}),
    ['unexplained-active'],
  ],
  [
    'on another date its flag has none',
    askedOn('2026-06-20', { isToday: false }),
    ['ended', '06-22'],
  ],
  [
    'a flag that closes early',
    askedOn('2026-06-01', { license: inactive }),
    ['unavailable', ...end, ...after],
  ],
])('what users are told: %s', (_name, asked, telling) => {
  expect(said(asked, 'user')).toEqual(telling);
});

const changed = (ending: { isShown: boolean; fromDays: number }) => ({ ...inForce, ending });

test.each<[string, NoticeChoices, string | null]>([
  ['what is in force', inForce, null],
  [
    'from earlier on',
    changed({ isShown: true, fromDays: 20 }),
    'Users would be told now: “Example App is available until June 14, 2026 (13 days left)”. Next, from June 13, 2026: “Example App is available until June 15, 2026 at 12:00 AM (47 hours left)”.',
  ],
  [
    'not at all',
    changed({ isShown: false, fromDays: 7 }),
    'Users would be told nothing now. Next, from June 15, 2026: “Example App has not been available since June 15, 2026”.',
  ],
  [
    'an evaluation, which this is not',
    { ...inForce, evaluation: { isShown: false, fromDays: 14 } },
    'This would change nothing in what users are told.',
  ],
])('before it is saved the form says what follows: %s', (_name, chosen, words) => {
  const effect = choicesEffect(askedOn('2026-06-01', {}), chosen, inEnglish());
  expect(effect === null ? null : plain(effect)).toBe(words);
});

test('on another date it says so of that date', () => {
  const asked = askedOn('2026-06-08', { isToday: false });
  const effect = choicesEffect(asked, changed({ isShown: false, fromDays: 7 }), inEnglish());
  expect(effect).toMatch(/^On June 8, 2026 users would be told nothing\. Next, from June 15, 2026/);
});
