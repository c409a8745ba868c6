import type { NoticeBounds } from '../rules/notice-choice';
import type { Policy } from '../rules/policy';
import type { FamilyApp } from '../wire/family';
import type { VendorKey } from '../wire/vendor-key';

/** The vendor's part as an app hands it over. */
export type GivenVendor = {
  app: { name: string };
  policy: Partial<Policy>;
  /** The vendor's apps, this one among them; without it there are no others. */
  family?: FamilyApp[];
  notices?: Partial<NoticeBounds>;
  /** The public keys by which its codes are known; without them none is taken. */
  keys?: VendorKey[];
};
