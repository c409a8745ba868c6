import { accessKey, isDecision, isRefusal, meets } from '../../src/wire/decision';

test.each([
  ['full', 'full', true],
  ['full', 'limited', true],
  ['limited', 'limited', true],
  ['limited', 'full', false],
  ['none', 'limited', false],
  ['none', 'full', false],
] as const)('%s access for what needs %s: %p', (access, needs, isEnough) => {
  expect(meets(access, needs)).toBe(isEnough);
});

const decision = { access: 'full', reason: 'licensed' };

test.each<[name: string, answer: unknown, is: boolean]>([
  ['full', decision, true],
  ['limited', { ...decision, access: 'limited' }, true],
  ['none', { ...decision, access: 'none' }, true],
  ['an access nobody knows', { ...decision, access: 'half' }, false],
  ['no access', { reason: 'licensed' }, false],
  ['no reason', { access: 'full' }, false],
  ['an empty reason', { ...decision, reason: '' }, false],
  ['a text', 'full', false],
  ['nothing', null, false],
])('a decision: %s', (_, answer, is) => {
  expect(isDecision(answer)).toBe(is);
});

test.each<[name: string, answer: unknown, is: boolean]>([
  ['a refusal', { refused: { needs: 'full', decision } }, true],
  ['a decision', decision, false],
  ['one without its decision', { refused: { needs: 'full' } }, false],
  ['one that is no object', { refused: 'full' }, false],
  ['a value', { saved: true }, false],
  ['a text', 'refused', false],
  ['nothing', undefined, false],
])('a refusal: %s', (_, answer, is) => {
  expect(isRefusal(answer)).toBe(is);
});

test('what a gate asks is named as ours', () => {
  expect(accessKey).toBe('standing.access');
});
