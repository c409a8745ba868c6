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
  { kind, end }: Term,
  { regime, at }: { regime: Regime; at: Instant },
): ReportStatus {
  if (!cancelled) return at < end ? 'active' : 'expired';
  if (kind === 'evaluation') return 'cancelled';
  const shownUntil =
    regime.reportedCancelledUntil === 'end' ? end : plusCalendarMonth(cancelled.cancellation.at);
  return at < Math.max(cancelled.stop, shownUntil) ? 'cancelled' : 'expired';
}
