import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../english';
import { candidates, contestedCells, reasons, states } from '../../src/rules/resolution';
import { makeWords } from '../../src/words/words';

const say = makeWords(en, 'en-US');

test('a key without a message says itself, so that the gap is seen', () => {
  expect(makeWords({}, 'en-US')('notice.dismiss')).toBe('notice.dismiss');
});

test('arguments and plurals are put in', () => {
  expect(say('until.days', { day: 'May 30', days: 1 })).toBe('May 30 (1 day left)');
});

test('markup in an argument stays text', () => {
  expect(say('fact.quote-extended', { held: '<b>{x}</b>' })).toContain('<b>{x}</b>');
});

describe('whatever the rules say has its words', () => {
  const needed: [string, string[]][] = [
    ['states', states.flatMap((state) => [`state.${state}`, `fact.${state}`])],
    ['reasons', reasons.map((reason) => `reason.${reason}`)],
    ['candidates', candidates.flatMap((name) => [`candidate.${name}.if`, `candidate.${name}.do`])],
    ['contested cells', contestedCells.map((cell) => `contested.${cell}`)],
  ];
  test.each(needed)('%s', (_, keys) => {
    expect(Object.keys(en)).toEqual(expect.arrayContaining(keys));
  });
});

test.each(Object.entries(en))('%s is well formed', (_, message) => {
  expect(() => new IntlMessageFormat(message, 'en-US')).not.toThrow();
  expect(message).toBe(message.trim());
});
