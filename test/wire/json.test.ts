import {
  bytesOf,
  isAbsent,
  isJsonObject,
  isText,
  itemsOf,
  jsonOf,
  oneOf,
} from '../../src/wire/json';

test.each<[name: string, value: unknown, is: string[]]>([
  ['an object', { a: 1 }, ['object']],
  ['an empty object', {}, ['object']],
  ['a list', [1], []],
  ['null', null, ['absent']],
  ['nothing', undefined, ['absent']],
  ['a text', 'a', ['text']],
  ['an empty text', '', []],
  ['a number', 0, []],
  ['a truth', false, []],
])('what %s is', (_, value, is) => {
  const found = { object: isJsonObject(value), text: isText(value), absent: isAbsent(value) };
  expect(Object.entries(found).flatMap(([name, holds]) => (holds ? [name] : []))).toEqual(is);
});

test.each<[value: unknown, member: string | undefined]>([
  ['red', 'red'],
  ['blue', 'blue'],
  ['RED', undefined],
  ['', undefined],
  [['red'], undefined],
  [undefined, undefined],
])('of a closed list, %p is %p', (value, member) => {
  expect(oneOf(['red', 'blue'], value)).toBe(member);
});

test.each<[value: unknown, bytes: number]>([
  ['', 2],
  ['ab', 4],
  ['ü✓', 7],
  [{ a: [1, null] }, 14],
])('%j takes %i bytes', (value, bytes) => {
  expect(bytesOf(value)).toBe(bytes);
});

test('what is no list has no items', () => {
  expect([['a', 7], 'ab', { length: 1 }, undefined].map(itemsOf)).toEqual([['a', 7], [], [], []]);
});

test('a text says what it says as JSON, or nothing', () => {
  expect(['{"a":[1]}', 'null', '{"a"', ''].map(jsonOf)).toEqual([
    { a: [1] },
    null,
    undefined,
    undefined,
  ]);
});
