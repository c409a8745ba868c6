import { shareOf } from '../../../cli/calibrate/wilson';

// Bounds as statistics software gives them (Wilson score interval without continuity correction).
test.each<[count: number, of: number, from: number, to: number]>([
  [0, 10, 0, 0.278],
  [10, 10, 0.722, 1],
  [16, 16, 0.806, 1],
  [15, 16, 0.717, 0.989],
  [5, 10, 0.237, 0.763],
  [81, 263, 0.255, 0.366],
  [0, 0, 0, 1],
])('%i of %i lies between %d and %d', (...[count, of, from, to]) => {
  const share = shareOf(count, of);
  expect(share.from).toBeCloseTo(from, 3);
  expect(share.to).toBeCloseTo(to, 3);
});
