import { DAY } from '../../src/rules/instant';
import type { Notice } from '../../src/rules/notice';
import {
  chosenNotice,
  choicesWithin,
  defaultNoticeBounds,
  type NoticeBounds,
  type NoticeChoice,
} from '../../src/rules/notice-choice';

const now = Date.parse('2026-06-05');
const bounds: NoticeBounds = {
  ...defaultNoticeBounds,
  evaluation: { mayHide: true, fromDays: { least: 3, most: 30, unchosen: 14 } },
  ending: { mayHide: false, fromDays: { least: 7, most: 30, unchosen: 14 } },
};

const until = (code: Notice['code'], days: number | null): Notice => ({
  code,
  tone: 'information',
  until: days === null ? null : now + days * DAY,
  since: null,
});
const chosen = (code: Notice['code'], choice: NoticeChoice) =>
  choicesWithin(bounds, { [code]: choice });

test.each<[string, Notice, NoticeChoice | null, boolean]>([
  ['unchosen, 15 days before', until('evaluation', 15), null, false],
  ['unchosen, 14 days before', until('evaluation', 14), null, true],
  ['from 5 days, 6 days before', until('evaluation', 6), { isShown: true, fromDays: 5 }, false],
  ['from 5 days, 5 days before', until('evaluation', 5), { isShown: true, fromDays: 5 }, true],
  [
    'from 1 day, but the vendor wants 3',
    until('evaluation', 3),
    { isShown: true, fromDays: 1 },
    true,
  ],
  [
    'from 60, but the vendor wants 30',
    until('evaluation', 31),
    { isShown: true, fromDays: 60 },
    false,
  ],
  ['hidden', until('evaluation', 1), { isShown: false, fromDays: 14 }, false],
  [
    'hidden, where the vendor forbids it',
    until('ending', 1),
    { isShown: false, fromDays: 14 },
    true,
  ],
  [
    'hidden, where the vendor says nothing',
    until('ended', null),
    { isShown: false, fromDays: null },
    false,
  ],
  [
    'why something does not work, hidden',
    until('unavailable', null),
    { isShown: false, fromDays: null },
    true,
  ],
  ['without a known end', until('evaluation', null), { isShown: true, fromDays: 5 }, true],
])('a notice %s', (...[, notice, choice, isShown]) => {
  const choices = choice ? chosen(notice.code, choice) : choicesWithin(bounds, null);
  expect(chosenNotice(notice, choices, now)).toEqual(isShown ? notice : null);
});

test('where there is nothing to tell, nothing is told', () => {
  expect(chosenNotice(null, choicesWithin(bounds, null), now)).toBeNull();
});
