import type { Request } from '@forge/resolver';
import type { AdminProblem } from '../wire/admin-api';
import type { Result } from '../wire/result';
import { callerOf } from './caller';
import type { AdminSite } from './site';

/** A call whose caller the product named an admin. `payload` is not parsed yet. */
type AdminCall = { payload: unknown; accountId: string; license: unknown };

type AdminFunction<Value> = (call: AdminCall) => Promise<Result<Value, AdminProblem>>;

/**
 * Lets only admins of the product through. Atlassian: any module of an app can invoke any function
 * of its resolver, so that only admins see the page is no check.
 */
export function forAdmins<Value>(site: AdminSite, admit: AdminFunction<Value>) {
  return async (request: Request): Promise<Result<Value, AdminProblem>> => {
    const { accountId, license } = callerOf(request);
    if (accountId === null || !(await site.isAdmin()))
      return { ok: false, problem: { code: 'not-an-admin' } };
    return admit({ payload: request.payload, accountId, license });
  };
}
