import { isJsonObject } from '../wire/json';

/**
 * Under user-based billing, whether this user was given no access. Atlassian: `userAccess` of the
 * context. Unlike the license, the resolver passes it on as it came with the page's call.
 */
export function lacksSeat(userAccess: unknown): boolean {
  return isJsonObject(userAccess) && userAccess.enabled === true && userAccess.hasAccess !== true;
}
