import { neighbouringPoints } from './axes';
import { heldBeside, neighbourhoods } from './neighbours';

test.each(neighbourhoods)('$law, in the small world', (neighbourhood) => {
  const { spokenOf, broken } = heldBeside(neighbourhood, neighbouringPoints());
  expect(broken).toEqual([]);
  expect(spokenOf).toBe(neighbourhood.count);
});
