import { choicesWithin, defaultNoticeBounds } from '../../src/rules/notice-choice';
import { chosenWords } from '../../static/license-panel/history/chosen-words';
import { inEnglish } from './in-english';

test('what was chosen is said in sentences', () => {
  const choices = choicesWithin(defaultNoticeBounds, null);
  const chosen = { ...choices, ended: { isShown: false, fromDays: null } };
  expect(chosenWords(chosen, inEnglish().say)).toBe(
    'Evaluation running: shown from 14 days before. Access about to end: shown from 7 days before. Access limited: shown. Access ended: not shown. Not available: shown.',
  );
});
