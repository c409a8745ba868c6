import type { CancelledTerm } from './cancellation';
import { plusCalendarMonth, type Instant } from './instant';
import type { Lifecycle } from './lifecycle';
import type { Term } from './license';
import type { Regime } from './regimes';
import type { ReportStatus } from './resolution';

/**
 * What the Marketplace report would show: it goes by dates and cancellation alone, so what is
 * suspended or held up by a quote is `expired` there while the app still runs.
 */
export function reportStatusAt(
  { cancelled }: Lifecycle,
  term: Term,
  { regime, at }: { regime: Regime; at: Instant },
): ReportStatus {
  if (!cancelled) return at < term.end ? 'active' : 'expired';
  if (term.kind === 'evaluation') return 'cancelled';
  return at < cancelledUntil(cancelled, term, regime) ? 'cancelled' : 'expired';
}

/** Until when the report shows a cancelled subscription as cancelled. */
export function cancelledUntil(
  { cancellation, stop }: CancelledTerm,
  { end }: Term,
  { reportedCancelledUntil }: Regime,
): Instant {
  const shownUntil = reportedCancelledUntil === 'end' ? end : plusCalendarMonth(cancellation.at);
  return Math.max(stop, shownUntil);
}
