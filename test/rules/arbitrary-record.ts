import fc from 'fast-check';
import type { LicenseRecord, Source } from '../../src/rules/record';
import { anyLicense } from './arbitrary-license';
import { arbitraryMoment } from './arbitrary-moment';

/** Small pools, so that conflicts, closings and voids meet what they are about. */
const id = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9', 'r10');
const number = fc.constantFrom('Q-1', 'Q-2', 'Q-10');
const source = fc.constantFrom<Source>('admin', 'admin', 'vendor', 'vendor', 'observed');

/** When records were written: few moments, so that ties happen. */
export const recording = arbitraryMoment([-20, -5, -5, 0, 10]);

const moment = arbitraryMoment();
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { freq: 2 });

type Kind = LicenseRecord['kind'];

const fieldsOf: Record<Kind, fc.Arbitrary<object>> = {
  quote: fc.record({
    quote: number,
    issuedOn: arbitraryMoment([-30, -10, 0, 1, 5, 10, 16, 20]),
    validUntil: maybe(moment),
  }),
  'quote-closed': fc.record({
    quote: number,
    at: moment,
    outcome: fc.constantFrom('declined', 'withdrawn', 'accepted'),
  }),
  cancellation: fc.record({
    at: arbitraryMoment([-366, -62, -30, -25, -20, -15, -10, -5, -1, 0, 10, 15]),
    effective: fc.constantFrom(null, null, null, null, null, null, 'at-once', 'at-term-end'),
    termEnd: fc.option(arbitraryMoment([-20, -3, -3, 0, 0, 0, 20]), { freq: 1 }),
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
    at: arbitraryMoment([-30, -15, -1, 0, 10, 15, 16, 30]),
    license: anyLicense,
  }),
  void: fc.record({ target: id }),
};

/** How often each kind is drawn. */
const weights: Record<Kind, number> = {
  quote: 5,
  'quote-closed': 2,
  cancellation: 8,
  'cancellation-withdrawn': 1,
  extension: 1,
  'known-issue': 2,
  sighting: 2,
  void: 1,
};

/** The record kinds that there are. */
export const recordKinds = Object.keys(weights) as Kind[];

/** A record with its moments not yet placed; now and then a bad one. */
export const arbitraryRecord: fc.Arbitrary<unknown> = fc.oneof(
  ...recordKinds.map((kind) => ({
    weight: weights[kind] * 2,
    arbitrary: fc
      .tuple(
        fc.record({ id, kind: fc.constant(kind), source, recordedAt: recording }),
        fieldsOf[kind],
      )
      .map(([head, fields]): unknown => ({ ...head, ...fields })),
  })),
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, 7, [], { id: 'r1' }, { id: 'r2', kind: 'quote' }),
  },
);
