import type { Vendor } from '../resolvers/standing';
import type { NoticeBounds } from '../rules/notice-choice';
import type { Policy } from '../rules/policy';
import { checkedNotices } from './checked-notices';
import { checkedPolicy } from './checked-policy';

/** The vendor's part as an app hands it over. */
export type GivenVendor = {
  app: { name: string };
  policy: Partial<Policy>;
  notices?: Partial<NoticeBounds>;
};

/** The vendor's part, its policy checked. Throws where a choice cannot be read. */
export function checkedVendor({ app, policy, notices }: GivenVendor): Vendor {
  return { app, policy: checkedPolicy(policy), notices: checkedNotices(notices) };
}
