import { NEVER, plusDays, type Instant } from './instant';
import type { Term } from './license';
import type { Cancellation } from './record';
import type { Regime } from './regimes';

/** Time zones and rounding: a term that ends at most so much later is still the same one. */
export const SAME_TERM_DAYS = 3;

/** A cancellation in force, with the moment at which it ends access. */
export type CancelledTerm = {
  cancellation: Cancellation;
  stop: Instant;
  atOnce: boolean;
  /** The regime's table said when it stops, not the record itself. */
  byTable: boolean;
};

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
export function renewedPast(term: Term, { at, termEnd }: Cancellation): boolean {
  if (termEnd !== null) return term.end > plusDays(termEnd, SAME_TERM_DAYS);
  if (term.end === NEVER) return false;
  const longestDays = term.kind === 'evaluation' || term.billing === 'monthly' ? 62 : 366;
  return term.end > plusDays(at, longestDays);
}
