import { DAY } from '../../src/rules/instant';
import { noticeOf } from '../../src/rules/notice';
import {
  choicesWithin,
  defaultNoticeBounds,
  type NoticeBounds,
  type NoticeChoice,
} from '../../src/rules/notice-choice';
import type { NoticeFacts } from '../../src/rules/notice-facts';
import type { UserNoticeCode } from '../../src/rules/notice-table';

const now = Date.parse('2026-06-05');
const bounds: NoticeBounds = {
  ...defaultNoticeBounds,
  evaluation: { mayHide: true, fromDays: { least: 3, most: 30, unchosen: 14 } },
  ending: { mayHide: false, fromDays: { least: 7, most: 30, unchosen: 14 } },
};

const nothing: NoticeFacts = {
  at: now,
  state: 'unenforced',
  situation: 'unenforced',
  accessEnd: null,
  termEnd: null,
  quoteEnd: null,
  closedAt: null,
  dataUntil: null,
};

/** What would be told of each notice, so many days before its date if it has one. */
const factsOf = (code: UserNoticeCode, days: number): NoticeFacts => {
  const end = now + days * DAY;
  switch (code) {
    case 'evaluation':
      return { ...nothing, situation: 'evaluation', accessEnd: end, termEnd: end };
    case 'ending':
      return { ...nothing, situation: 'suspended', accessEnd: end };
    case 'limited':
    case 'ended':
      return { ...nothing, situation: code, closedAt: now };
    case 'unavailable':
      return { ...nothing, situation: 'unexplained-inactive' };
  }
};

const chosen = (code: UserNoticeCode, choice: NoticeChoice | null) =>
  choicesWithin(bounds, choice && { [code]: choice });
const from = (fromDays: number | null): NoticeChoice => ({ isShown: true, fromDays });
const hidden: NoticeChoice = { isShown: false, fromDays: 14 };

test.each<[string, UserNoticeCode, number, NoticeChoice | null, number | null | 'untold']>([
  ['unchosen, 15 days before', 'evaluation', 15, null, 'untold'],
  ['unchosen, 14 days before', 'evaluation', 14, null, 14],
  ['unchosen, in the last hours', 'evaluation', 0.1, null, 14],
  ['from 5 days, 6 days before', 'evaluation', 6, from(5), 'untold'],
  ['from 5 days, 5 days before', 'evaluation', 5, from(5), 5],
  ['from 1 day, but the vendor wants 3', 'evaluation', 3, from(1), 3],
  ['from 60, but the vendor wants 30', 'evaluation', 31, from(60), 'untold'],
  ['hidden', 'evaluation', 1, hidden, 'untold'],
  ['from 10 days, 10 days before', 'ending', 10, from(10), 10],
  ['from 10 days, 2 days before', 'ending', 2, from(10), 10],
  ['from 10 days, again in the last two', 'ending', 1.5, from(10), 1],
  ['hidden, where the vendor forbids it', 'ending', 1, hidden, 1],
  ['hidden, where the vendor says nothing', 'ended', 0, hidden, 'untold'],
  ['why something does not work, hidden', 'unavailable', 0, hidden, null],
  ['what is limited, hidden', 'limited', 0, hidden, null],
])('%s: %s, %d days before', (...[, code, days, choice, stage]) => {
  const notice = noticeOf(factsOf(code, days), 'user', chosen(code, choice));
  if (stage === 'untold') expect(notice).toBeNull();
  else expect(notice).toMatchObject({ code, stage });
});

test.each<[days: number, fromDays: number, rung: number, isLast: boolean]>([
  [7, 7, 0, false],
  [1, 7, 1, true],
  [10, 10, 0, false],
  [1, 10, 1, true],
  [1, 1, 0, true],
])('%d days before, shown from %d days on, it is its stage %d', (...row) => {
  const [days, fromDays, rung, isLast] = row;
  const choices = choicesWithin(defaultNoticeBounds, { ending: from(fromDays) });
  const notice = noticeOf(factsOf('ending', days), 'user', choices);
  expect(notice).toMatchObject({ rung, isLast });
});

test('what has come has no stage, and is its last', () => {
  const notice = noticeOf(factsOf('ended', 0), 'user', chosen('ended', null));
  expect(notice).toMatchObject({ stage: null, rung: null, isLast: true, date: now });
});

test('a notice has every date of its facts', () => {
  const [until, termEnd, quoteEnd, since, dataUntil] = [1, 2, 3, 4, 5].map(
    (days) => now + days * DAY,
  );
  if (!until || !termEnd || !quoteEnd || !since || !dataUntil) throw new Error('no such date');
  const dates = { accessEnd: until, termEnd, quoteEnd, closedAt: since, dataUntil };
  const notice = noticeOf(
    { ...nothing, situation: 'suspended', ...dates },
    'admin',
    chosen('ending', null),
  );
  expect(notice).toMatchObject({ until, termEnd, quoteEnd, since, dataUntil, date: until });
});

test.each<[UserNoticeCode, chosen: NoticeChoice | null, holds: NoticeChoice]>([
  ['evaluation', null, from(14)],
  ['evaluation', { isShown: false, fromDays: 5 }, { isShown: false, fromDays: 5 }],
  ['evaluation', from(0), from(1)],
  ['evaluation', from(61), from(60)],
  ['ending', null, from(7)],
  ['ending', { isShown: false, fromDays: 5 }, { isShown: false, fromDays: 5 }],
  ['ending', from(0), from(1)],
  ['ending', from(61), from(60)],
  ['ended', null, from(null)],
  ['ended', hidden, { isShown: false, fromDays: null }],
  ['limited', hidden, from(null)],
  ['unavailable', hidden, from(null)],
])('%s, where the vendor says nothing: of %j holds %j', (code, choice, holds) => {
  expect(choicesWithin(defaultNoticeBounds, choice && { [code]: choice })[code]).toEqual(holds);
});

test('what users are told as information never comes back as a warning', () => {
  const notice = noticeOf(factsOf('evaluation', 2), 'user', chosen('evaluation', from(3)));
  expect(notice).toMatchObject({ stage: 3, tone: 'information' });
  const choices = choicesWithin(defaultNoticeBounds, { evaluation: from(1) });
  expect(noticeOf(factsOf('evaluation', 1), 'user', choices)).toMatchObject({
    stage: 1,
    tone: 'information',
  });
});

test.each<UserNoticeCode>(['evaluation', 'ending', 'ended'])(
  'admins are told of %s whatever users are told',
  (code) => {
    const facts = factsOf(code, 1);
    const notices = [hidden, from(1)].map((choice) =>
      noticeOf(facts, 'admin', chosen(code, choice)),
    );
    expect(notices[0]).not.toBeNull();
    expect(notices[0]).toEqual(notices[1]);
  },
);
