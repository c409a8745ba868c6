import fc from 'fast-check';
import { accessByFlag } from '../../src/rules/access-by-flag';
import { defaultPolicy, type Policy } from '../../src/rules/policy';
import { resolve } from '../../src/rules/resolve';
import { parseCase } from '../../src/wire/parse-case';
import { parseLicense } from '../../src/wire/parse-license';
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

const ends = { subscriptionEndDate: '2026-05-31' };

test.each<[name: string, license: unknown, policy: Partial<Policy>, access: 'full' | null]>([
  ['active', { ...ends, active: true }, {}, 'full'],
  ['active without an end', { active: true }, {}, 'full'],
  ['none', { ...ends, active: false }, {}, null],
  ['silent', ends, {}, null],
  ['active, but dates and records decide', { ...ends, active: true }, { authority: 'rules' }, null],
  [
    'active, but some state has another access',
    { active: true },
    { accessByState: { expired: 'limited' } },
    null,
  ],
  ['active, but not readable', { active: true, subscriptionEndDate: 'soon' }, {}, null],
  ['there is no license', null, {}, null],
])('the flag alone, %s', (...[, license, policy, access]) => {
  expect(accessByFlag(parseLicense(license).license, { ...defaultPolicy, ...policy })).toBe(access);
});
