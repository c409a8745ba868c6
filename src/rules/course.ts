import { renewedPast, stopOf, type CancelledTerm } from './cancellation';
import { rankOf, ranks } from './hold-at';
import type { History, Hold } from './history';
import { NEVER, plusDays, type Instant } from './instant';
import { countUpTo, instantsOf, type Instants } from './instants';
import type { Term } from './license';
import { compareText, type Cancellation } from './record';
import type { Regime } from './regimes';
import type { Stretch } from './spans';

/**
 * A term, its history and a regime, sorted once so that any moment can be asked about quickly. Under
 * another regime everything else stays as it is.
 */
export type Course = {
  /** The term, with the end that Atlassian moved it to. */
  term: Term;
  regime: Regime;
  /** In the order they were made, those after the license had run out included. */
  cancellations: Cancellation[];
  made: Instants;
  /** Withdrawals and renewals: after each, the cancellations made up to it count no longer. */
  barriers: Instants;
  holds: HoldClass[];
};

/** When one kind of hold comes into force and is over, in turn. */
type HoldClass = { kind: Hold['kind']; borders: Instants };

export function courseOf(term: Term, history: History, regime: Regime): Course {
  const cancellations = inOrder(history.cancellations);
  const barriers = history.withdrawals.map(({ at }) => at);
  for (const cancellation of cancellations)
    if (renewedPast(term, cancellation)) barriers.push(cancellation.at);
  return {
    term,
    regime,
    cancellations,
    made: cancellations.map(({ at }) => at),
    barriers: instantsOf(barriers),
    holds: holdClasses(history.holds),
  };
}

/** In the order they were made; of two at the same moment the greater id counts as later. */
function inOrder(cancellations: Cancellation[]): Cancellation[] {
  // Beside each other in memory the moments are sorted several times as fast as within the records.
  const dated = cancellations.map((cancellation) => ({ at: cancellation.at, cancellation }));
  dated.sort((a, b) => a.at - b.at || compareText(a.cancellation.id, b.cancellation.id));
  return dated.map(({ cancellation }) => cancellation);
}

/** The cancellation that counts at `at`, with the moment at which it ends access; or null. */
export function cancelledTermAt(course: Course, at: Instant): CancelledTerm | null {
  const { term, regime, cancellations, made, barriers } = course;
  const inTime = countUpTo(made, Math.min(at, lapsedAt(course) - 1));
  if (inTime === 0) return null;
  // The latest is the only one that may count: a barrier after it is after all earlier ones too.
  const latest = cancellations[inTime - 1];
  const isPassed = latest && countUpTo(barriers, at) > countUpTo(barriers, latest.at - 1);
  return latest && !isPassed ? stopOf(latest, term, regime) : null;
}

/** When the license had run out: one that is cancelled from then on is expired, not cancelled. */
function lapsedAt({ term, regime }: Course): Instant {
  return plusDays(term.end, regime.suspendedDays[term.kind]);
}

/** What kind of hold is in force at `at`: of several, the kind of the one that outranks the others. */
export function heldKindAt({ holds }: Course, at: Instant): Hold['kind'] | null {
  for (const { kind, borders } of holds) if (countUpTo(borders, at) % 2 === 1) return kind;
  return null;
}

/** In order of rank, those alone of which there are any. */
function holdClasses(holds: Hold[]): HoldClass[] {
  const classes: HoldClass[] = [];
  for (const rank of ranks) {
    const same = holds.filter((hold) => hold.from < hold.until && rankOf(hold) === rank);
    if (same[0]) classes.push({ kind: same[0].kind, borders: bordersOf(same) });
  }
  return classes;
}

/** Where the union of these windows begins and ends, in turn. */
function bordersOf(windows: Stretch[]): Instants {
  const starts = instantsOf(windows.map(({ from }) => from));
  const ends = instantsOf(windows.map(({ until }) => until));
  // Between the end of some number of windows and the start of the next one, none is open.
  const borders = starts.slice(0, 1);
  ends.forEach((end, index) => {
    const next = starts[index + 1] ?? NEVER;
    if (end < next) borders.push(end, next);
  });
  return borders;
}

/**
 * Every instant within `stretch`, after its beginning, at which anything may change, in time order:
 * between two neighbours nothing does. INVARIANT: a cancellation stops access when it is made, or when
 * the term or its suspended days are over, by every regime.
 */
export function edgesWithin(stretch: Stretch, course: Course): Instants {
  const edges: Instant[] = [];
  addWithin(stretch, [course.term.end, lapsedAt(course)], edges);
  addWithin(stretch, course.made, edges);
  addWithin(stretch, course.barriers, edges);
  for (const { borders } of course.holds) addWithin(stretch, borders, edges);
  return instantsOf(edges);
}

function addWithin({ from, until }: Stretch, instants: Instants, edges: Instant[]): void {
  for (const instant of instants) if (instant > from && instant < until) edges.push(instant);
}
