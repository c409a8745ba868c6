import type { NoticeBounds } from '../rules/notice-choice';
import type { Policy } from '../rules/policy';

/** The vendor's part as an app hands it over. */
export type GivenVendor = {
  app: { name: string };
  policy: Partial<Policy>;
  notices?: Partial<NoticeBounds>;
};
