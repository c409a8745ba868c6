import fc from 'fast-check';
import { LAST_INSTANT, NEVER } from '../../src/rules/instant';
import { spanAt, type Span, type Stretch } from '../../src/rules/spans';
import { timelineOf, type Timeline } from '../../src/rules/timeline';
import { answerOf } from '../../src/wire/answer';
import { isoText } from '../../src/wire/iso-text';
import { parseCase, parseEvidence, type Case } from '../../src/wire/parse-case';
import { parsePolicy } from '../../src/wire/parse-policy';
import { arbitraryCase, type CaseShape } from './arbitrary-case';
import { readableLicense } from './arbitrary-license';
import { probesOf } from './edges-of';
import { named } from './read-history';

const seed = 2876;
const cancelled: CaseShape['kinds'] = ['cancellation', 'cancellation-withdrawn', 'extension'];

type Asked = { found: Case; timeline: Timeline; stretch: Stretch; moments: number[] };

/** Holds `law` for timelines of generated cases, whole and cut off somewhere. */
function forAll(kinds: Pick<CaseShape, 'kinds'>, law: (asked: Asked) => void): void {
  const rules = { license: readableLicense, authority: fc.constant('rules') };
  const cuts = fc.record({ isWhole: fc.boolean(), picks: fc.tuple(fc.nat(), fc.nat()) });
  const property = fc.property(arbitraryCase({ ...rules, ...kinds }), cuts, (raw, cut) => {
    const reading = parseCase(JSON.parse(JSON.stringify(raw)));
    if (!reading.ok) throw new Error(reading.problem.message);
    const found = reading.value;
    const probes = probesOf(raw);
    const cutAt = (pick: number) => probes[pick % probes.length] ?? 0;
    const [a, b] = [cutAt(cut.picks[0]), cutAt(cut.picks[1])];
    const stretch = cut.isWhole
      ? { from: -NEVER, until: NEVER }
      : { from: Math.min(a, b), until: Math.max(a, b) + 1 };
    const timeline = timelineOf(found.evidence, found.policy, stretch);
    if (timeline === null) throw new Error('a readable license has a timeline');
    const moments = probes.filter((at) => at >= stretch.from && at < stretch.until);
    law({ found, timeline, stretch, moments });
  });
  fc.assert(property, { seed, numRuns: 250 });
}

function at<Facts>(spans: Span<Facts>[], moment: number): Span<Facts> {
  const span = spanAt(spans, moment);
  if (span === undefined) throw new Error(`nothing covers ${isoText(moment)}`);
  return span;
}

describe.each([
  ['all kinds of records', {}],
  ['cancellations', { kinds: cancelled }],
])('with %s', (_name, kinds) => {
  test('the spans are contiguous, none is empty, and together they are the stretch', () => {
    forAll(kinds, ({ timeline: { lifecycle, expected, report }, stretch }) => {
      for (const spans of [lifecycle, expected, report]) {
        const borders = spans.flatMap(({ from, until }) => [from, until]);
        expect([borders[0], borders.at(-1)]).toEqual([stretch.from, stretch.until]);
        expect(borders).toEqual([...borders].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        spans.forEach(({ from, until }, index) => {
          expect(from).toBeLessThan(until);
          expect(spans[index + 1]?.from ?? until).toBe(until);
        });
      }
    });
  });

  test('at every moment the spans say what the answer says', () => {
    forAll(kinds, ({ found, timeline, moments }) => {
      const told = moments.map((moment) => {
        const { state, access, lic, contested } = at(timeline.expected, moment);
        const lifecycle = at(timeline.lifecycle, moment).state;
        const reportStatus = at(timeline.report, moment).status;
        return { state, access, lic, contested, lifecycle, reportStatus };
      });
      const answered = moments.map((moment) => {
        const answer = answerOf({ ...found, at: moment });
        const { state, access, lic, contested, lifecycle, reportStatus } = answer;
        return { state, access, lic, contested, lifecycle, reportStatus };
      });
      expect(told).toEqual(answered);
    });
  });

  test('what holds it up is one of the holds, and without any nothing does', () => {
    forAll(kinds, ({ found, timeline: { holds }, moments }) => {
      const unexplained = moments.filter((moment) => {
        const { heldBy } = answerOf({ ...found, at: moment });
        const open = holds.filter(({ from, until }) => from <= moment && moment < until);
        if (heldBy === null) return open.length > 0;
        const { kind, id, source } = heldBy;
        return !open.some((hold) => hold.kind === kind && hold.id === id && hold.source === source);
      });
      expect(unexplained.map(isoText)).toEqual([]);
    });
  });

  test('the changes are those that the answer at the beginning tells', () => {
    forAll(kinds, ({ found, timeline: { changes }, stretch }) => {
      if (stretch.from < 0) return;
      const { next } = answerOf({ ...found, at: stretch.from });
      expect(changes.map((change) => ({ ...change, at: isoText(change.at) }))).toEqual(
        next.filter(({ at: later }) => Date.parse(later) < stretch.until),
      );
    });
  });
});

test('an unpaid subscription with a quote, in words of the rules', () => {
  const record = { recordedAt: 0, source: 'admin' };
  const timeline = timelineOf(
    parseEvidence({
      license: { active: true, subscriptionEndDate: '2026-05-31', billingPeriod: 'MONTHLY' },
      records: [{ ...record, id: 'q', kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01' }],
    }),
    parsePolicy(null).policy,
  );
  const day = (instant: number) =>
    Math.abs(instant) > LAST_INSTANT ? 'never' : isoText(instant).slice(0, 10);
  expect(
    timeline?.expected.map(({ until, state, contested }) => [state, day(until), ...contested]),
  ).toEqual([
    ['active', '2026-05-31'],
    ['suspended', '2026-06-15'],
    ['quote-extended', '2026-06-30', 'after-15-days', 'open-quote'],
    ['quote-extended', '2026-07-01', 'open-quote'],
    ['expired', 'never'],
  ]);
});

const whole: Stretch = { from: -NEVER, until: NEVER };
const june: Stretch = { from: Date.parse('2026-06-01'), until: Date.parse('2026-07-01') };
const q = { kind: 'quote', quote: 'Q-1', issuedOn: '2026-06-10', validUntil: '2026-06-20' };

/** A day as text; of what has no beginning or no end, nothing. */
const dayOf = (instant: number) =>
  Math.abs(instant) > LAST_INSTANT ? '' : isoText(instant).slice(0, 10);

const drawn = (records: object[], stretch: Stretch, regime = 'classic'): Timeline => {
  const license = { subscriptionEndDate: '2026-05-31', billingPeriod: 'MONTHLY' };
  const evidence = parseEvidence({ license, records: named(records) });
  const timeline = timelineOf(evidence, parsePolicy({ regime }).policy, stretch);
  if (timeline === null) throw new Error('a readable license has a timeline');
  return timeline;
};

test.each<[what: string, records: object[], Stretch, holds: string[]]>([
  ['one', [q], whole, ['Q-1 2026-06-10–2026-06-20']],
  ['one without a day', [{ ...q, validUntil: '2026-06-10' }], whole, []],
  ['one that ends before it starts', [{ ...q, validUntil: '2026-06-01' }], whole, []],
  [
    'whole, though it began before',
    [{ ...q, issuedOn: '2026-05-10' }],
    june,
    ['Q-1 2026-05-10–2026-06-20'],
  ],
  [
    'whole, though it goes on',
    [{ ...q, validUntil: '2026-07-20' }],
    june,
    ['Q-1 2026-06-10–2026-07-20'],
  ],
  [
    'none that was over before',
    [{ ...q, issuedOn: '2026-05-10', validUntil: '2026-05-20' }],
    june,
    [],
  ],
  [
    'none that was over as it begins',
    [{ ...q, issuedOn: '2026-05-10', validUntil: '2026-06-01' }],
    june,
    [],
  ],
  [
    'none that comes as it ends',
    [{ ...q, issuedOn: '2026-07-01', validUntil: '2026-07-20' }],
    june,
    [],
  ],
  ['none that comes later', [{ ...q, issuedOn: '2026-07-02', validUntil: '2026-07-20' }], june, []],
  [
    'by their beginning, then their end, then their rank',
    [
      { ...q, quote: 'Q-4', issuedOn: '2026-06-12' },
      { ...q, quote: 'Q-2' },
      { ...q, quote: 'Q-3' },
      { ...q, quote: 'Q-1', validUntil: '2026-06-15' },
      { ...q, quote: 'Q-0', source: 'vendor' },
      { ...q, quote: 'Q-5', issuedOn: '2026-06-01', validUntil: '2026-06-30' },
    ],
    whole,
    [
      'Q-5 2026-06-01–2026-06-30',
      'Q-1 2026-06-10–2026-06-15',
      'Q-0 2026-06-10–2026-06-20',
      'Q-3 2026-06-10–2026-06-20',
      'Q-2 2026-06-10–2026-06-20',
      'Q-4 2026-06-12–2026-06-20',
    ],
  ],
])('the holds: %s', (...[, records, stretch, holds]) => {
  const told = drawn(records, stretch).holds.map(
    ({ id, from, until }) => `${id} ${dayOf(from)}–${dayOf(until)}`,
  );
  expect(told).toEqual(holds);
});

test('the lifecycle and the report of a cancelled subscription', () => {
  const cancellation = { kind: 'cancellation', at: '2026-05-10' };
  const { lifecycle, report } = drawn([cancellation, q], whole);
  expect(
    lifecycle.map(({ until, state, lic, access }) => [dayOf(until), state, lic, access]),
  ).toEqual([
    ['2026-05-10', 'active', 'active', 'full'],
    ['2026-05-31', 'cancelled', 'active', 'full'],
    ['', 'cancelled-ended', 'none', 'none'],
  ]);
  expect(report.map(({ until, status }) => [dayOf(until), status])).toEqual([
    ['2026-05-10', 'active'],
    ['2026-06-10', 'cancelled'],
    ['', 'expired'],
  ]);
});

test.each([
  ['no license', null],
  ['an unreadable license', 'soon'],
])('%s has no timeline', (_name, license) => {
  expect(timelineOf(parseEvidence({ license }), parsePolicy(null).policy)).toBeNull();
});
