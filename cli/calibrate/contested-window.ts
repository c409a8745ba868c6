import { contestedEdges } from '../../src/rules/contested';
import { countingRecords } from '../../src/rules/counting-records';
import { courseOf, edgesWithin, heldKindAt, type Course } from '../../src/rules/course';
import { expectedAt, type Expected } from '../../src/rules/expected';
import { extendedTerm } from '../../src/rules/extended-term';
import { historyOf } from '../../src/rules/history';
import { NEVER, plusDays, type Instant } from '../../src/rules/instant';
import { instantsOf } from '../../src/rules/instants';
import type { Term } from '../../src/rules/license';
import type { RecordVersion } from '../../src/rules/record';
import { regimes, type RegimeName } from '../../src/rules/regimes';
import type { ContestedCell, Lic } from '../../src/rules/resolution';
import { spansOf, type Span } from '../../src/rules/spans';

/** A stretch of a term in which the sources disagree, and what each regime expects of the flag in it. */
export type ContestedWindow = Span<{
  cell: ContestedCell;
  expected: Record<RegimeName, Lic>;
  /** A quote or known issue is in force, so that the flag says nothing about this cell. */
  isHeld: boolean;
}>;

type Courses = Record<RegimeName, Course>;

type Moment = { term: Term; at: Instant };

const always = { from: -NEVER, until: NEVER };

/**
 * The contested windows of a term, whatever the vendor's regime: where the rules name a cell under one
 * regime only, the same dates and records are asked about under the others.
 */
export function contestedWindows(told: Term, records: RecordVersion[]): ContestedWindow[] {
  const history = historyOf(countingRecords(records, NEVER).records);
  const term = extendedTerm(told, history);
  if (term.end === NEVER) return [];
  const courseUnder = (name: RegimeName): Course => courseOf(term, history, regimes[name]);
  const courses: Courses = {
    classic: courseUnder('classic'),
    'improved-billing': courseUnder('improved-billing'),
    'forge-2025': courseUnder('forge-2025'),
  };
  const edges = Object.values(courses).flatMap((course) => [...edgesWithin(always, course)]);
  const spans = spansOf(always, instantsOf([...edges, ...contestedEdges(term)]), (at) =>
    factsAt(courses, { term, at }),
  );
  return spans.flatMap(({ from, until, cell, expected, isHeld }) =>
    cell === null ? [] : [{ from, until, cell, expected, isHeld }],
  );
}

function factsAt(
  courses: Courses,
  moment: Moment,
): { cell: ContestedCell | null; expected: Record<RegimeName, Lic>; isHeld: boolean } {
  const classic = expectedAt(courses.classic, moment.at);
  const improved = expectedAt(courses['improved-billing'], moment.at);
  const forge = expectedAt(courses['forge-2025'], moment.at);
  const expected = {
    classic: classic.lic,
    'improved-billing': improved.lic,
    'forge-2025': forge.lic,
  };
  const held = heldKindAt(courses.classic, moment.at);
  const isOver = [classic, improved, forge].every(({ lifecycleLic }) => lifecycleLic === 'none');
  if (held !== null && isOver) {
    const cell = held === 'quote' ? 'open-quote' : 'known-issue';
    return { cell, expected, isHeld: false };
  }
  const cell = cellOf(classic, moment, isOver);
  return { cell, expected, isHeld: cell !== null && held !== null };
}

/** The cell by dates and cancellation alone, which all regimes count the same. */
function cellOf(
  { lifecycle }: Expected,
  { term: { kind, billing, end }, at }: Moment,
  isOver: boolean,
): ContestedCell | null {
  const { state, cancelled } = lifecycle;
  if (cancelled === null) {
    if (state === 'evaluation-suspended') return state;
    const isPastDays = state === 'expired' || state === 'evaluation-expired';
    return isPastDays && kind !== 'developer' && at < plusDays(end, 30) ? 'after-15-days' : null;
  }
  if (cancelled.byTable && at < end) {
    if (kind === 'evaluation') return 'cancelled-evaluation';
    return kind === 'subscription' && billing === 'annual' ? 'annual-cancellation' : null;
  }
  if (at < end) return null;
  if (cancelled.byTable && kind === 'subscription' && at < plusDays(end, 15))
    return 'cancelled-after-end';
  // Ended at once by the customer's own choice, an app is not kept for the 60 days.
  const isKept = cancelled.cancellation.effective !== 'at-once' && isOver;
  return isKept && at < plusDays(end, 60) ? 'forge-60-days' : null;
}
