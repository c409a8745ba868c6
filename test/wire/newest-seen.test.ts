import type { Entry } from '../../src/wire/entry';
import { newestSeen } from '../../src/wire/newest-seen';

type Fields = Record<string, unknown>;

const sighting = (at: number, more: Fields = {}): Entry => ({
  record: {
    id: `s-${String(at)}`,
    recordedAt: at,
    source: 'observed',
    kind: 'sighting',
    at,
    license: { active: true, ccpEntitlementSlug: `E-${String(at)}` },
    ...more,
  },
  note: null,
});
const quote: Entry = {
  record: {
    id: 'q',
    recordedAt: 9,
    source: 'observed',
    kind: 'quote',
    quote: 'Q',
    issuedOn: 9,
    at: 9,
  },
  note: null,
};

test.each<[name: string, entries: Entry[], at: number | null]>([
  ['nothing', [], null],
  ['other records', [quote, { event: { kind: 'sighting' } }], null],
  ['what cannot be read', [{ record: 'torn', note: null }, sighting(7, { at: 'then' })], null],
  ['what an admin imported', [sighting(3), sighting(7, { source: 'admin' })], 3],
  ['one', [quote, sighting(3)], 3],
  ['two', [sighting(3), sighting(7)], 7],
  ['two, the newer first', [sighting(7), sighting(3)], 7],
])('the last that the app saw, of %s', (_, entries, at) => {
  expect(newestSeen(entries)?.at ?? null).toBe(at);
});

const same = (id: string, recordedAt: number): Entry =>
  sighting(7, { id, recordedAt, license: { active: true, ccpEntitlementSlug: id } });

test.each<[name: string, entries: Entry[]]>([
  ['recorded later', [same('last', 9), same('z', 8)]],
  ['recorded later, and told later', [same('z', 8), same('last', 9)]],
  ['of the greater id', [same('last', 9), same('first', 9)]],
  ['of the greater id, told later', [same('first', 9), same('last', 9)]],
])('of two of one moment, the one that is %s', (_, entries) => {
  expect(newestSeen(entries)?.entitlement.number).toBe('last');
});

test('of two under one id, written at once, it is the first', () => {
  const [one, other] = ['E-1', 'E-2'].map((ccpEntitlementSlug) =>
    sighting(7, { license: { active: true, ccpEntitlementSlug } }),
  );
  if (!one || !other) throw new Error('no two');
  expect(newestSeen([one, other])?.entitlement.number).toBe('E-1');
  expect(newestSeen([other, one])?.entitlement.number).toBe('E-2');
});

test('it tells the facts of the license, and since when', () => {
  expect(newestSeen([sighting(7, { since: 5 })])).toEqual({
    at: 7,
    since: 5,
    license: { kind: 'subscription', flag: 'active', billing: 'unknown', end: Infinity },
    edition: null,
    entitlement: { id: null, number: 'E-7' },
  });
});
