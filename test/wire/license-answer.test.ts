import { parseLicenseAnswer } from '../../src/wire/license-answer';
import documented from '../fixtures/atlassian/license-api-200.json';

const A = '35559c21-6120-406b-b7cd-d87f468f6d32';
const B = '11259c21-6120-406b-b7cd-d87f468f6d99';
const license = { active: true, subscriptionEndDate: '2027-01-01T00:00:00.000Z' };
const notFound = {
  type: 'NOT_FOUND',
  message: 'No license found for this app on the current site',
};

test('the documented body is read as it is', () => {
  expect(parseLicenseAnswer(documented, [A, B])).toEqual([
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
  ['neither', [{ appId: A }], { trouble: 'unreadable' }],
  ['another app’s license', [{ appId: B, data: license }], { trouble: 'not-answered' }],
  ['no app’s license', [{ data: license }, null, 7], { trouble: 'not-answered' }],
  ['nothing', [], { trouble: 'not-answered' }],
])('%s', (_, results, told) => {
  expect(parseLicenseAnswer({ results }, [A])).toEqual([{ appId: A, ...(told as object) }]);
});

test.each([
  ['nothing', null],
  ['a text', 'active'],
  ['a list', [{ appId: A, data: license }]],
  ['a license alone', license],
  ['results that are no list', { results: { appId: A, data: license } }],
])('%s is no answer at all', (_, body) => {
  expect(parseLicenseAnswer(body, [A])).toBeNull();
});
