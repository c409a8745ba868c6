import {
  appTroubles,
  checkOutcomes,
  parsePurchaseCheck,
  parseTold,
  purchaseCheckJson,
  seenOf,
  type PurchaseCheck,
} from '../../src/wire/purchase-check';

const AT = Date.UTC(2026, 4, 10);
const license = { active: true, capabilitySet: 'capabilityAdvanced' };
const stored = {
  check: 'c-1',
  outcome: 'updated',
  asked: 2,
  of: 3,
  changes: [
    { appId: 'a', name: 'A', before: null, after: { at: '2026-05-10T00:00:00.000Z', license } },
    {
      appId: 'b',
      name: 'B',
      before: { at: '2026-05-10T00:00:00.000Z', license },
      after: { at: '2026-05-10T00:00:00.000Z', license: null },
    },
  ],
  troubles: [{ appId: 'c', name: 'C', code: 'refused' }],
};
const check: PurchaseCheck = {
  check: 'c-1',
  outcome: 'updated',
  asked: 2,
  of: 3,
  changes: [
    { appId: 'a', name: 'A', before: null, after: { at: AT, license } },
    { appId: 'b', name: 'B', before: { at: AT, license }, after: { at: AT, license: null } },
  ],
  troubles: [{ appId: 'c', name: 'C', code: 'refused' }],
};

test('a check is written and read again', () => {
  expect(purchaseCheckJson(check)).toEqual(stored);
  expect(parsePurchaseCheck({ ...stored, color: 'red' })).toEqual(check);
});

test.each<[name: string, given: object, read: object]>([
  ['none asked', { asked: 0, of: 0 }, { asked: 0, of: 0 }],
  ['all asked', { asked: 3 }, { asked: 3 }],
  ['a thousand', { asked: 1_000, of: 1_000 }, { asked: 1_000, of: 1_000 }],
  ['no changes', { changes: undefined }, { changes: [] }],
  ['changes that are no list', { changes: 'all' }, { changes: [] }],
  ['troubles that are no list', { troubles: null }, { troubles: [] }],
])('a check with %s is read', (_, given, read) => {
  expect(parsePurchaseCheck({ ...stored, ...given })).toEqual({ ...check, ...read });
});

test.each<[name: string, raw: unknown]>([
  ['nothing', null],
  ['a list', [stored]],
  ['no name', { ...stored, check: '' }],
  ['a name that is no text', { ...stored, check: 7 }],
  ['no outcome', { ...stored, outcome: undefined }],
  ['an outcome nobody knows', { ...stored, outcome: 'better' }],
  ['a number asked that is none', { ...stored, asked: '2' }],
  ['a number asked below nought', { ...stored, asked: -1 }],
  ['half of one asked', { ...stored, asked: 0.5 }],
  ['more asked than there are', { ...stored, asked: 4 }],
  ['no number of all', { ...stored, of: null }],
  ['more than a thousand', { ...stored, of: 1_001 }],
])('no check: %s', (_, raw) => {
  expect(parsePurchaseCheck(raw)).toBeNull();
});

const [found] = stored.changes;

test.each<[name: string, change: unknown]>([
  ['nothing', null],
  ['no app', { ...found, appId: '' }],
  ['an app that is no text', { ...found, appId: 7 }],
  ['no name', { ...found, name: undefined }],
  ['nothing after', { ...found, after: null }],
  ['a moment after that is none', { ...found, after: { at: 'then', license } }],
  ['no moment after', { ...found, after: { license } }],
])('a change with %s is left out, and the others stay', (_, change) => {
  const read = parsePurchaseCheck({ ...stored, changes: [change, ...stored.changes] });
  expect(read).toEqual(check);
});

test.each<[name: string, trouble: unknown]>([
  ['nothing', 7],
  ['no app', { name: 'C', code: 'refused' }],
  ['no name', { appId: 'c', name: '', code: 'refused' }],
  ['a code nobody knows', { appId: 'c', name: 'C', code: 'odd' }],
])('a trouble with %s is left out, and the others stay', (_, trouble) => {
  expect(parsePurchaseCheck({ ...stored, troubles: [trouble, ...stored.troubles] })).toEqual(check);
});

test('of a change more is kept than what was told before', () => {
  const [change] =
    parsePurchaseCheck({ ...stored, changes: [{ ...found, before: 7 }] })?.changes ?? [];
  expect(change).toEqual(check.changes[0]);
});

test.each([
  ['updated', 'downgraded', 'unchanged', 'none-found', 'only-evaluations', 'partial'],
  ['not-permitted', 'refused', 'too-often', 'failed', 'unreachable', 'unreadable'],
])('the outcomes %s, %s, %s, %s, %s and %s are read', (...outcomes) => {
  expect(outcomes.map((outcome) => parsePurchaseCheck({ ...stored, outcome })?.outcome)).toEqual(
    outcomes,
  );
  expect(checkOutcomes).toHaveLength(12);
});

test('the troubles of one app are three', () => {
  expect(appTroubles).toEqual(['refused', 'not-answered', 'unreadable']);
});

test('of what was told of an app the license is kept as of a sighting', () => {
  const told = { at: AT, license: { ...license, contact: 'Ada' } };
  expect(parseTold(told)).toEqual({ at: AT, license });
  expect(parseTold({ at: AT })).toEqual({ at: AT, license: null });
  expect([null, [told], { license }, { at: 'then' }].map(parseTold)).toEqual(
    Array.from({ length: 4 }, () => null),
  );
});

test('what was told of an app is compared by its facts', () => {
  expect(seenOf({ at: AT, license })).toMatchObject({
    at: AT,
    license: { kind: 'subscription', flag: 'active' },
    edition: 'advanced',
  });
});
