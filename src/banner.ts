import { makeBannerHandler } from './kit/banner';
import { app, policy } from './policy';

/** The page banner's function, as `manifest.yml` names it. */
export const handler = makeBannerHandler({ app, policy });
