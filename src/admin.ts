import { makeLicenseHandler } from './kit/license';
import { family } from './family';
import { keys } from './keys';
import { app, notices, policy } from './policy';

/** The license panel's functions, as `manifest.yml` names them. */
export const handler = makeLicenseHandler({ app, family, keys, notices, policy });
