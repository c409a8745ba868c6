import type { Vendor } from '../resolvers/standing';
import type { Policy } from '../rules/policy';
import { checkedPolicy } from './checked-policy';

/** The vendor's part as an app hands it over. */
export type GivenVendor = { app: { name: string }; policy: Partial<Policy> };

/** The vendor's part, its policy checked. Throws where a choice cannot be read. */
export function checkedVendor({ app, policy }: GivenVendor): Vendor {
  return { app, policy: checkedPolicy(policy) };
}
