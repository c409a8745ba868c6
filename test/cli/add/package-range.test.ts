import { canMeet } from '../../../cli/add/package-range';

test.each([
  ['8.3.0', '^8.0.0', true],
  ['^7.2.2', '^8.0.0', false],
  ['^9.0.0', '^8.0.0', false],
  ['^9.0.0', '>=8.0.0', true],
  ['1.5.9', '>=1.6.0', false],
  ['~1.5.0', '>=1.6.0', false],
  ['1.5.x', '>=1.6.0', false],
  ['^1.5.0', '>=1.6.0', true],
  ['1', '>=1.6.0', true],
  ['1.6.0', '>=1.6.0', true],
  ['>=1.0.0', '>=1.6.0', true],
  ['^1.0.0 || ^2.0.0', '>=1.6.0', true],
  ['latest', '>=1.6.0', true],
  ['file:../x', '^8.0.0', true],
  ['*', '^8.0.0', true],
])('%s can be what %s asks for: %p', (declared, needed, expected) => {
  expect(canMeet(declared, needed)).toBe(expected);
});
