import type { LifecycleState } from '../../../src/rules/resolution';

/** How a stretch of the term is drawn: each tone has a colour and a pattern of its own. */
export type Tone = 'running' | 'trial' | 'ending' | 'cancelled' | 'over';

/** The tone of each state that a term can be in. */
export const stateTones: Record<LifecycleState, Tone> = {
  evaluation: 'trial',
  active: 'running',
  developer: 'running',
  'evaluation-suspended': 'ending',
  suspended: 'ending',
  cancelled: 'cancelled',
  'evaluation-expired': 'over',
  expired: 'over',
  'cancelled-ended': 'over',
};
