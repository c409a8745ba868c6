import type { Problem } from '../../src/rules/problem';
import { problemWords } from '../../src/words/problem-words';
import { plain } from '../../static/license-panel/language/user-text';
import { inEnglish } from '../license-panel/in-english';

const said: [Problem, string][] = [
  [{ code: 'bad-environment' }, 'The environment is unknown.'],
  [{ code: 'bad-policy', field: 'regime' }, 'unknown value for regime'],
  [{ code: 'bad-records' }, 'The history could not be read.'],
  [{ code: 'active-differs' }, 'two different things about whether it is active'],
  [{ code: 'bad-date', field: 'trialEndDate' }, 'cannot be read: trialEndDate'],
  [{ code: 'bad-record', id: '000001-a' }, 'Entry 000001-a cannot be read.'],
  [{ code: 'bad-record', id: null }, 'An entry of the history cannot be read.'],
  [{ code: 'record-conflict', id: '000001-a' }, 'different entries with the number 000001-a'],
  [{ code: 'quote-too-long', id: '000001-a' }, 'more than the 90 days'],
  [{ code: 'quote-ends-before-start', id: '000001-a' }, 'ends before it starts'],
];

test.each(said)('%j: … %s …', (problem, words) => {
  expect(plain(problemWords(problem, inEnglish().say))).toContain(words);
});
