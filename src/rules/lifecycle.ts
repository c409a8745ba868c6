import type { CancelledTerm } from './cancellation';
import { cancelledTermAt, type Course } from './course';
import { plusDays, type Instant } from './instant';
import type { Term } from './license';
import type { LifecycleState, Reason } from './resolution';

/** What dates and cancellation say, before anything holds access up. */
export type Lifecycle = {
  state: LifecycleState;
  reason: Reason;
  cancelled: CancelledTerm | null;
};

/** The lifecycle of a course at `at`. */
export function lifecycleAt(course: Course, at: Instant): Lifecycle {
  const cancelled = cancelledTermAt(course, at);
  const found = cancelled ? cancelledState(cancelled, at) : stateByDates(course, at);
  return { ...found, cancelled };
}

type StateAndReason = { state: LifecycleState; reason: Reason };

function cancelledState({ stop, atOnce }: CancelledTerm, at: Instant): StateAndReason {
  if (at < stop) return { state: 'cancelled', reason: 'cancelled-to-term-end' };
  return { state: 'cancelled-ended', reason: atOnce ? 'cancelled-at-once' : 'cancelled-term-over' };
}

function stateByDates({ term, regime }: Course, at: Instant): StateAndReason {
  const { kind, end } = term;
  if (at < end) return running[kind];
  if (at >= plusDays(end, regime.suspendedDays[kind])) return over[kind];
  return kind === 'evaluation'
    ? { state: 'evaluation-suspended', reason: 'evaluation-suspended' }
    : { state: 'suspended', reason: 'subscription-suspended' };
}

const running: Record<Term['kind'], StateAndReason> = {
  evaluation: { state: 'evaluation', reason: 'evaluation-running' },
  subscription: { state: 'active', reason: 'subscription-running' },
  developer: { state: 'developer', reason: 'developer-license' },
};

const over: Record<Term['kind'], StateAndReason> = {
  evaluation: { state: 'evaluation-expired', reason: 'evaluation-ended' },
  subscription: { state: 'expired', reason: 'subscription-ended' },
  developer: { state: 'expired', reason: 'developer-ended' },
};
