import { holdAt } from './held-by';
import type { History, Hold } from './history';
import type { Instant } from './instant';
import { lifecycleAt, type Lifecycle } from './lifecycle';
import type { Term } from './license';
import type { Access, Policy } from './policy';
import type { Regime } from './regimes';
import type { Lic, LifecycleState, Reason, State } from './resolution';

/** What should be, by dates and records alone. */
export type Expected = {
  state: State;
  reason: Reason;
  lic: Lic;
  lifecycle: Lifecycle;
  /** What the lifecycle alone would report. */
  lifecycleLic: Lic;
  /** The quote or known issue in force, whatever the lifecycle. */
  hold: Hold | null;
};

/** The expected state at `at`. `term` carries its end with extensions. */
export function expectedAt(
  term: Term,
  history: History,
  moment: { regime: Regime; at: Instant },
): Expected {
  const lifecycle = lifecycleAt(term, history, moment);
  const hold = holdAt(history.holds, moment.at);
  const lifecycleLic = licOf[lifecycle.state];
  const found = { lifecycle, lifecycleLic, hold };
  if (lifecycleLic === 'none' && hold) {
    return hold.kind === 'quote'
      ? { ...found, state: 'quote-extended', reason: 'open-quote', lic: 'active' }
      : { ...found, state: 'known-issue-active', reason: 'known-issue', lic: 'active' };
  }
  return { ...found, state: lifecycle.state, reason: lifecycle.reason, lic: lifecycleLic };
}

/** The access that a flag gives in a state, unless the vendor's policy replaces it. */
export function accessOf(state: State, lic: Lic, policy: Policy): Access {
  return policy.accessByState[state] ?? (lic === 'active' ? 'full' : 'none');
}

const licOf: Record<LifecycleState, Lic> = {
  evaluation: 'active',
  'evaluation-suspended': 'active',
  'evaluation-expired': 'none',
  active: 'active',
  suspended: 'active',
  expired: 'none',
  developer: 'active',
  cancelled: 'active',
  'cancelled-ended': 'none',
};
