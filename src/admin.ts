import { makeLicenseHandler } from './kit/license';
import { app, notices, policy } from './policy';

/** The license panel's functions, as `manifest.yml` names them. */
export const handler = makeLicenseHandler({ app, notices, policy });
