import fc from 'fast-check';
import { isSameLicense, licenseChanges, type Seen } from '../../src/rules/license-change';
import { regimes } from '../../src/rules/regimes';
import { seenInOrder } from './arbitrary-seen';
import { developer, ends, off, paid, seenAt, silent, trial, trialEnds } from './seen-at';

const broken = (active: boolean) => ({ active, subscriptionEndDate: '31/05/2026' });

/** The codes of what changed, in their order. */
function changed(before: Seen, after: Seen): string {
  return codesOf(before, after).join(' ');
}

function codesOf(before: Seen | null, after: Seen): string[] {
  return licenseChanges(before, after).map(({ code }) => code);
}

test.each([[null], ['soon'], [paid()], [trial(off)]])('first seen: %j', (raw) => {
  const { at, ...first } = seenAt('2026-05-01', raw);
  expect(licenseChanges(null, { at, ...first })).toEqual([
    { code: 'first-seen', license: first.license },
  ]);
});

describe('from May 1 to May 2, 2026; what ends does so as May 31 begins', () => {
  test.each<[before: unknown, after: unknown, codes: string]>([
    // License or none, readable or not.
    [null, paid(), 'appeared'],
    [null, paid(off), 'appeared'],
    [null, trial(), 'evaluation-started'],
    [null, trial(off), 'appeared'],
    [null, 'soon', 'unreadable'],
    [null, {}, 'unchanged'],
    [paid(), null, 'removed'],
    [paid(), broken(true), 'unreadable'],
    [paid(), broken(false), 'unreadable'],
    ['soon', null, 'removed'],
    ['soon', paid(), 'readable-again'],
    ['soon', [], 'unchanged'],
    [broken(true), broken(false), 'inactive'],
    [broken(false), broken(true), 'active-again'],
    // Kind.
    [trial(), paid(), 'converted'],
    [trial(), paid(silent), 'converted flag-silent'],
    [trial(off), paid(), 'converted active-again'],
    [trial(), paid(off), 'kind-changed ended-early'],
    [trial(), developer(), 'kind-changed'],
    [paid(), developer(), 'kind-changed'],
    [developer(), paid(), 'kind-changed'],
    [paid(), trial(), 'evaluation-started'],
    [developer(off), trial(), 'evaluation-started active-again'],
    [paid(off), trial(off), 'kind-changed'],
    // End.
    [paid(), paid(ends('2027-05-31')), 'renewed'],
    [paid(), paid(ends('2026-06-04')), 'renewed'],
    [paid(), paid(ends('2026-06-03')), 'end-later'],
    [paid(off), paid({ ...off, ...ends('2027-05-31') }), 'end-later'],
    [paid(), paid({ ...off, ...ends('2027-05-31') }), 'end-later ended-early'],
    [paid(), paid({ ...silent, ...ends('2027-05-31') }), 'renewed flag-silent'],
    [developer(), developer(ends('2027-05-31')), 'end-later'],
    [trial(), trial(trialEnds('2026-06-10')), 'evaluation-extended'],
    [trial(off), trial({ ...off, ...trialEnds('2026-06-10') }), 'end-later'],
    [trial(), trial(trialEnds('2026-05-10')), 'evaluation-shortened'],
    [paid(), paid(ends('2026-05-10')), 'end-earlier'],
    [paid(), paid({ ...off, ...ends('2026-05-02') }), 'end-earlier ended-as-dated'],
    [paid(), paid({ ...off, ...ends('2026-03-02') }), 'end-earlier inactive'],
    [paid(), paid(ends(null)), 'end-unstated'],
    [paid(ends(null)), paid(), 'end-stated'],
    [paid(), paid(ends('2026-05-31T02:00+02:00')), 'unchanged'],
    // Flag.
    [paid(), paid(off), 'ended-early'],
    [paid(ends(null)), paid({ ...off, ...ends(null) }), 'inactive'],
    [paid(off), paid(), 'active-again'],
    [paid(), paid(silent), 'flag-silent'],
    [paid(silent), paid(), 'flag-told'],
    [paid(silent), paid(off), 'flag-told'],
    [paid(), paid({ active: null, isActive: true }), 'unchanged'],
    // The rest.
    [paid(), paid({ billingPeriod: 'MONTHLY' }), 'billing-changed'],
    [paid(), paid({ billingPeriod: null }), 'unchanged'],
    [paid(), paid({ billingPeriod: 'annual', type: 'ACADEMIC' }), 'unchanged'],
    [
      paid(off),
      paid({ ...ends('2027-01-01'), billingPeriod: 'MONTHLY' }),
      'renewed active-again billing-changed',
    ],
  ])('%j, %j: %s', (before, after, codes) => {
    expect(changed(seenAt('2026-05-01', before), seenAt('2026-05-02', after))).toBe(codes);
  });
});

describe('what ends as May 31, 2026 begins, and was active at first', () => {
  test.each<[from: string, to: string, before: object, after: object, codes: string]>([
    ['2026-05-29', '2026-05-30', paid(), paid(off), 'ended-early'],
    ['2026-05-30', '2026-05-30T23:59:59.999Z', paid(), paid(off), 'ended-early'],
    ['2026-05-30', '2026-05-31', paid(), paid(off), 'ended-as-dated'],
    ['2026-06-14', '2026-06-15', paid(), paid(off), 'ended-as-dated'],
    ['2026-06-14T23:59:59.999Z', '2026-06-20', paid(), paid(off), 'ended-as-dated'],
    ['2026-06-15', '2026-06-16', paid(), paid(off), 'ended-late'],
    ['2026-06-15', '2026-06-16', trial(), trial(off), 'ended-late'],
    ['2026-06-20', '2026-06-21', trial(), paid(off), 'kind-changed inactive'],
    ['2026-05-30', '2026-06-01', developer(), developer(off), 'ended-as-dated'],
    ['2026-05-31', '2026-06-01', developer(), developer(off), 'ended-late'],
    ['2026-05-30', '2026-06-01', paid(), paid(ends('2027-05-31')), 'renewed'],
    ['2026-05-31', '2026-06-01', paid(), paid(ends('2027-05-31')), 'renewed-late'],
    ['2026-06-20', '2026-06-21', paid(), paid(ends('2026-06-30')), 'renewed-late'],
    ['2026-06-20', '2026-06-21', paid(off), paid(ends('2027-05-31')), 'renewed-late active-again'],
    ['2026-06-20', '2026-06-21', trial(), trial(trialEnds('2026-07-15')), 'evaluation-extended'],
  ])('%s, %s: %j, %j: %s', (...row) => {
    const [from, to, before, after, codes] = row;
    expect(changed(seenAt(from, before), seenAt(to, after))).toBe(codes);
  });
});

const oldEnd = Date.UTC(2026, 4, 31);
const end = Date.UTC(2027, 4, 31);

test.each<[from: string, to: string, before: object, after: object, change: object]>([
  [
    '2026-06-09T12:00Z',
    '2026-06-12',
    paid(),
    paid(ends('2027-05-31')),
    { code: 'renewed-late', end, oldEnd, daysOver: 9 },
  ],
  [
    '2026-06-20',
    '2026-06-27',
    paid(),
    paid(off),
    { code: 'ended-late', end: oldEnd, daysOver: 20 },
  ],
  [
    '2026-05-10',
    '2026-05-12',
    paid(),
    paid(off),
    { code: 'ended-early', end: oldEnd, from: Date.UTC(2026, 4, 10), to: Date.UTC(2026, 4, 12) },
  ],
])('%s, %s: %j, %j: the facts of it', (...row) => {
  const [from, to, before, after, change] = row;
  expect(licenseChanges(seenAt(from, before), seenAt(to, after))).toEqual([change]);
});

describe('nothing changed, but the days after the end were over for the first time', () => {
  test.each<[from: string, to: string, raw: unknown, days: number | null]>([
    ['2026-06-08', '2026-06-15', paid(), 15],
    ['2026-06-14', '2026-06-20', trial(), 20],
    ['2026-06-08', '2026-06-14', paid(), null],
    ['2026-06-15', '2026-06-22', paid(), null],
    ['2026-06-08', '2026-06-15', paid(off), null],
    ['2026-06-08', '2026-06-15', paid(ends(null)), null],
    ['2026-05-30', '2026-05-31', developer(), 0],
    ['2026-06-08', '2026-06-15', null, null],
  ])('%s, %s: %j: %s days', (...row) => {
    const [from, to, raw, days] = row;
    const overdue = days === null ? null : { end: oldEnd, days };
    expect(licenseChanges(seenAt(from, raw), seenAt(to, raw))).toEqual([
      { code: 'unchanged', since: Date.parse(from), overdue },
    ]);
  });
});

test('the days after the end are the same in every regime', () => {
  const all = Object.values(regimes).map(({ suspendedDays }) => suspendedDays);
  expect(all).toEqual(all.map(() => regimes.classic.suspendedDays));
});

function holds(law: (before: Seen, after: Seen) => void): void {
  const property = fc.property(seenInOrder, ([before, after]) => {
    law(before, after);
  });
  fc.assert(property, { seed: 2876, numRuns: 5000 });
}

test('something is always said, and unchanged stands alone, exactly when nothing differs', () => {
  holds((before, after) => {
    const codes = codesOf(before, after);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.includes('unchanged')).toBe(isSameLicense(before, after));
    if (codes.includes('unchanged')) expect(codes).toEqual(['unchanged']);
  });
});

test('whether they are the same does not depend on which came first', () => {
  holds((before, after) => {
    expect(isSameLicense(before, after)).toBe(isSameLicense(after, before));
    expect(isSameLicense(after, after)).toBe(true);
  });
});

/** Of each line at most one is true. */
const exclusive = [
  'first-seen appeared removed unreadable readable-again unchanged evaluation-started converted kind-changed renewed renewed-late evaluation-extended evaluation-shortened end-later end-earlier end-stated end-unstated',
  'first-seen appeared removed unreadable readable-again unchanged ended-as-dated ended-early ended-late inactive active-again flag-silent flag-told',
  'evaluation-started converted renewed renewed-late evaluation-extended ended-as-dated ended-early ended-late inactive',
].map((line) => line.split(' '));

test('no two changes contradict each other', () => {
  holds((before, after) => {
    const codes = codesOf(before, after);
    expect(new Set(codes).size).toBe(codes.length);
    for (const group of exclusive)
      expect(codes.filter((code) => group.includes(code)).length).toBeLessThanOrEqual(1);
  });
});
