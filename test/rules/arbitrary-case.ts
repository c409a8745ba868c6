import fc from 'fast-check';
import { DAY, LAST_INSTANT } from '../../src/rules/instant';
import { states } from '../../src/rules/resolution';
import { anyLicense } from './arbitrary-license';
import { placed } from './arbitrary-moment';
import { arbitraryRecords, recording, recordKinds, seldom, type Kind } from './arbitrary-record';
import { edgesOf } from './edges-of';
import type { RawCase } from './raw-case';

/** What a law narrows its cases to; what is left out may be anything. */
export type CaseShape = {
  license?: fc.Arbitrary<unknown>;
  kinds?: Kind[];
  authority?: fc.Arbitrary<unknown>;
  accessByState?: fc.Arbitrary<unknown>;
};

/** Ends of terms: plain, with a time of day, before a leap day, and so late that dates run out of years. */
const bases = [
  Date.UTC(2026, 4, 31),
  Date.UTC(2026, 4, 31),
  Date.UTC(2026, 0, 31, 12, 34, 56, 789),
  Date.UTC(2028, 1, 29),
  Date.UTC(9999, 10, 20),
];

/** Stretches of time around the end of the term, in days; most happens near to it. */
const stretches = [
  { from: -62, to: 0 },
  { from: -20, to: 0 },
  { from: -30, to: 31 },
  { from: -1, to: 60 },
  { from: -Infinity, to: Infinity },
];

const anyAccessByState = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom(...states),
      fc.constantFrom('full', 'limited', 'none', 'some'),
      { maxKeys: 3 },
    ),
  },
);

/** A case as JSON, asked about a moment at or a millisecond beside one of its own edges. */
export function arbitraryCase({
  license = anyLicense,
  kinds = recordKinds,
  authority = fc.constantFrom('platform', 'platform', 'rules', null),
  accessByState = anyAccessByState,
}: CaseShape = {}): fc.Arbitrary<RawCase> {
  const facts = fc.record({
    license,
    records: arbitraryRecords(kinds),
    knownAt: seldom(recording),
    environment: fc.constantFrom(
      'PRODUCTION',
      'PRODUCTION',
      'STAGING',
      'DEVELOPMENT',
      'moon',
      null,
    ),
    policy: fc.record({
      regime: fc.constantFrom(
        'classic',
        'classic',
        'classic',
        'improved-billing',
        'forge-2025',
        'forge-2025',
        null,
      ),
      authority,
      accessByState,
      listed: fc.constantFrom(true, null, null, false),
    }),
  });
  return fc
    .record({
      facts,
      base: fc.constantFrom(...bases),
      edge: fc.nat(),
      stretch: fc.constantFrom(...stretches),
      beside: fc.constantFrom(-1, 0, 0, 1),
    })
    .map(({ facts: { records, ...rest }, base, edge, stretch, beside }) => {
      const raw: RawCase = {
        id: 'generated',
        at: 0,
        license: placed(rest.license, base),
        records: records.map((record) => placed(record, base)),
        knownAt: placed(rest.knownAt, base),
        environment: rest.environment,
        policy: rest.policy,
      };
      const edges = edgesOf(raw).filter(
        (instant) => instant >= base + stretch.from * DAY && instant <= base + stretch.to * DAY,
      );
      return { ...raw, at: Math.min((edges[edge % edges.length] ?? base) + beside, LAST_INSTANT) };
    });
}
