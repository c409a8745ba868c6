import type { License } from './license';
import type { PurchaseFit } from './purchase-fit';

/** The groups of the vendor's apps on a site, in the order in which they are shown. */
export const purchaseGroups = ['purchased', 'evaluations', 'misfits', 'none', 'unknown'] as const;

export type PurchaseGroup = (typeof purchaseGroups)[number];

/** What was told of an app: its license, null when never; and whether nothing was told when it was asked last. */
type Told = { license: License | null; hasTrouble: boolean; fit: PurchaseFit };

/** The group of an app. What was told before a trouble may be over, so it counts as not known. */
export function purchaseGroup({ license, hasTrouble, fit }: Told): PurchaseGroup {
  if (license === null || hasTrouble || license.kind === 'unreadable') return 'unknown';
  if (license.kind === 'no-license') return 'none';
  if (fit !== 'fits') return 'misfits';
  return license.kind === 'evaluation' ? 'evaluations' : 'purchased';
}
