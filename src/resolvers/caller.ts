import type { Request } from '@forge/resolver';

/** Who calls, and under which license, as the platform says it; the browser cannot change either. */
export type Caller = { accountId: string | null; license: unknown };

/** Atlassian: anonymous callers have no account id, or this one. */
const ANONYMOUS = 'unidentified';

export function callerOf({ context }: Request): Caller {
  const accountId: unknown = context.accountId;
  const known = typeof accountId === 'string' && accountId !== '' && accountId !== ANONYMOUS;
  const license: unknown = context.license;
  return { accountId: known ? accountId : null, license: license ?? null };
}
