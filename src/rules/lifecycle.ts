import type { CancelledTerm } from './cancellation';
import { cancelledTermAt, type Course } from './course';
import { plusDays, type Instant } from './instant';
import type { LicenseKind } from './license';
import type { Lic, LifecycleState, Reason } from './resolution';

/** What dates and cancellation say, before anything holds access up. */
export type Lifecycle = {
  state: LifecycleState;
  reason: Reason;
  lic: Lic;
  cancelled: CancelledTerm | null;
};

/** The lifecycle of a course at `at`. */
export function lifecycleAt(course: Course, at: Instant): Lifecycle {
  return lifecycleBy(cancelledTermAt(course, at), course, at);
}

/** The same, where it is known which cancellation counts. */
export function lifecycleBy(cancelled: CancelledTerm | null, dated: Dated, at: Instant): Lifecycle {
  return cancelled ? byCancellation(cancelled, at) : byDates(dated, at);
}

/** A term under a regime: what dates alone go by. */
type Dated = Pick<Course, 'term' | 'regime'>;

function byCancellation(cancelled: CancelledTerm, at: Instant): Lifecycle {
  if (at < cancelled.stop)
    return { state: 'cancelled', reason: 'cancelled-to-term-end', lic: 'active', cancelled };
  const reason = cancelled.atOnce ? 'cancelled-at-once' : 'cancelled-term-over';
  return { state: 'cancelled-ended', reason, lic: 'none', cancelled };
}

function byDates({ term, regime }: Dated, at: Instant): Lifecycle {
  const { kind, end } = term;
  if (at < end) return running[kind];
  return at < plusDays(end, regime.suspendedDays[kind]) ? suspended[kind] : over[kind];
}

const running: Record<LicenseKind, Lifecycle> = {
  evaluation: { state: 'evaluation', reason: 'evaluation-running', lic: 'active', cancelled: null },
  subscription: { state: 'active', reason: 'subscription-running', lic: 'active', cancelled: null },
  developer: { state: 'developer', reason: 'developer-license', lic: 'active', cancelled: null },
};

const paidSuspended: Lifecycle = {
  state: 'suspended',
  reason: 'subscription-suspended',
  lic: 'active',
  cancelled: null,
};

const suspended: Record<LicenseKind, Lifecycle> = {
  evaluation: {
    state: 'evaluation-suspended',
    reason: 'evaluation-suspended',
    lic: 'active',
    cancelled: null,
  },
  subscription: paidSuspended,
  developer: paidSuspended,
};

const over: Record<LicenseKind, Lifecycle> = {
  evaluation: {
    state: 'evaluation-expired',
    reason: 'evaluation-ended',
    lic: 'none',
    cancelled: null,
  },
  subscription: { state: 'expired', reason: 'subscription-ended', lic: 'none', cancelled: null },
  developer: { state: 'expired', reason: 'developer-ended', lic: 'none', cancelled: null },
};
