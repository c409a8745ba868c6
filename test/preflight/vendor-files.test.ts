import { appIdOutcome, placeholderId, vendorOutcome } from '../../tools/preflight/vendor-files';
import { translationsOutcome } from '../../tools/preflight/translations';
import { newKey, publicHalf } from '../codes/made-codes';
import type { FamilyApp } from '../../src/wire/family';
import { app, policy } from '../../src/policy';
import { makeFolders } from './make-folders';

const appOf = (number: number): FamilyApp => ({
  id: `00000000-0000-4000-8000-00000000000${String(number)}`,
  name: `App ${String(number)}`,
  products: ['jira'],
});

describe('the vendor’s choices', () => {
  const given = { app, policy };
  const key = newKey();

  test.each([
    ['no other apps, no keys', {}],
    ['this app among others', { family: [appOf(1), appOf(0)] }],
    ['a public key', { keys: [publicHalf(key)] }],
  ])('can be read: %s', (_, more) => {
    expect(vendorOutcome({ ...given, ...more }, placeholderId)).toEqual({ faults: [] });
  });

  test.each([
    ['this app is missing', { family: [appOf(1)] }, /src\/family\.ts lacks this app/],
    ['a name is missing', { family: [{ ...appOf(0), name: '' }] }, /must be the name of the app/],
    ['a private key', { keys: [key] }, /keys\[0\]\.d is the private half/],
    ['no such regime', { policy: { ...policy, regime: 'none' } as never }, /policy/],
  ])('%s', (_, more, fault) => {
    const { faults } = vendorOutcome({ ...given, ...more }, placeholderId);
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(faults.join()).not.toContain(key.d);
  });
});

test.each([
  ['a placeholder is a note', placeholderId, false, 0, 1],
  ['a placeholder cannot be deployed', placeholderId, true, 1, 0],
  ['an id of its own can', 'ari:cloud:ecosystem::app/5d1f', true, 0, 0],
] as const)('%s', (...[, id, isDeploying, faults, notes]) => {
  const outcome = appIdOutcome(id, isDeploying);
  expect([outcome.faults.length, outcome.notes?.length ?? 0]).toEqual([faults, notes]);
});

describe('translations', () => {
  const folderWith = makeFolders();
  const english = { title: 'License', state: { active: 'Active' } };
  const translations = {
    resources: ['en-US', 'de-DE'].map((key) => ({ key, path: `i18n/${key}.json` })),
    fallback: { default: 'en-US' },
  };
  const outcomeOf = (german: string, first = JSON.stringify(english)) => {
    const files = { 'i18n/en-US.json': first, 'i18n/de-DE.json': german };
    return translationsOutcome(folderWith(files), translations).faults;
  };

  test('the same keys', () => {
    expect(outcomeOf('{ "state": { "active": "Aktiv" }, "title": "Lizenz" }')).toEqual([]);
  });

  test.each([
    [
      'a key is missing',
      '{ "title": "Lizenz" }',
      ['i18n/de-DE.json lacks /state/active. Say it in that language.'],
    ],
    [
      'a key too many',
      '{ "title": "Lizenz", "state": { "active": "Aktiv", "other": "Andere" } }',
      ['i18n/de-DE.json has /state/other, which en-US has not. Take it out.'],
    ],
    [
      'a text that is empty',
      '{ "title": "", "state": { "active": "Aktiv" } }',
      [
        'i18n/de-DE.json lacks /title. Say it in that language.',
        'i18n/de-DE.json has /title (no text), which en-US has not. Take it out.',
      ],
    ],
    ['no JSON', '{', ['i18n/de-DE.json is no JSON. Mend it.']],
  ])('%s', (_, german, faults) => {
    expect(outcomeOf(german)).toEqual(faults);
  });

  test('more than Forge takes', () => {
    const long = JSON.stringify({ title: 'x'.repeat(60_000) });
    expect(outcomeOf(long, long)).toEqual([
      expect.stringMatching(/^The translation files have 12\d{4} bytes together/),
    ]);
  });

  test('a file that is not there', () => {
    expect(translationsOutcome(folderWith({}), translations).faults).toHaveLength(2);
  });
});
