import { NEVER } from '../../src/rules/instant';
import { countUpTo, instantsOf } from '../../src/rules/instants';

/** The numbers up to `count`, the same each time, in no order. */
const mixed = (count: number) =>
  Array.from({ length: count }, (_, index) => (index * 7919) % 101).concat(NEVER, -1, 0);
const inOrder = (instants: number[]) => [...instants].sort((a, b) => (a < b ? -1 : 1));

test.each([0, 1, 5, 12, 13, 14, 50, 100])(
  '%d instants and three more are put in order',
  (count) => {
    expect(instantsOf(mixed(count))).toEqual(inOrder(mixed(count)));
  },
);

test.each<[instants: number[], at: number, count: number]>([
  [[], 5, 0],
  [[5], 4, 0],
  [[5], 5, 1],
  [[1, 5, 5, 9], 0, 0],
  [[1, 5, 5, 9], 4, 1],
  [[1, 5, 5, 9], 5, 3],
  [[1, 5, 5, 9], 8, 3],
  [[1, 5, 5, 9], 9, 4],
  [[1, 5, 5, 9, NEVER], NEVER, 5],
])('of %j have come at %d: %d', (instants, at, count) => {
  expect(countUpTo(instants, at)).toBe(count);
});
