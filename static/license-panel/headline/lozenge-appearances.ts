import type { ThemeAppearance } from '@atlaskit/lozenge/lozenge';
import type { State } from '../../../src/rules/resolution';

/** The colour beside each state's word. */
export const lozengeAppearances: Record<State, ThemeAppearance> = {
  unenforced: 'default',
  developer: 'default',
  active: 'success',
  evaluation: 'inprogress',
  'quote-extended': 'inprogress',
  'evaluation-suspended': 'moved',
  suspended: 'moved',
  cancelled: 'moved',
  'known-issue-active': 'moved',
  'unexplained-active': 'moved',
  expired: 'removed',
  'evaluation-expired': 'removed',
  'cancelled-ended': 'removed',
  unlicensed: 'removed',
  'unexplained-inactive': 'removed',
  unreadable: 'removed',
};
