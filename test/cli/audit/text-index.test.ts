import { textIndex } from '../../../cli/audit/text-index';

test('texts have numbers in the order in which they come, however many', () => {
  const index = textIndex();
  const texts = Array.from({ length: 50_000 }, (_, number) => `E-${number}`);
  expect(texts.map((text) => index.of(text))).toEqual(texts.map((_, number) => number));
  expect(texts.map((text) => index.find(text))).toEqual(texts.map((_, number) => number));
  expect(index.size).toBe(50_000);
  expect(index.find('E-50000')).toBe(-1);
});

test.each([
  ['', '\0'],
  ['a', 'a\0'],
  ['ab', 'ba'],
  ['aab', 'baa'],
  ['1001', '1010'],
  ['😀', '😁'],
])('%j is not %j', (a, b) => {
  const index = textIndex();
  expect([index.of(a), index.of(b), index.of(a)]).toEqual([0, 1, 0]);
});
