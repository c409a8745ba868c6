import { isJsonObject } from '../wire/json';

/** Under user-based billing, whether this user was given no access. Atlassian: `userAccess` of the context. */
export function lacksSeat(userAccess: unknown): boolean {
  return isJsonObject(userAccess) && userAccess.enabled === true && userAccess.hasAccess !== true;
}
