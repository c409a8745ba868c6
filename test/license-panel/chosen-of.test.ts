import { defaultNoticeBounds } from '../../src/rules/notice-choice';
import { chosenOf } from '../../static/license-panel/notices/chosen-of';

const filled = {
  'evaluation-shown': 'shown',
  'evaluation-days': '14',
  'ending-shown': 'hidden',
  'ending-days': '1',
  'ended-shown': 'shown',
};

test('a form as choices', () => {
  expect(chosenOf(filled, defaultNoticeBounds)).toEqual({
    ok: true,
    choices: {
      evaluation: { isShown: true, fromDays: 14 },
      ending: { isShown: false, fromDays: 1 },
      ended: { isShown: true, fromDays: null },
      limited: { isShown: true, fromDays: null },
      unavailable: { isShown: true, fromDays: null },
    },
  });
});

test('what the vendor lets nobody hide is shown', () => {
  const values = { ...filled, 'limited-shown': 'hidden' };
  expect(chosenOf(values, defaultNoticeBounds)).toMatchObject({
    choices: { limited: { isShown: true } },
  });
});

test.each(['0', '91', '1.5', '', ' ', 'soon'])('%j days are refused', (days) => {
  const values = { ...filled, 'ending-days': days };
  expect(chosenOf(values, defaultNoticeBounds)).toEqual({ ok: false, refused: ['ending'] });
});
