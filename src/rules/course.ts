import { compareMade, renewedPast, stopOf, type CancelledTerm } from './cancellation';
import { rankOf } from './held-by';
import type { History, Hold } from './history';
import { NEVER, plusDays, type Instant } from './instant';
import { countUpTo, instantsOf, type Instants } from './instants';
import type { Term } from './license';
import type { Cancellation } from './record';
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
  // Beside each other in memory the moments are sorted several times as fast as within the records.
  const dated = history.cancellations.map((cancellation) => ({
    at: cancellation.at,
    cancellation,
  }));
  dated.sort((a, b) => a.at - b.at || compareMade(a.cancellation, b.cancellation));
  const cancellations = dated.map(({ cancellation }) => cancellation);
  const renewals = cancellations.filter((cancellation) => renewedPast(term, cancellation));
  return {
    term,
    regime,
    cancellations,
    made: Float64Array.from(dated, ({ at }) => at),
    barriers: instantsOf([...history.withdrawals, ...renewals].map(({ at }) => at)),
    holds: holdClasses(history.holds),
  };
}

/** The cancellation that counts at `at`, with the moment at which it ends access; or null. */
export function cancelledTermAt(course: Course, at: Instant): CancelledTerm | null {
  const { term, regime, cancellations, made, barriers } = course;
  // The latest is the only one that may count: a barrier after it is after all earlier ones too.
  const latest = cancellations[countUpTo(made, Math.min(at, lapsedAt(course) - 1)) - 1];
  const barrier = barriers[countUpTo(barriers, at) - 1] ?? -NEVER;
  return latest && latest.at > barrier ? stopOf(latest, term, regime) : null;
}

/** When the license had run out: one that is cancelled from then on is expired, not cancelled. */
function lapsedAt({ term, regime }: Course): Instant {
  return plusDays(term.end, regime.suspendedDays[term.kind]);
}

/** What kind of hold is in force at `at`: of several, the kind of the one that outranks the others. */
export function heldKindAt({ holds }: Course, at: Instant): Hold['kind'] | null {
  return holds.find(({ borders }) => countUpTo(borders, at) % 2 === 1)?.kind ?? null;
}

/** In order of rank, those alone of which there are any. */
function holdClasses(holds: Hold[]): HoldClass[] {
  const byRank: Hold[][] = [[], [], [], []];
  for (const hold of holds) if (hold.from < hold.until) byRank[rankOf(hold)]?.push(hold);
  return byRank.flatMap((same) =>
    same[0] ? [{ kind: same[0].kind, borders: bordersOf(same) }] : [],
  );
}

/** Where the union of these windows begins and ends, in turn. */
function bordersOf(windows: Stretch[]): Instants {
  const starts = instantsOf(windows.map(({ from }) => from));
  const ends = instantsOf(windows.map(({ until }) => until));
  // Between the end of some number of windows and the start of the next one, none is open.
  const borders = [...starts.subarray(0, 1)];
  ends.forEach((end, index) => {
    const next = starts[index + 1] ?? NEVER;
    if (end < next) borders.push(end, next);
  });
  return new Float64Array(borders);
}

/**
 * Every instant within `stretch`, after its beginning, at which anything may change, in time order:
 * between two neighbours nothing does.
 */
export function edgesWithin({ from, until }: Stretch, course: Course): Instants {
  const { term, made, barriers, holds } = course;
  const windows = holds.map(({ borders }) => borders);
  const edges: Instant[] = [];
  for (const some of [[term.end, lapsedAt(course)], made, stopsOf(course), barriers, ...windows])
    for (const edge of some) if (edge > from && edge < until) edges.push(edge);
  return instantsOf(edges);
}

/** When cancellations stop access, of those that no later one has replaced by then. */
function stopsOf(course: Course): Instant[] {
  const { term, regime, cancellations, made } = course;
  const inTime = cancellations.slice(0, countUpTo(made, lapsedAt(course) - 1));
  return inTime
    .map((cancellation) => stopOf(cancellation, term, regime).stop)
    .filter((stop, index) => stop < (inTime[index + 1]?.at ?? NEVER));
}
