import { partsOf, plain } from '../../static/license-panel/language/user-text';
import { inEnglish } from './in-english';

const { say } = inEnglish();
const args = { from: 'June 1', until: 'July 1' };

test('user text stands apart in a sentence', () => {
  expect(partsOf(say('entry.quote', { quote: 'הצעה 7', ...args }))).toEqual([
    { text: 'Quote ', isUserText: false },
    { text: 'הצעה 7', isUserText: true },
    { text: ', open from June 1 to July 1', isUserText: false },
  ]);
});

test('user text cannot end its own isolation', () => {
  const quote = 'Q\u2069 is void \u2068';
  expect(partsOf(say('entry.quote', { quote, ...args }))[1]).toEqual({
    text: 'Q is void ',
    isUserText: true,
  });
});

test('a sentence within a sentence keeps its user text apart', () => {
  const entry = say('entry.quote', { quote: 'Q-7', ...args });
  const sentence = say('void.label.other', { entry });
  expect(partsOf(sentence).filter(({ isUserText }) => isUserText)).toEqual([
    { text: 'Q-7', isUserText: true },
  ]);
  expect(plain(sentence)).toBe('Void: Quote Q-7, open from June 1 to July 1');
});

test('a sentence without user text is one part', () => {
  expect(partsOf('Users have access.')).toEqual([
    { text: 'Users have access.', isUserText: false },
  ]);
});
