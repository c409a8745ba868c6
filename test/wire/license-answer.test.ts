import { parseLicenseAnswer } from '../../src/wire/license-answer';
import { bytesOf } from '../../src/wire/json';
import documented from '../fixtures/atlassian/license-api-200.json';

const A = '35559c21-6120-406b-b7cd-d87f468f6d32';
const B = '11259c21-6120-406b-b7cd-d87f468f6d99';
const OWN = '00000000-0000-4000-8000-000000000000';
const license = { active: true, subscriptionEndDate: '2027-01-01T00:00:00.000Z' };
const notFound = {
  type: 'NOT_FOUND',
  message: 'No license found for this app on the current site',
};

test('the documented body is read as it is', () => {
  expect(parseLicenseAnswer(documented, { own: A, siblings: [B] })).toEqual([
    {
      appId: A,
      license: {
        active: true,
        type: 'commercial',
        isEvaluation: false,
        subscriptionEndDate: '2027-01-01T00:00:00.000Z',
        billingPeriod: 'ANNUAL',
        supportEntitlementNumber: 'SEN-12345678',
        ccpEntitlementId: 'ent-abc123',
        ccpEntitlementSlug: 'my-app-commercial',
        capabilitySet: 'capabilityAdvanced',
      },
    },
    { appId: B, license: null },
  ]);
});

test.each<[string, unknown, unknown]>([
  ['a license', [{ appId: A, data: license }], { license }],
  ['one whose id is written otherwise', [{ appId: A.toUpperCase(), data: license }], { license }],
  ['members that nobody knows', [{ appId: A, data: { ...license, more: 1 } }], { license }],
  ['an empty object', [{ appId: A, data: {} }], { license: null }],
  ['nothing but nulls', [{ appId: A, data: { type: null, active: null } }], { license: null }],
  ['NOT_FOUND', [{ appId: A, error: notFound }], { license: null }],
  ['NOT_FOUND and an empty object', [{ appId: A, error: notFound, data: {} }], { license: null }],
  [
    'the same twice',
    [
      { appId: A, data: license },
      { appId: A, data: license },
    ],
    { license },
  ],
  ['another error', [{ appId: A, error: { type: 'FORBIDDEN' } }], { trouble: 'refused' }],
  ['an error without a type', [{ appId: A, error: {} }], { trouble: 'refused' }],
  [
    'a license and an error',
    [{ appId: A, error: notFound, data: license }],
    { trouble: 'unreadable' },
  ],
  [
    'two answers',
    [
      { appId: A, data: license },
      { appId: A, data: {} },
    ],
    { trouble: 'unreadable' },
  ],
  ['a license that is a list', [{ appId: A, data: [license] }], { trouble: 'unreadable' }],
  ['a license that is a text', [{ appId: A, data: 'active' }], { trouble: 'unreadable' }],
  ['a license that says nothing', [{ appId: A, data: { foo: 1 } }], { trouble: 'unreadable' }],
  [
    'a license whose date is none',
    [{ appId: A, data: { ...license, subscriptionEndDate: 'soon' } }],
    { trouble: 'unreadable' },
  ],
  [
    'a license of 2 KB',
    [
      {
        appId: A,
        data: {
          ...license,
          type: 'a'.repeat(200),
          billingPeriod: 'b'.repeat(200),
          ccpEntitlementId: '\u0000'.repeat(200),
        },
      },
    ],
    { trouble: 'unreadable' },
  ],
  [
    'an error that is a text',
    [{ appId: A, data: {}, error: 'FORBIDDEN' }],
    { trouble: 'unreadable' },
  ],
  ['neither', [{ appId: A }], { trouble: 'unreadable' }],
  ['another app’s license', [{ appId: B, data: license }], { trouble: 'not-answered' }],
  ['no app’s license', [{ data: license }, null, 7], { trouble: 'not-answered' }],
  ['nothing', [], { trouble: 'not-answered' }],
])('%s', (_, results, told) => {
  const [, sibling] = parseLicenseAnswer({ results }, { own: OWN, siblings: [A] }) ?? [];
  expect(sibling).toEqual({ appId: A, ...(told as object) });
});

test.each([
  ['nothing', null],
  ['a text', 'active'],
  ['a list', [{ appId: A, data: license }]],
  ['a license alone', license],
  ['results that are no list', { results: { appId: A, data: license } }],
])('%s is no answer at all', (_, body) => {
  expect(parseLicenseAnswer(body, { own: A, siblings: [] })).toBeNull();
});

test('what cannot be read of the app’s own license is told all the same', () => {
  const unreadable = { active: true, subscriptionEndDate: 'soon' };
  const body = { results: [{ appId: OWN, data: unreadable }] };
  expect(parseLicenseAnswer(body, { own: OWN, siblings: [] })).toEqual([
    { appId: OWN, license: unreadable },
  ]);
});

/** A license that takes so many bytes as JSON. */
const licenseOf = (bytes: number): object => {
  const most = { ...license, ccpEntitlementId: '\u0000'.repeat(200), ccpEntitlementSlug: '' };
  return { ...most, ccpEntitlementSlug: 'x'.repeat(bytes - bytesOf(most)) };
};

test.each<[bytes: number, said: 'license' | 'trouble']>([
  [1_500, 'license'],
  [1_501, 'trouble'],
])('of another app a license of %i bytes is a %s, of this one it is told', (bytes, said) => {
  const results = [OWN, A].map((appId) => ({ appId, data: licenseOf(bytes) }));
  const [own, sibling] = parseLicenseAnswer({ results }, { own: OWN, siblings: [A] }) ?? [];
  expect(sibling).toHaveProperty(said);
  expect(own).toEqual({ appId: OWN, license: licenseOf(bytes) });
});

test.each([
  ['an error', { error: notFound }, { license: null }],
  ['nothing', {}, { trouble: 'unreadable' }],
  ['a license that is null', { data: null }, { trouble: 'unreadable' }],
  ['an error of null', { data: license, error: null }, { license }],
])('of the app’s own license, %s', (_, result, told) => {
  const results = [{ appId: OWN, ...result }];
  expect(parseLicenseAnswer({ results }, { own: OWN, siblings: [] })).toEqual([
    { appId: OWN, ...told },
  ]);
});
