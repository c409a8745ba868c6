import fc from 'fast-check';
import type { LicenseRecord, Source } from '../../src/rules/record';
import { anyLicense, flaggedLicense } from './arbitrary-license';
import { arbitraryMoment } from './arbitrary-moment';

/** Small pools, so that conflicts, closings and voids meet what they are about. */
const id = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9', 'r10');
const number = fc.constantFrom('Q-1', 'Q-2', 'Q-10');
const source = fc.constantFrom<Source>('admin', 'admin', 'admin', 'vendor', 'vendor', 'observed');

/** Who records sightings: the app itself, as a rule. */
const seen: Source[] = ['observed', 'observed', 'observed', 'admin', 'vendor'];

/** When records were written: few moments, so that ties happen. */
export const recording = arbitraryMoment([-20, -5, -5, 0, 10]);

const moment = arbitraryMoment();
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { freq: 2 });

/** A value in one of four cases, else null. */
export function seldom<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

export type Kind = LicenseRecord['kind'];

const fieldsOf: Record<Kind, fc.Arbitrary<object>> = {
  quote: fc.record({
    quote: number,
    issuedOn: arbitraryMoment([-30, -10, 0, 1, 5, 10, 16, 20]),
    validUntil: maybe(arbitraryMoment([-15, 0, 3, 15, 20, 30, 60, 80, 90, 110])),
  }),
  'quote-closed': fc.record({
    quote: number,
    at: moment,
    outcome: fc.constantFrom('declined', 'withdrawn', 'accepted'),
  }),
  cancellation: fc.record({
    at: arbitraryMoment([-366, -62, -30, -25, -20, -15, -10, -5, -1, 0, 10, 15]),
    effective: fc.constantFrom(null, null, null, null, null, null, 'at-once', 'at-term-end'),
    termEnd: maybe(arbitraryMoment([-20, -3, -3, 0, 0, 0, 20])),
  }),
  'cancellation-withdrawn': fc.record({
    at: arbitraryMoment([-400, -62, -30, -15, -10, 0, 5]),
  }),
  extension: fc.record({ newEnd: arbitraryMoment([-10, 3, 5, 15, 30, 60, 366]) }),
  'known-issue': fc.record({
    issue: fc.constantFrom('MC-1', 'MC-2'),
    from: moment,
    until: maybe(moment),
  }),
  sighting: fc.record({
    at: arbitraryMoment([-30, -15, -10, -5, 0, 0, 5, 10, 15, 20]),
    license: fc.oneof(anyLicense, flaggedLicense('active')),
  }),
  void: fc.record({ target: id }),
};

/** How often each kind is drawn. */
const weights: Record<Kind, number> = {
  quote: 5,
  'quote-closed': 2,
  cancellation: 9,
  'cancellation-withdrawn': 1,
  extension: 1,
  'known-issue': 4,
  sighting: 4,
  void: 1,
};

/** The record kinds that there are. */
export const recordKinds = Object.keys(weights) as Kind[];

const badRecord = fc.constantFrom<unknown>(null, 7, [], { id: 'r1' }, { id: 'r2', kind: 'quote' });

/** Records of some kinds, twins among them, with their moments not yet placed; now and then a bad one. */
export function arbitraryRecords(kinds = recordKinds): fc.Arbitrary<unknown[]> {
  const group = fc.oneof(
    ...kinds.map((kind) => ({ weight: weights[kind] * 2, arbitrary: recordOrTwins(kind) })),
    { weight: 1, arbitrary: badRecord.map((record) => [record]) },
  );
  return fc.array(group, { maxLength: 5, size: 'max' }).map((groups) => groups.flat());
}

/** A record, now and then with one beside it that shares enough for ties and conflicts to happen. */
function recordOrTwins(kind: Kind): fc.Arbitrary<unknown[]> {
  const by = kind === 'sighting' ? fc.constantFrom(...seen) : source;
  const head = fc.record({ id, kind: fc.constant(kind), source: by, recordedAt: recording });
  const twin = fc.record({ id, source: fc.option(source), fields: fieldsOf[kind], own: fc.nat(7) });
  return fc.tuple(head, fieldsOf[kind], maybe(twin)).map(([first, fields, second]) => {
    const record = { ...first, ...fields };
    if (!second) return [record];
    const own = Object.entries(second.fields).filter((_, index) => (second.own >> index) % 2 === 1);
    const beside = { id: second.id, source: second.source ?? first.source };
    return [record, { ...record, ...beside, ...Object.fromEntries(own) }];
  });
}
