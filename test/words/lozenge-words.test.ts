import { states } from '../../src/rules/resolution';
import { userNoticeCodes } from '../../src/rules/notice-table';
import { stateWords, statusWords } from '../../src/words/lozenge-words';
import { en } from '../english';

test('each lozenge says the word of its state', () => {
  expect(stateWords).toEqual(Object.fromEntries(states.map((code) => [code, en[`state.${code}`]])));
});

test('each lozenge for users says the word of what they are told', () => {
  const words = userNoticeCodes.map((code) => [code, en[`status.${code}`]]);
  expect(statusWords).toEqual(Object.fromEntries(words));
});
