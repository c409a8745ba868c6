import { DAY, HOUR } from '../../src/rules/instant';
import type { Notice } from '../../src/rules/notice';
import type { Tone } from '../../src/rules/notice-table';
import { backAt, dismissalOf, type Dismissal } from '../../src/rules/put-off';

const now = Date.parse('2026-06-05T09:00Z');
const date = now + 10 * DAY;

const notice = {
  audience: 'admin',
  code: 'subscription',
  tone: 'information',
  state: 'active',
  situation: 'active',
  stage: 14,
  rung: 1,
  isLast: false,
  date,
  until: null,
  termEnd: date,
  quoteEnd: null,
  since: null,
  dataUntil: null,
} as const;

test.each<[Tone, Dismissal]>([
  ['information', 'dismiss'],
  ['warning', 'later'],
  ['error', 'close'],
])('%s: what a reader can do is %s', (tone, dismissal) => {
  expect(dismissalOf[tone]).toBe(dismissal);
});

test.each<
  [what: string, Partial<Pick<Notice, 'tone' | 'date' | 'stage' | 'isLast'>>, hours: number | null]
>([
  ['information with a date: not in its stage', { tone: 'information', date, stage: 14 }, null],
  [
    'information of the last stage neither',
    { tone: 'information', date, stage: 0, isLast: true },
    null,
  ],
  ['information without a date: in 30 days', { tone: 'information', date: null, stage: null }, 720],
  ['a warning that another follows: not in its stage', { tone: 'warning', date, stage: 7 }, null],
  ['the last warning: in half a day', { tone: 'warning', date, stage: 0, isLast: true }, 12],
  [
    'a warning of what has come: in 7 days',
    { tone: 'warning', date, stage: null, isLast: true },
    168,
  ],
  ['an end: in half a day', { tone: 'error', date, stage: null, isLast: true }, 12],
  ['an end that has stages: in half a day', { tone: 'error', date, stage: 7 }, 12],
])('when a notice comes back that was put off: %s', (...[, more, hours]) => {
  expect(backAt({ ...notice, ...more }, now)).toBe(hours === null ? null : now + hours * HOUR);
});
