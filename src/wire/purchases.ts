import type { FamilyApp } from './family';
import type { AppTrouble, PurchaseCheck } from './purchase-check';

/** Why licenses cannot be checked for here at all. */
export type CheckUnavailable =
  /** Atlassian: outside production there are no licenses. */
  | 'environment'
  /** The vendor says that the app is not on the Marketplace. */
  | 'unlisted'
  /** The vendor names no other apps. */
  | 'no-family';

/** Who asked for a check. */
export type CheckedBy = 'admin' | 'job';

/** What the panel shows of the vendor's apps on this site. Dates are ISO 8601 text, UTC. */
export type Purchases = {
  at: string;
  /** The site, as Atlassian identifies it. */
  siteId: string;
  /** This app's UUID. It is the first of the apps. */
  ownAppId: string;
  apps: FamilyApp[];
  /** What Atlassian told last of each app: its license as JSON, null when it has none. None: never told. */
  answers: { appId: string; at: string; license: unknown }[];
  /** Apps of which it told nothing when it was asked last. */
  troubles: { appId: string; at: string; code: AppTrouble }[];
  /** The check that is under way: for how many apps it asked, and when it goes on at the earliest. */
  underWay: { check: string; asked: number; of: number; goesOnAt: string } | null;
  /** The last check that is over. */
  last: { by: CheckedBy; at: string; check: PurchaseCheck } | null;
  /** Until when Atlassian is not to be asked again; null: it may be asked now. */
  notBefore: string | null;
  unavailable: CheckUnavailable | null;
};
