import { canonicalJson } from '../../src/rules/canonical-json';

test.each<[value: unknown, text: string]>([
  [null, 'null'],
  [false, 'false'],
  [1.5, '1.5'],
  ['a "b"', '"a \\"b\\""'],
  [[], '[]'],
  [{}, '{}'],
  [[1, 'a', null], '[1,"a",null]'],
  [[[]], '[[]]'],
  [[{}, [1], {}], '[{},[1],{}]'],
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [{ b: null, a: 'x', c: [] }, '{"a":"x","b":null,"c":[]}'],
  [{ c: 1, b: { d: 2, a: [3, { f: 4, e: 5 }] } }, '{"b":{"a":[3,{"e":5,"f":4}],"d":2},"c":1}'],
  [{ b: 1, a: { c: 2 }, 'd "e"': 3 }, '{"a":{"c":2},"b":1,"d \\"e\\"":3}'],
  [[3, 1, 2], '[3,1,2]'],
  [['c', 'b', 'a'], '["c","b","a"]'],
  [{ é: 1, z: 2, Z: 3, 10: 4, 9: 5 }, '{"10":4,"9":5,"Z":3,"z":2,"é":1}'],
])('%j: %s', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('members in another order give the same text, a list in another order does not', () => {
  expect(canonicalJson({ a: 1, b: { c: 2, d: 3 } })).toBe(
    canonicalJson({ b: { d: 3, c: 2 }, a: 1 }),
  );
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('no depth is too deep', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  expect(canonicalJson(deep)).toHaveLength(200_000);
});
