import type { History } from './history';
import { NEVER, plusDays, type Instant } from './instant';
import type { Term } from './license';
import { compareText, type Cancellation } from './record';
import type { Regime } from './regimes';

/** Time zones and rounding: a term that ends this much later is still the one that was cancelled. */
const SAME_TERM_DAYS = 3;

/** A cancellation in force, with the moment at which it ends access. */
export type CancelledTerm = {
  cancellation: Cancellation;
  stop: Instant;
  atOnce: boolean;
  /** The regime's table said when it stops, not the record itself. */
  byTable: boolean;
};

/** The cancellation that counts at `at`, or null. `term` carries its end with extensions. */
export function cancelledTermAt(
  term: Term,
  history: History,
  { regime, at }: { regime: Regime; at: Instant },
): CancelledTerm | null {
  const lapsed = plusDays(term.end, regime.suspendedDays[term.kind]);
  let barrier = -NEVER;
  for (const withdrawal of history.withdrawals)
    if (withdrawal.at <= at) barrier = Math.max(barrier, withdrawal.at);
  for (const cancellation of history.cancellations)
    if (cancellation.at <= at && renewedPast(term, cancellation))
      barrier = Math.max(barrier, cancellation.at);
  let counting: Cancellation | null = null;
  for (const cancellation of history.cancellations) {
    // A license that had run out is expired, not cancelled; one withdrawn or renewed since is neither.
    if (cancellation.at > at || cancellation.at >= lapsed || cancellation.at <= barrier) continue;
    if (!counting || isLater(cancellation, counting)) counting = cancellation;
  }
  return counting && stopOf(counting, term, regime);
}

/** When `cancellation` ends access, should it count. */
export function stopOf(cancellation: Cancellation, term: Term, regime: Regime): CancelledTerm {
  const { at, effective } = cancellation;
  const byTable = effective === null;
  const cell = byTable ? regime.cancelled[cellOf(term)] : effective;
  if (cell === 'at-once') return { cancellation, stop: at, atOnce: true, byTable };
  const extraDays = cell === 'at-term-end' ? 0 : cell.daysAfterEnd;
  const stop = Math.max(plusDays(term.end, extraDays), at);
  return { cancellation, stop, atOnce: false, byTable };
}

function cellOf({ kind, billing }: Term): keyof Regime['cancelled'] {
  if (kind !== 'subscription') return kind;
  return billing === 'annual' ? 'annual' : 'monthly';
}

/** The license runs past the term that was cancelled: it was bought again since. */
function renewedPast(term: Term, { at, termEnd }: Cancellation): boolean {
  if (termEnd !== null) return term.end > plusDays(termEnd, SAME_TERM_DAYS);
  if (term.end === NEVER) return false;
  const longestDays = term.kind === 'evaluation' || term.billing === 'monthly' ? 62 : 366;
  return term.end > plusDays(at, longestDays);
}

function isLater(a: Cancellation, b: Cancellation): boolean {
  return (a.at - b.at || compareText(a.id, b.id)) > 0;
}
