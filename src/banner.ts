import { makeBannerHandler, makeStatusHandler } from './kit/banner';
import { app, notices, policy } from './policy';

/** The function behind the page banner and the panel on work items, as `manifest.yml` names it. */
export const handler = makeBannerHandler({ app, notices, policy });

/** The state that a work item's panel shows while it is collapsed. */
export const status = makeStatusHandler({ app, notices, policy });
