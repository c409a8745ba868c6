import { SHORTEST_GAP } from '../../src/wire/license-gap';

test('from one call to the next are five minutes, and ten seconds for clocks that differ', () => {
  expect(new Date(SHORTEST_GAP).toISOString()).toBe('1970-01-01T00:05:10.000Z');
});
