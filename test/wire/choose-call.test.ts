import { parseChooseCall } from '../../src/wire/choose-call';
import { parseNoticeChoices } from '../../src/wire/parse-notice-choices';
import { issuesOf } from './issues-of';

const chosen = {
  evaluation: { isShown: true, fromDays: 0 },
  ending: { isShown: false, fromDays: 366 },
  limited: { isShown: true, fromDays: null },
  ended: { isShown: false, fromDays: null },
  unavailable: { isShown: true, fromDays: null },
};

test('what is chosen is taken, and read again when it is stored', () => {
  expect(parseChooseCall(chosen)).toEqual({ ok: true, value: chosen });
  expect(parseNoticeChoices(chosen)).toEqual(chosen);
});

const codes = ['evaluation', 'ending', 'limited', 'ended', 'unavailable'] as const;

test.each(codes)('without a choice about %s it is named, and nothing is read', (code) => {
  const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== code));
  expect(parseChooseCall(others)).toMatchObject({ problem: { issues: [{ path: code }] } });
  expect(parseNoticeChoices(others)).toBeNull();
});

test.each<[name: string, choice: unknown, place: string]>([
  ['that is no object', true, 'ending'],
  ['that says not whether it is shown', { fromDays: null }, 'ending.isShown'],
  ['shown as a text', { isShown: 'yes', fromDays: null }, 'ending.isShown'],
  ['without days', { isShown: true }, 'ending.fromDays'],
])('a choice %s is named, and nothing is read', (_, choice, place) => {
  const payload = { ...chosen, ending: choice };
  expect(parseChooseCall(payload)).toMatchObject({ problem: { issues: [{ path: place }] } });
  expect(parseNoticeChoices(payload)).toBeNull();
});

test.each([-1, 367, 1.5, Number.NaN, '14'])('%p is no number of days', (fromDays) => {
  const payload = { ...chosen, ending: { isShown: true, fromDays } };
  expect(issuesOf(parseChooseCall(payload))).toEqual(['ending.fromDays: must be a number of days']);
  expect(parseNoticeChoices(payload)).toBeNull();
});

test('what is no object holds no choices', () => {
  expect([null, 'all', [chosen], undefined].map(parseNoticeChoices)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(parseChooseCall([]).ok).toBe(false);
});

test('a member that nobody knows is refused when it is chosen, and left out when it is read', () => {
  const more = { ...chosen, ended: { ...chosen.ended, color: 'red' }, soon: chosen.ending };
  expect(parseChooseCall(more).ok).toBe(false);
  expect(parseChooseCall({ ...chosen, soon: chosen.ending }).ok).toBe(false);
  expect(parseNoticeChoices(more)).toEqual(chosen);
});
