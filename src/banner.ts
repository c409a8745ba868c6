import { environment } from './forge/app-context';
import { readDigest } from './forge/digest';
import { app, policy } from './policy';
import { bannerFunctions } from './resolvers/banner';
import { resolverOf } from './resolvers/resolver-of';
import type { BannerApi } from './wire/banner-api';

/** The page banner's function, as `manifest.yml` names it. */
export const handler = resolverOf<BannerApi>(
  bannerFunctions({ now: () => Date.now(), environment, readDigest }, { policy, app }),
);
