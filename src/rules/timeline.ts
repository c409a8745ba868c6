import { stopOf } from './cancellation';
import { changesWithin } from './changes';
import { contestedAt, contestedEdges } from './contested';
import { countingRecords } from './counting-records';
import { courseOf, edgesWithin, type Course } from './course';
import type { Evidence } from './evidence';
import { accessOf, expectedAt } from './expected';
import { extendedTerm } from './extended-term';
import { compareRank } from './hold-at';
import { historyOf, type Hold } from './history';
import { NEVER, type Instant } from './instant';
import { instantsOf, type Instants } from './instants';
import { isReadable } from './license';
import type { Access, Policy } from './policy';
import { regimes } from './regimes';
import { cancelledUntil, reportStatusAt } from './report-status';
import type { Change, ContestedCell, HeldBy, Lic } from './resolution';
import type { LifecycleState, ReportStatus, State } from './resolution';
import { spansOf, type Span, type Stretch } from './spans';

/** The course of a license by dates and records alone, whatever Atlassian reports now. */
export type Timeline = {
  /** What dates and a cancellation alone say. */
  lifecycle: LifecycleSpan[];
  /** The same with what holds it up, and where the sources disagree on that. */
  expected: ExpectedSpan[];
  /** What the Marketplace report would show. */
  report: ReportSpan[];
  /** Open quotes and known issues, also while nothing needs them; whole, by their beginning. */
  holds: HoldSpan[];
  /** Every instant after the first at which the expected state, access or flag changes. */
  changes: Change[];
};

type LifecycleSpan = Span<{ state: LifecycleState; lic: Lic; access: Access }>;
export type ExpectedSpan = Span<{
  state: State;
  lic: Lic;
  access: Access;
  contested: ContestedCell[];
}>;
type ReportSpan = Span<{ status: ReportStatus }>;
export type HoldSpan = HeldBy & Stretch;

const always: Stretch = { from: -NEVER, until: NEVER };

/** The timeline within `stretch`, which its spans cover; null without a readable license. */
export function timelineOf(
  { license, records, knownAt }: Evidence,
  policy: Policy,
  stretch: Stretch = always,
): Timeline | null {
  if (!isReadable(license)) return null;
  const history = historyOf(countingRecords(records, knownAt).records);
  const course = courseOf(extendedTerm(license, history), history, regimes[policy.regime]);
  const edges = edgesWithin(stretch, course);
  return {
    lifecycle: spansOf(stretch, edges, (at) => {
      const { lifecycle, lifecycleLic: lic } = expectedAt(course, at);
      const { state } = lifecycle;
      return { state, lic, access: accessOf(state, lic, policy) };
    }),
    expected: expectedSpans(course, policy, stretch),
    report: reportSpans(course, stretch),
    holds: holdsWithin(history.holds, stretch),
    changes: changesWithin(stretch, course, policy),
  };
}

function expectedSpans(course: Course, policy: Policy, stretch: Stretch): ExpectedSpan[] {
  const { term } = course;
  const edges = joined(edgesWithin(stretch, course), contestedEdges(term));
  return spansOf(stretch, edges, (at) => {
    const expected = expectedAt(course, at);
    const { state, lic } = expected;
    const contested = contestedAt(expected, term, { regime: policy.regime, at });
    return { state, lic, access: accessOf(state, lic, policy), contested };
  });
}

function reportSpans(course: Course, stretch: Stretch): ReportSpan[] {
  const { term, regime, cancellations } = course;
  const ends = cancellations.map((cancellation) =>
    cancelledUntil(stopOf(cancellation, term, regime), term, regime),
  );
  return spansOf(stretch, joined(edgesWithin(stretch, course), ends), (at) => ({
    status: reportStatusAt(expectedAt(course, at).lifecycle, term, { regime, at }),
  }));
}

function holdsWithin(holds: Hold[], stretch: Stretch): HoldSpan[] {
  return holds
    .filter(({ from, until }) => from < until && from < stretch.until && until > stretch.from)
    .sort((a, b) => a.from - b.from || a.until - b.until || compareRank(a, b))
    .map(({ kind, name, source, from, until }) => ({ kind, id: name, source, from, until }));
}

function joined(edges: Instants, more: Instant[]): Instants {
  return instantsOf([...edges, ...more]);
}
