import fc from 'fast-check';
import { accessByFlag } from '../../src/rules/access-by-flag';
import { resolve } from '../../src/rules/resolve';
import { parseCase } from '../../src/wire/parse-case';
import { arbitraryCase } from './arbitrary-case';

test('law: what the flag opens alone is open with any records, at any moment', () => {
  let [opened, tried] = [0, 0];
  fc.assert(
    fc.property(arbitraryCase(), (raw) => {
      tried += 1;
      const reading = parseCase(raw);
      if (!reading.ok) return;
      const { evidence, policy, at } = reading.value;
      const access = accessByFlag(evidence.license, policy);
      if (access === null) return;
      opened += 1;
      expect(resolve(evidence, policy, at).resolution.access).toBe(access);
    }),
    { seed: 2876, numRuns: 2000 },
  );
  expect(opened / tried).toBeGreaterThan(0.1);
});
