import type { UserNoticeCode } from '../rules/notice-table';
import type { State } from '../rules/resolution';

/** How a lozenge can look. Atlassian: those of a work item's panel and of Atlaskit. */
type Appearance = 'default' | 'success' | 'inprogress' | 'moved' | 'removed';

/** The colour beside each state's word. */
export const stateAppearances: Record<State, Appearance> = {
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

/** The colour beside what users are told in place of the state. */
export const statusAppearances: Record<UserNoticeCode, Appearance> = {
  evaluation: 'inprogress',
  ending: 'moved',
  limited: 'moved',
  ended: 'removed',
  unavailable: 'removed',
};
