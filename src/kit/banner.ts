import { environment } from '../forge/app-context';
import { readDigest } from '../forge/digest';
import { bannerFunctions } from '../resolvers/banner';
import { resolverOf } from '../resolvers/resolver-of';
import type { BannerApi } from '../wire/banner-api';
import { checkedVendor } from './checked-vendor';
import type { ForgeFunction } from './forge-function';
import type { GivenVendor } from './given-vendor';

/** The function behind the page banner. Throws where a choice of the vendor cannot be read. */
export function makeBannerHandler(given: GivenVendor): ForgeFunction {
  const site = { now: () => Date.now(), environment, readDigest };
  return resolverOf<BannerApi>(bannerFunctions(site, checkedVendor(given)));
}
