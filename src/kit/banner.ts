import { environment } from '../forge/app-context';
import { readDigest } from '../forge/digest';
import { bannerFunctions } from '../resolvers/banner';
import { resolverOf } from '../resolvers/resolver-of';
import type { BannerApi } from '../wire/banner-api';
import { checkedNotices } from './checked-notices';
import { checkedPolicy } from './checked-policy';
import type { ForgeFunction } from './forge-function';
import type { GivenVendor } from './given-vendor';

/** What of the vendor's part the banner needs: its other apps would only make it larger. */
type BannerVendor = Omit<GivenVendor, 'family'>;

/** The function behind the page banner. Throws where a choice of the vendor cannot be read. */
export function makeBannerHandler({ app, policy, notices }: BannerVendor): ForgeFunction {
  const vendor = { app, policy: checkedPolicy(policy), notices: checkedNotices(notices) };
  const site = { now: () => Date.now(), environment, readDigest };
  return resolverOf<BannerApi>(bannerFunctions(site, vendor));
}
