import type { Vendor } from '../resolvers/vendor';
import { checkedFamily } from './checked-family';
import { checkedKeys } from './checked-keys';
import { checkedNotices } from './checked-notices';
import { checkedPolicy } from './checked-policy';
import type { GivenVendor } from './given-vendor';

/** The vendor's part, checked. Throws where a choice cannot be read. */
export function checkedVendor({ app, policy, family, notices, keys }: GivenVendor): Vendor {
  return {
    app,
    policy: checkedPolicy(policy),
    family: checkedFamily(family),
    notices: checkedNotices(notices),
    keys: checkedKeys(keys),
  };
}
