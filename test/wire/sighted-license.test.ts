import fc from 'fast-check';
import { entitlementOf, seenLicense, sightedLicense } from '../../src/wire/sighted-license';
import { parseLicense } from '../../src/wire/parse-license';
import { anyJson } from '../rules/arbitrary-junk';
import { anyLicense } from '../rules/arbitrary-license';
import { placed } from '../rules/arbitrary-moment';
import invocationToken from '../fixtures/atlassian/invocation-token-license.json';

const long = 'x'.repeat(201);
const date200 = `2026-05-31T00:00:00.${'0'.repeat(179)}Z`;
const longDate = `2026-05-31T00:00:00.${'0'.repeat(300)}Z`;

test.each<[name: string, raw: unknown, kept: unknown]>([
  ['no license', undefined, null],
  ['no license, null', null, null],
  ['no license, an empty object', {}, null],
  ['no license, all null', { active: null, modes: null }, null],
  ['a null is left out', { active: true, trialEndDate: null }, { active: true }],
  ['what is not documented is left out', { active: true, modes: ['A'] }, { active: true }],
  ['nothing documented: unreadable', { state: 'ENABLED' }, []],
  ['a text', 'OK', []],
  ['a list', [{ active: true }], []],
  ['an empty date', { active: true, trialEndDate: 'NULL' }, { active: true, trialEndDate: 'NULL' }],
  [
    'a date as a number',
    { subscriptionEndDate: 1780185600000 },
    { subscriptionEndDate: 1780185600000 },
  ],
  ['a flag that is none', { active: 'true', isActive: 1 }, { active: [], isActive: [] }],
  ['a text that is none', { active: true, type: { a: 1 } }, { active: true, type: [] }],
  ['a date that is none', { active: true, trialEndDate: {} }, { active: true, trialEndDate: [] }],
  ['200 characters', { active: true, type: long.slice(1) }, { active: true, type: long.slice(1) }],
  ['201 characters', { active: true, capabilitySet: long }, { active: true, capabilitySet: [] }],
  ['a text in a list', { active: true, type: ['A'] }, { active: true, type: [] }],
  ['a date of 200 characters', { trialEndDate: date200 }, { trialEndDate: date200 }],
  ['a long date that is none', { subscriptionEndDate: long }, { subscriptionEndDate: [] }],
  [
    'a long date that can be read',
    { subscriptionEndDate: longDate },
    { subscriptionEndDate: '2026-05-31T00:00:00.000Z' },
  ],
  ['a long date where none belongs', { active: true, type: longDate }, { active: true, type: [] }],
])('%s', (_name, raw, kept) => {
  expect(sightedLicense(raw)).toEqual(kept);
});

test('the license of the invocation token is kept, without its modes', () => {
  const { modes, supportEntitlementNumber, ...kept } = invocationToken;
  expect([modes, supportEntitlementNumber]).toEqual([['USER_ACCESS'], null]);
  expect(sightedLicense(invocationToken)).toEqual(kept);
});

/** A member of the license, with any JSON in it. */
const member = fc.constantFrom(
  ...['active', 'isActive', 'isEvaluation', 'type', 'billingPeriod', 'modes', '__proto__'],
  ...[
    'trialEndDate',
    'subscriptionEndDate',
    'capabilitySet',
    'ccpEntitlementId',
    'ccpEntitlementSlug',
  ],
);
const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.constantFrom(long, longDate, '\u0000'.repeat(200)),
);
const anyMembers = fc.dictionary(member, fc.oneof(anyJson, anyText, fc.boolean()));
const placedLicense = anyLicense.map((raw) => placed(raw, Date.UTC(2026, 4, 31)));
const anyRaw = fc
  .oneof(anyJson, anyMembers, placedLicense, fc.tuple(placedLicense, anyMembers).map(merged))
  .map((raw): unknown => JSON.parse(JSON.stringify(raw)));

function merged([license, members]: [unknown, object]): unknown {
  return typeof license === 'object' ? { ...license, ...members } : license;
}

function holds(law: (raw: unknown) => void): void {
  fc.assert(fc.property(anyRaw, law), { seed: 2876, numRuns: 3000 });
}

test('what is kept is read as the whole license, its problems too', () => {
  holds((raw) => {
    expect(parseLicense(sightedLicense(raw))).toEqual(parseLicense(raw));
  });
});

test('keeping it again changes nothing', () => {
  holds((raw) => {
    const kept = sightedLicense(raw);
    expect(sightedLicense(kept)).toEqual(kept);
    expect(seenLicense(kept)).toEqual(seenLicense(raw));
  });
});

test('what is kept is small, whatever came', () => {
  holds((raw) => {
    expect(JSON.stringify(sightedLicense(raw)).length).toBeLessThan(11_000);
  });
});

test('the order of members changes nothing, not even what is written', () => {
  holds((raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return;
    const turned = Object.fromEntries(Object.entries(raw).reverse());
    expect(JSON.stringify(sightedLicense(turned))).toBe(JSON.stringify(sightedLicense(raw)));
  });
});

test.each<[name: string, members: object, edition: string | null]>([
  ['Standard', { capabilitySet: 'capabilityStandard' }, 'standard'],
  ['Advanced, in another case', { capabilitySet: 'CAPABILITYADVANCED' }, 'advanced'],
  ['one we do not know', { capabilitySet: 'capabilityPremium' }, 'capabilityPremium'],
  ['none', {}, null],
  ['an empty one', { capabilitySet: '' }, null],
  ['no text', { capabilitySet: 2 }, null],
])('edition, %s', (_name, members, edition) => {
  expect(seenLicense({ active: true, ...members }).edition).toBe(edition);
});

test.each<[name: string, members: object, id: string | null, number: string | null]>([
  ['both', { ccpEntitlementId: 'id-1', ccpEntitlementSlug: 'X-1' }, 'id-1', 'X-1'],
  ['id alone', { ccpEntitlementId: 'id-1', ccpEntitlementSlug: null }, 'id-1', null],
  ['number alone', { ccpEntitlementSlug: 'X-1' }, null, 'X-1'],
  ['the older number is none', { supportEntitlementNumber: 'SEN-1' }, null, null],
  ['empty texts', { ccpEntitlementId: '', ccpEntitlementSlug: 'NULL' }, null, null],
])('entitlement, %s', (...row) => {
  const [, members, id, number] = row;
  expect(seenLicense({ active: true, ...members }).entitlement).toEqual({ id, number });
});

test.each<[name: string, raw: unknown, entitlement: string]>([
  ['its id', { ccpEntitlementId: 'id-1', ccpEntitlementSlug: 'X-1' }, 'id-1'],
  ['its number', { ccpEntitlementSlug: 'X-1' }, 'X-1'],
  ['nothing', { active: true, supportEntitlementNumber: 'SEN-1' }, ''],
  ['nothing without a license', null, ''],
])('one purchase is told from another by %s', (_name, raw, entitlement) => {
  expect(entitlementOf(raw)).toBe(entitlement);
});

test.each([['capabilityStandards'], ['MycapabilityStandard'], ['standard']])(
  'an edition that only looks like one stays as it is: %s',
  (capabilitySet) => {
    expect(seenLicense({ active: true, capabilitySet }).edition).toBe(capabilitySet);
  },
);

test('every member that Atlassian documents is kept', () => {
  const license = {
    active: true,
    isActive: true,
    type: 'COMMERCIAL',
    isEvaluation: false,
    trialEndDate: '2026-05-31',
    subscriptionEndDate: '2026-05-31',
    billingPeriod: 'MONTHLY',
    capabilitySet: 'capabilityStandard',
    ccpEntitlementId: 'id-1',
    ccpEntitlementSlug: 'X-1',
    supportEntitlementNumber: 'SEN-1',
  };
  expect(sightedLicense(license)).toEqual(license);
});
