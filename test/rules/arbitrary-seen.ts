import fc from 'fast-check';
import { DAY } from '../../src/rules/instant';
import type { Seen } from '../../src/rules/license-change';
import { isJsonObject } from '../../src/wire/json';
import { seenLicense } from '../../src/wire/sighted-license';
import { anyJson } from './arbitrary-junk';
import { anyLicense } from './arbitrary-license';
import { placed } from './arbitrary-moment';

const BASE = Date.UTC(2026, 4, 31);

const purchase = fc.record(
  {
    billingPeriod: fc.constantFrom('MONTHLY', 'ANNUAL'),
    capabilitySet: fc.constantFrom('capabilityStandard', 'capabilityAdvanced', 'other'),
    ccpEntitlementId: fc.constantFrom('a', 'b'),
    ccpEntitlementSlug: fc.constantFrom('X-3SH-1A6-33A-AS0', 'X-3SH-1A6-33A-BT7'),
  },
  { requiredKeys: [] },
);

const bought = fc.tuple(anyLicense, purchase).map(([license, more]) => {
  const raw = placed(license, BASE);
  return isJsonObject(raw) ? { ...raw, ...more } : raw;
});

const at = fc.integer({ min: -30, max: 60 }).map((days) => BASE + days * DAY);

/** What may have been seen from a month before the end of the term to two months after it. */
const seen = fc
  .tuple(
    at,
    fc.oneof({ weight: 1, arbitrary: anyJson }, { weight: 9, arbitrary: bought }).map(seenLicense),
  )
  .map(([moment, license]): Seen => ({ at: moment, ...license }));

/** Two sightings in the order of time, often of the same license. */
export const seenInOrder: fc.Arbitrary<[before: Seen, after: Seen]> = fc
  .oneof(
    fc.tuple(seen, seen),
    fc.tuple(seen, at).map(([one, moment]): [Seen, Seen] => [one, { ...one, at: moment }]),
  )
  .map(([one, other]) => (one.at > other.at ? [other, one] : [one, other]));
