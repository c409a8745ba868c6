// The package's root would bring 50 KB more into the banner; this file is the same function.
import { getAppContext } from '@forge/api/out/api/runtime';
import type { Environment } from '../rules/license';

/** The environment that the platform runs this call in; an unknown one counts as production. */
export function environment(): Environment {
  const { environmentType } = getAppContext();
  return environmentType === 'STAGING' || environmentType === 'DEVELOPMENT'
    ? environmentType
    : 'PRODUCTION';
}

/** The key of the manifest module that made this call. */
export function moduleKey(): string {
  return getAppContext().moduleKey;
}
