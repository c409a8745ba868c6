import { makeBannerHandler } from './kit/banner';
import { app, notices, policy } from './policy';

/** The page banner's function, as `manifest.yml` names it. */
export const handler = makeBannerHandler({ app, notices, policy });
