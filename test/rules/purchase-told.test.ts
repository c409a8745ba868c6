import { carriedOver, licenseChanges, tellsMore, type Seen } from '../../src/rules/license-change';
import { off, paid, seenAt } from './seen-at';

const edition = { capabilitySet: 'capabilityStandard' };
const id = { ccpEntitlementId: 'a' };
const number = { ccpEntitlementSlug: 'A' };
const all = { ...edition, ...id, ...number };

test.each<[before: object, after: object, isMore: boolean]>([
  [{}, {}, false],
  [{}, edition, true],
  [{}, id, true],
  [{}, number, true],
  [all, {}, false],
  [all, all, false],
  [edition, id, true],
  [id, { ...id, ...number }, true],
  [{ ...id, ...number }, all, true],
  [all, { ...all, ccpEntitlementId: 'b' }, false],
])('after %j, %j tells more of the purchase: %j', (before, after, isMore) => {
  const [was, is] = [seenAt('2026-05-01', paid(before)), seenAt('2026-05-02', paid(after))];
  expect(tellsMore(was, is)).toBe(isMore);
});

test.each<[before: object | null, after: object, known: object]>([
  [null, id, id],
  [null, {}, {}],
  [all, {}, all],
  [all, id, all],
  [all, number, all],
  [id, { ...edition, ...number }, all],
  [all, { capabilitySet: 'capabilityAdvanced' }, { ...all, capabilitySet: 'capabilityAdvanced' }],
  // Of another purchase nothing is known of the one before.
  [all, { ccpEntitlementId: 'b' }, { ccpEntitlementId: 'b' }],
  [number, { ccpEntitlementSlug: 'B' }, { ccpEntitlementSlug: 'B' }],
])('after %j, %j is known as %j', (before, after, known) => {
  const was = before && seenAt('2026-05-01', paid(before));
  const is = seenAt('2026-05-02', { ...paid(after), active: false });
  const expected = seenAt('2026-05-02', { ...paid(known), active: false });
  expect(carriedOver(was, is)).toEqual(expected);
});

function codesOf(before: Seen, after: Seen): string[] {
  return licenseChanges(before, after).map(({ code }) => code);
}

describe('edition and entitlement are compared where both are told', () => {
  test.each<[before: object, after: object, codes: string]>([
    [
      { capabilitySet: 'capabilityStandard' },
      { capabilitySet: 'capabilityAdvanced' },
      'edition-changed',
    ],
    [{ capabilitySet: 'capabilityStandard' }, { capabilitySet: 'CapabilityStandard' }, 'unchanged'],
    [{ capabilitySet: 'capabilityStandard' }, {}, 'unchanged'],
    [{ capabilitySet: 'capabilityStandard' }, off, 'ended-early'],
    [off, { capabilitySet: 'capabilityStandard' }, 'active-again'],
    [
      { capabilitySet: 'capabilityStandard' },
      { ...off, capabilitySet: 'capabilityStandard' },
      'ended-early',
    ],
    [{}, { capabilitySet: 'capabilityAdvanced' }, 'unchanged'],
    [{ ccpEntitlementId: 'a' }, { ccpEntitlementId: 'b' }, 'entitlement-replaced'],
    [{ ccpEntitlementSlug: 'A' }, { ccpEntitlementSlug: 'B' }, 'entitlement-replaced'],
    [{ ccpEntitlementId: 'a' }, { ccpEntitlementSlug: 'A' }, 'unchanged'],
    [{ ccpEntitlementId: 'a' }, {}, 'unchanged'],
    [{ ccpEntitlementSlug: 'A' }, { ccpEntitlementId: 'a', ccpEntitlementSlug: 'A' }, 'unchanged'],
    [
      { ccpEntitlementId: 'a', ccpEntitlementSlug: 'A' },
      { ccpEntitlementId: 'a', ccpEntitlementSlug: 'B' },
      'unchanged',
    ],
    [
      { ccpEntitlementId: 'a', ccpEntitlementSlug: 'A' },
      { ccpEntitlementSlug: 'B' },
      'entitlement-replaced',
    ],
    [{ supportEntitlementNumber: 'SEN-1' }, { supportEntitlementNumber: 'SEN-2' }, 'unchanged'],
  ])('%j, %j: %s', (before, after, codes) => {
    expect(
      codesOf(seenAt('2026-05-01', paid(before)), seenAt('2026-05-02', paid(after))).join(' '),
    ).toBe(codes);
  });

  test('whatever else changed', () => {
    const before = paid({ capabilitySet: 'capabilityStandard', ccpEntitlementId: 'a' });
    const after = {
      ...paid({ subscriptionEndDate: '31/05/2026' }),
      capabilitySet: 'capabilityAdvanced',
      ccpEntitlementId: 'b',
    };
    expect(codesOf(seenAt('2026-05-01', before), seenAt('2026-05-02', after))).toEqual([
      'unreadable',
      'edition-changed',
      'entitlement-replaced',
    ]);
  });
});
