import type { NoticeBounds } from '../rules/notice-choice';
import type { Policy } from '../rules/policy';
import type { FamilyApp } from '../wire/family';
import type { VendorKey } from '../wire/vendor-key';

/** The vendor's part of the app, read and checked. */
export type Vendor = {
  /** The app as its users know it. */
  app: { name: string };
  policy: Policy;
  /** The vendor's apps, this one among them where it is listed. */
  family: FamilyApp[];
  /** What admins may choose of notices. */
  notices: NoticeBounds;
  /** The public keys by which the vendor's codes are known. */
  keys: VendorKey[];
};

/** What of the vendor's part a check for purchases needs. */
export type FamilyVendor = Pick<Vendor, 'policy' | 'family'>;
