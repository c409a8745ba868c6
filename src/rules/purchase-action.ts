import type { PurchaseGroup } from './purchase-group';
import type { State } from './resolution';

/** What an admin can do next about an app: install it, or see to its license in billing. */
export type PurchaseAction = 'install' | 'subscribe' | 'renew' | 'billing';

type PurchasedApp = {
  group: PurchaseGroup;
  state: State;
  /** It is the app that shows the page, which is installed. */
  isOwn: boolean;
  /** It has a page on the Marketplace. */
  hasListing: boolean;
};

/** What can be done about an app, or null when nothing is to be done or nothing is known. */
export function purchaseAction(app: PurchasedApp): PurchaseAction | null {
  if (app.group !== 'purchased' && app.group !== 'evaluations') return null;
  const action = actions[app.state];
  if (action === 'install' && (app.isOwn || !app.hasListing)) return null;
  return action;
}

const actions: Record<State, PurchaseAction | null> = {
  active: 'install',
  developer: 'install',
  'unexplained-active': 'install',
  evaluation: 'subscribe',
  'evaluation-suspended': 'subscribe',
  'evaluation-expired': 'subscribe',
  cancelled: 'subscribe',
  suspended: 'renew',
  expired: 'renew',
  'cancelled-ended': 'renew',
  'quote-extended': 'billing',
  'unexplained-inactive': 'billing',
  'known-issue-active': null,
  unenforced: null,
  unlicensed: null,
  unreadable: null,
};
