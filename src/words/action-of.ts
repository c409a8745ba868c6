import type { State } from '../rules/resolution';
import type { Standing } from '../wire/standing';
import type { MessageKey } from './words';

/** What an admin reads to do next; null when nothing is to be done. */
export function actionOf({
  answer,
  circumstances,
}: Pick<Standing, 'answer' | 'circumstances'>): MessageKey | null {
  if (answer.reason === 'developer-ended') return 'action.developer';
  // By the vendor's policy there may be access all the same.
  const isOpen = answer.state === 'evaluation-expired' && answer.access === 'full';
  const action = isOpen ? 'action.subscribe' : actions[answer.state];
  const isBought = circumstances.acceptedAt !== null && action !== null && buys.has(action);
  return isBought ? 'action.quote-accepted' : action;
}

/** Whether a billing admin does it at Atlassian. */
export function isForBilling(action: MessageKey): boolean {
  return !vendors.has(action);
}

/** Actions that an accepted quote has done already, but for its invoice. */
const buys = new Set<MessageKey>([
  'action.subscribe',
  'action.subscribe-again',
  'action.pay',
  'action.renew',
  'action.accept-quote',
]);

/** Actions that the app's vendor can do something about, and billing cannot. */
const vendors = new Set<MessageKey>([
  'action.contact-vendor',
  'action.ask-about-issue',
  'action.developer',
]);

const actions: Record<State, MessageKey | null> = {
  unenforced: null,
  unlicensed: 'action.buy',
  unreadable: 'action.contact-vendor',
  evaluation: 'action.subscribe',
  'evaluation-suspended': 'action.subscribe',
  'evaluation-expired': 'action.subscribe-again',
  active: null,
  suspended: 'action.pay',
  expired: 'action.renew',
  developer: null,
  cancelled: 'action.subscribe',
  'cancelled-ended': 'action.renew',
  'quote-extended': 'action.accept-quote',
  'known-issue-active': 'action.ask-about-issue',
  'unexplained-active': null,
  'unexplained-inactive': 'action.check-billing',
};
