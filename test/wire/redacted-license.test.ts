import { entitlementEnd, redactedLicense } from '../../src/wire/redacted-license';

test.each<[name: string, raw: unknown, shown: unknown]>([
  ['nothing', undefined, null],
  ['null', null, null],
  ['an empty object', {}, {}],
  ['nothing but nulls', { active: null, contact: null }, {}],
  ['a text', 'Ada', []],
  ['a list', [{ active: true }], []],
  ['members nobody knows', { contact: 'Ada', owner: 7, modes: null }, { membersLeftOut: 2 }],
  [
    'one that every object has',
    { active: true, toString: 'Ada' },
    { active: true, membersLeftOut: 1 },
  ],
  [
    'all that the rules read',
    {
      active: true,
      isActive: false,
      isEvaluation: true,
      type: 'COMMERCIAL',
      billingPeriod: 'MONTHLY',
      trialEndDate: '2026-05-31T00:00:00.000+02:00',
      subscriptionEndDate: 'NULL',
      capabilitySet: 'capabilityAdvanced',
    },
    {
      active: true,
      isActive: false,
      isEvaluation: true,
      type: 'COMMERCIAL',
      billingPeriod: 'MONTHLY',
      trialEndDate: '2026-05-31T00:00:00.000+02:00',
      subscriptionEndDate: 'NULL',
      capabilitySet: 'capabilityAdvanced',
    },
  ],
])('of a license is shown: %s', (_, raw, shown) => {
  expect(redactedLicense(raw)).toEqual(shown);
});

const flags = ['active', 'isActive', 'isEvaluation'];
const words = ['type', 'billingPeriod', 'capabilitySet'];
const dates = ['trialEndDate', 'subscriptionEndDate'];

test.each<[name: string, members: string[], value: unknown]>([
  ['a truth', [...flags, ...words, ...dates], true],
  ['a number', [...flags, ...words, ...dates], 1780185600000],
  ['an empty text', [...flags, ...words, ...dates], ''],
  ['a word', words, 'MOON_2'],
  ['a word of 30 letters', words, 'x'.repeat(30)],
  ['a day', dates, '2026-05-31'],
  ['another day', dates, '31/05/2026'],
  ['no date', dates, 'NULL'],
])('%s is shown as it is', (_, members, value) => {
  const raw = Object.fromEntries(members.map((name) => [name, value]));
  expect(redactedLicense(raw)).toEqual(raw);
});

test.each<[name: string, members: string[], value: unknown]>([
  ['a list', [...flags, ...words, ...dates], ['Ada']],
  ['an object', [...flags, ...words, ...dates], { by: 'Ada' }],
  ['a text for a flag', flags, 'A'],
  ['two words', words, 'of Ada'],
  ['a word after a line break', words, '\nAda'],
  ['a word with a point', words, 'Ada.'],
  ['a word of 31 letters', words, 'x'.repeat(31)],
  ['a name', dates, 'Ada'],
  ['a day and a name', dates, '2026-05-31 Ada'],
  ['a name and a day', dates, 'Ada 2026-05-31'],
  ['more than no date', dates, 'NULLS'],
])('%s is not repeated, and reads as badly', (_, members, value) => {
  const raw = Object.fromEntries(members.map((name) => [name, value]));
  const hidden = Object.fromEntries(members.map((name) => [name, []]));
  expect(redactedLicense(raw)).toEqual(hidden);
});

test.each<[name: string, raw: unknown, end: string | null]>([
  ['its last three', { ccpEntitlementSlug: 'E-2AB-3CD' }, '…3CD'],
  ['those of the older number', { supportEntitlementNumber: 'SEN-12345' }, '…345'],
  [
    'those of the newer of two',
    { supportEntitlementNumber: 'SEN-12345', ccpEntitlementSlug: 'E-2AB-3CD' },
    '…3CD',
  ],
  [
    'those of the one that is long enough',
    { supportEntitlementNumber: 'SEN-12345', ccpEntitlementSlug: 'E-2AB-3C' },
    '…345',
  ],
  ['nothing of a short one', { ccpEntitlementSlug: 'E-2AB-3C' }, null],
  ['nothing of what is no text', { ccpEntitlementSlug: ['E', '-', 2, 3, 4, 5, 6, 7, 8] }, null],
  ['nothing of its id', { ccpEntitlementId: '0b5c3c1e-7a52' }, null],
  ['nothing without a license', null, null],
])('of an entitlement’s number is told %s', (_, raw, end) => {
  expect(entitlementEnd(raw)).toBe(end);
});
