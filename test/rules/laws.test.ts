import fc from 'fast-check';
import { isFullRun } from '../is-full-run';
import { DAY, LAST_INSTANT } from '../../src/rules/instant';
import type { Answer } from '../../src/wire/answer';
import { isJsonObject, type JsonObject } from '../../src/wire/json';
import { parseInstant } from '../../src/wire/parse-instant';
import { parseRecord } from '../../src/wire/parse-records';
import { arbitraryCase, type CaseShape } from './arbitrary-case';
import { flaggedLicense, readableLicense, unreadableLicense } from './arbitrary-license';
import { attacksOn } from './attacks-on';
import { newCensus } from './census';
import { probesOf } from './edges-of';
import { expectSame } from './expect-same';
import { expectOneAnswer } from './expect-total';
import { FULL_RUN_TIMES, LEAST_REACHED, lawRuns } from './law-runs';
import { answersAt, answerTo, keysReversed, usableRecords } from './raw-case';
import { width, withRecords, type RawCase } from './raw-case';

/** Fixed, so that a red run stays red. */
const seed = 2876;
const census = newCensus();

/** Holds `law` against generated cases, and counts what they reach. */
function forAll<Extra>(
  shape: CaseShape & { runs: number },
  extra: fc.Arbitrary<Extra>,
  law: (raw: RawCase, extra: Extra, answer: Answer) => void,
): void {
  const counted = fc.property(arbitraryCase(shape), extra, (raw, more) => {
    const answer = answerTo(raw);
    census.observe(raw, answer);
    law(raw, more, answer);
  });
  fc.assert(counted, { seed, numRuns: isFullRun ? shape.runs * FULL_RUN_TIMES : shape.runs });
}

const nothing = fc.constant(null);
const picks = fc.array(fc.nat(), { minLength: 24, maxLength: 24 });
const plainAccess: CaseShape = { accessByState: nothing };
const readable: CaseShape = { ...plainAccess, license: readableLicense };
const byRules: CaseShape = { ...readable, authority: fc.constant('rules') };
const unreadable: CaseShape = {
  license: unreadableLicense,
  kinds: ['sighting', 'sighting', 'known-issue'],
};

const cancelled: Pick<CaseShape, 'kinds'> = {
  kinds: ['cancellation', 'cancellation-withdrawn', 'extension'],
};

/** The moment of the case itself and some of its probes. */
function momentsOf(raw: RawCase, chosen: number[]): number[] {
  const probes = probesOf(raw);
  return [Number(raw.at), ...chosen.map((pick) => probes[pick % probes.length] ?? 0)];
}

test.each([
  ['a case of any kind', { runs: lawRuns[1][0] }],
  ['a history of cancellations', { ...cancelled, license: readableLicense, runs: lawRuns[1][1] }],
])('law 1, total: one state and one reason, nothing throws, for %s', (_name, shape) => {
  forAll(shape, nothing, (_raw, _nothing, answer) => {
    expectOneAnswer(answer);
  });
});

test.each([
  ['any license', { runs: lawRuns[2][0] }],
  ['an unreadable license', { ...unreadable, runs: lawRuns[2][1] }],
])('law 2: order and repetition of records change nothing, for %s', (_name, shape) => {
  forAll(shape, picks, (raw, chosen, answer) => {
    const repeated = raw.records.filter((_, index) => (chosen[index] ?? 0) % 2 === 0);
    const reordered = [...raw.records, ...repeated.map(keysReversed)]
      .map((record, index) => ({ record, place: chosen[(index * 5) % 24] ?? 0 }))
      .sort((a, b) => a.place - b.place)
      .map(({ record }) => record);
    expectSame(answerTo({ ...raw, records: reordered }), answer);
  });
});

test('law 3: by the rules, once nothing begins later, access never widens', () => {
  forAll({ ...byRules, runs: lawRuns[3][0] }, nothing, (raw) => {
    const begun = Math.max(
      Number(raw.at),
      ...usableRecords(raw).map((record) => {
        if (record.kind === 'quote') return record.issuedOn;
        if (record.kind === 'known-issue') return record.from;
        return record.kind.startsWith('cancellation') && 'at' in record ? record.at : 0;
      }),
    );
    const later = [begun, ...probesOf(raw).filter((probe) => probe > begun)];
    const widths = answersAt(raw, later).map(({ access }) => width(access));
    expectSame(
      widths,
      [...widths].sort((a, b) => b - a),
    );
  });
});

describe('law 4: more evidence of payment never narrows access', () => {
  const added = fc.record({
    source: fc.constantFrom('admin', 'vendor', 'observed'),
    from: fc.nat(),
    days: fc.nat(400),
    moments: picks,
  });
  test.each([
    ['extension', cancelled],
    ['quote', {}],
  ])('one more %s', (kind, kinds) => {
    forAll(
      { ...readable, ...kinds, runs: lawRuns[4][0] },
      added,
      (raw, { source, from, days, moments }) => {
        const start = momentsOf(raw, [from])[1] ?? 0;
        const end = Math.min(start + days * DAY, LAST_INSTANT);
        const head = { id: 'added', recordedAt: 0, source, kind };
        const term = kind === 'quote' ? { issuedOn: start, validUntil: end } : { newEnd: end };
        const more = withRecords(raw, [{ ...head, quote: 'Q-added', ...term }]);
        expectNoNarrower(raw, more, momentsOf(more, moments));
      },
    );
  });
});

/** Expects `after` to give at least the access of `before` at each of `moments`. */
function expectNoNarrower(before: RawCase, after: RawCase, moments: number[]): void {
  const open = answersAt(before, moments).filter(({ access }) => access !== 'none');
  const then = open.map(({ at }) => Date.parse(at));
  const narrower = answersAt(after, then).filter(
    ({ access }, index) => width(access) < width(open[index]?.access ?? 'none'),
  );
  expectSame(narrower, []);
}

test.each([
  ['all kinds of records', {}],
  ['cancellations', cancelled],
])('law 5: next is exact, with %s', (_name, kinds) => {
  const shape = {
    ...kinds,
    license: readableLicense,
    authority: fc.constant('rules'),
    runs: lawRuns[5][0],
  };
  forAll(shape, nothing, (raw, _nothing, answer) => {
    const told = [answer, ...answer.next].map((change) => ({
      from: Date.parse(change.at),
      triple: tripleOf(change),
    }));
    const unchanged = told.filter(({ triple }, index) => triple === told[index - 1]?.triple);
    expectSame(unchanged, []);
    const changes = told.flatMap(({ from }) => [from - 1, from]);
    const later = [...probesOf(raw), ...changes].filter((probe) => probe >= Number(raw.at));
    const tellings = later.map((probe) => told.filter(({ from }) => from <= probe).at(-1)?.triple);
    expectSame(answersAt(raw, later).map(tripleOf), tellings);
  });
});

function tripleOf({ state, access, lic }: Pick<Answer, 'state' | 'access' | 'lic'>): string {
  return `${state}, ${access}, ${String(lic)}`;
}

test('law 6: moving the end to a later date leaves no gap before it', () => {
  const later = fc.record({ by: fc.constantFrom(1, DAY, 15 * DAY, 63 * DAY, 400 * DAY), picks });
  forAll({ ...readable, runs: lawRuns[6][0] }, later, (raw, { by, picks: chosen }) => {
    const license = isJsonObject(raw.license) ? raw.license : {};
    const field = endFieldOf(license);
    const end = parseInstant(license[field]);
    if (typeof end !== 'number') return;
    const newEnd = Math.min(end + by, LAST_INSTANT);
    const moved = { ...raw, license: { ...license, [field]: newEnd } };
    const beside = [newEnd - 1, end, end + 15 * DAY, end - 1];
    const moments = [...momentsOf(moved, chosen), ...beside].filter((at) => at < newEnd);
    expectNoNarrower(raw, moved, moments);
  });
});

function endFieldOf(license: JsonObject): 'trialEndDate' | 'subscriptionEndDate' {
  const isEvaluation = license.isEvaluation === true || license.type === 'Evaluation';
  return isEvaluation && license.trialEndDate ? 'trialEndDate' : 'subscriptionEndDate';
}

test("law 7: only the vendor's records turn a reported none into access", () => {
  const shape = { ...plainAccess, license: flaggedLicense('none'), runs: lawRuns[7][0] };
  forAll({ ...shape, authority: fc.constant('platform') }, picks, (raw, chosen) => {
    const isVendors = (record: unknown): boolean =>
      isJsonObject(record) && record.source === 'vendor';
    const ofVendor = { ...raw, records: raw.records.filter(isVendors) };
    const moments = momentsOf(raw, chosen.slice(0, 12));
    expectSame(
      answersAt(raw, moments).map(({ access }) => access),
      answersAt(ofVendor, moments).map(({ access }) => access),
    );
    expectSame(answerTo({ ...raw, records: [] }).access, 'none');
  });
});

test('law 8: a voided record might as well not be there', () => {
  forAll({ runs: lawRuns[8][0] }, fc.tuple(fc.nat(), fc.boolean()), (raw, [pick, byVendor]) => {
    const usable = usableRecords(raw);
    const chosen = usable[pick % usable.length];
    if (!chosen) return;
    const versions = usable.filter(({ id }) => id === chosen.id);
    if (versions.some(({ kind }) => kind === 'void')) return;
    const oneSource = versions.every(({ source }) => source === chosen.source);
    const source = byVendor || !oneSource ? 'vendor' : chosen.source;
    const added = { id: 'added', recordedAt: 0, source, kind: 'void', target: chosen.id };
    const without = raw.records.filter((record) => parseRecord(record)?.id !== chosen.id);
    expectSame(
      withoutConflicts(answerTo(withRecords(raw, [added]))),
      withoutConflicts(answerTo({ ...raw, records: without })),
    );
  });
});

function withoutConflicts(answer: Answer): Answer {
  const problems = answer.problems.filter(({ code }) => code !== 'record-conflict');
  return { ...answer, problems };
}

test('law 9: to know everything that was ever recorded changes nothing', () => {
  forAll({ runs: lawRuns[9][0] }, fc.constantFrom(0, 1, DAY), (raw, later) => {
    const last = Math.max(0, ...usableRecords(raw).map(({ recordedAt }) => recordedAt));
    const known = { ...raw, knownAt: Math.min(last + later, LAST_INSTANT) };
    expectSame(answerTo(known), answerTo({ ...raw, knownAt: null }));
  });
});

test("law 10: nobody but the vendor undoes the vendor's word", () => {
  const by = fc.constantFrom<'admin' | 'observed'>('admin', 'observed');
  forAll({ runs: lawRuns[10][0] }, fc.tuple(by, picks), (raw, [source, chosen]) => {
    if (!usableRecords(raw).some((record) => record.source === 'vendor')) return;
    const attacked = withRecords(raw, attacksOn(raw, source));
    const moments = momentsOf(raw, chosen.slice(0, 8));
    const without = answersAt(raw, moments);
    expectSame(answersAt(attacked, moments).map(withoutConflicts), without.map(withoutConflicts));
    // A later end of another source outranks nothing of the vendor's.
    const rival = { id: 'rival', recordedAt: 0, source, kind: 'quote', quote: 'Q-rival' };
    const rivalled = withRecords(raw, [{ ...rival, issuedOn: 0, validUntil: LAST_INSTANT }]);
    expectSame(answersAt(rivalled, moments).map(vendorsHold), without.map(vendorsHold));
  });
});

function vendorsHold({ heldBy }: Answer): Answer['heldBy'] {
  return heldBy?.source === 'vendor' ? heldBy : null;
}

test('the generated cases reached every word of the answers, and every kind of record', () => {
  expect(census.counts().filter(([, count]) => count < LEAST_REACHED)).toEqual([]);
});
