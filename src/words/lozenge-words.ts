import translations from '../../i18n/en-US.json';
import type { UserNoticeCode } from '../rules/notice-table';
import type { State } from '../rules/resolution';

/** The word of each state. Each is read by its own name, so that a bundler leaves all other words out. */
export const stateWords: Record<State, string> = {
  unenforced: translations.standing['state.unenforced'],
  unlicensed: translations.standing['state.unlicensed'],
  unreadable: translations.standing['state.unreadable'],
  evaluation: translations.standing['state.evaluation'],
  'evaluation-suspended': translations.standing['state.evaluation-suspended'],
  'evaluation-expired': translations.standing['state.evaluation-expired'],
  active: translations.standing['state.active'],
  suspended: translations.standing['state.suspended'],
  expired: translations.standing['state.expired'],
  developer: translations.standing['state.developer'],
  cancelled: translations.standing['state.cancelled'],
  'cancelled-ended': translations.standing['state.cancelled-ended'],
  'quote-extended': translations.standing['state.quote-extended'],
  'known-issue-active': translations.standing['state.known-issue-active'],
  'unexplained-active': translations.standing['state.unexplained-active'],
  'unexplained-inactive': translations.standing['state.unexplained-inactive'],
};

/** What users are told in place of the state, likewise. */
export const statusWords: Record<UserNoticeCode, string> = {
  evaluation: translations.standing['status.evaluation'],
  ending: translations.standing['status.ending'],
  limited: translations.standing['status.limited'],
  ended: translations.standing['status.ended'],
  unavailable: translations.standing['status.unavailable'],
};
