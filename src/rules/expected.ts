import { heldKindAt, type Course } from './course';
import type { Hold } from './history';
import type { Instant } from './instant';
import { lifecycleAt, type Lifecycle } from './lifecycle';
import type { Access, Policy } from './policy';
import type { Lic, Reason, State } from './resolution';

/** What should be, by dates and records alone. */
export type Expected = {
  state: State;
  reason: Reason;
  lic: Lic;
  lifecycle: Lifecycle;
  /** What the lifecycle alone would report. */
  lifecycleLic: Lic;
};

/** The expected state of a course at `at`. */
export function expectedAt(course: Course, at: Instant): Expected {
  const lifecycle = lifecycleAt(course, at);
  return expectedBy(lifecycle, lifecycle.lic === 'none' ? heldKindAt(course, at) : null);
}

/** The same, where lifecycle and kind of hold are known; what is not over needs none. */
export function expectedBy(lifecycle: Lifecycle, hold: Hold['kind'] | null): Expected {
  const { lic: lifecycleLic } = lifecycle;
  const held = lifecycleLic === 'none' ? hold : null;
  const { state, reason } = held ? heldUp[held] : lifecycle;
  return { state, reason, lic: held ? 'active' : lifecycleLic, lifecycle, lifecycleLic };
}

const heldUp: Record<Hold['kind'], { state: State; reason: Reason }> = {
  quote: { state: 'quote-extended', reason: 'open-quote' },
  'known-issue': { state: 'known-issue-active', reason: 'known-issue' },
};

/** The access that a flag gives in a state, unless the vendor's policy replaces it. */
export function accessOf(state: State, lic: Lic, policy: Policy): Access {
  return policy.accessByState[state] ?? (lic === 'active' ? 'full' : 'none');
}
