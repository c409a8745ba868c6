import { compareMade, renewedPast, stopOf, type CancelledTerm } from './cancellation';
import type { History, Hold } from './history';
import { NEVER, plusDays, type Instant } from './instant';
import { countUpTo, instantsOf, type Instants } from './instants';
import type { Term } from './license';
import type { Cancellation } from './record';
import type { Regime } from './regimes';

/** A term, its history and a regime, sorted once so that any moment can be asked about quickly. */
export type Course = {
  /** The term, with the end that Atlassian moved it to. */
  term: Term;
  regime: Regime;
  /** The cancellations made before the license had run out, in the order they were made. */
  cancellations: Cancellation[];
  made: Instants;
  /** Withdrawals and renewals: after each, the cancellations made up to it count no longer. */
  barriers: Instants;
  holds: HoldClass[];
};

/** The windows of one kind of hold. */
type HoldClass = { kind: Hold['kind']; starts: Instants; ends: Instants };

export function courseOf(term: Term, history: History, regime: Regime): Course {
  const lapsed = plusDays(term.end, regime.suspendedDays[term.kind]);
  const cancellations = history.cancellations.filter(({ at }) => at < lapsed).sort(compareMade);
  const renewals = history.cancellations.filter((cancellation) => renewedPast(term, cancellation));
  return {
    term,
    regime,
    cancellations,
    made: cancellations.map(({ at }) => at),
    barriers: instantsOf([...history.withdrawals, ...renewals].map(({ at }) => at)),
    holds: holdClasses(history.holds),
  };
}

/** The cancellation that counts at `at`, with the moment at which it ends access; or null. */
export function cancelledTermAt(course: Course, at: Instant): CancelledTerm | null {
  // The latest is the only one that may count: a barrier after it is after all earlier ones too.
  const latest = course.cancellations[countUpTo(course.made, at) - 1];
  const barrier = course.barriers[countUpTo(course.barriers, at) - 1] ?? -NEVER;
  if (!latest || latest.at <= barrier) return null;
  return stopOf(latest, course.term, course.regime);
}

/** What kind of hold is in force at `at`: of several, the kind of the one that outranks the others. */
export function heldKindAt({ holds }: Course, at: Instant): Hold['kind'] | null {
  const inForce = holds.find(({ starts, ends }) => countUpTo(starts, at) > countUpTo(ends, at));
  return inForce?.kind ?? null;
}

/** In order of rank: the vendor's before others, a quote before a known issue. */
function holdClasses(holds: Hold[]): HoldClass[] {
  const windows = holds.filter(({ from, until }) => from < until);
  const classOf = (kind: Hold['kind'], isVendors: boolean): HoldClass => {
    const same = windows.filter(
      (hold) => hold.kind === kind && (hold.source === 'vendor') === isVendors,
    );
    return {
      kind,
      starts: instantsOf(same.map(({ from }) => from)),
      ends: instantsOf(same.map(({ until }) => until)),
    };
  };
  return [true, false].flatMap((vendors) => [
    classOf('quote', vendors),
    classOf('known-issue', vendors),
  ]);
}

/** Every instant at which anything may change, in time order: between two neighbours nothing does. */
export function edgesOf({ term, regime, cancellations, ...course }: Course): Instants {
  const { made, barriers, holds } = course;
  const ends = [term.end, plusDays(term.end, regime.suspendedDays[term.kind])];
  const stops = cancellations.map((cancellation) => stopOf(cancellation, term, regime).stop);
  const windows = holds.flatMap((hold) => [...hold.starts, ...hold.ends]);
  return instantsOf([...new Set([...ends, ...stops, ...made, ...barriers, ...windows])]);
}
