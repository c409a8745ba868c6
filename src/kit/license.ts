import { append } from '../forge/append';
import { environment } from '../forge/app-context';
import { isAdmin } from '../forge/is-admin';
import { readHistory } from '../forge/read-history';
import { adminFunctions } from '../resolvers/admin';
import { resolverOf } from '../resolvers/resolver-of';
import type { AdminApi } from '../wire/admin-api';
import { checkedVendor, type GivenVendor } from './checked-vendor';
import type { ForgeFunction } from './forge-function';

/** The function behind the license panel. Throws where a choice of the vendor cannot be read. */
export function makeLicenseHandler(given: GivenVendor): ForgeFunction {
  const site = {
    now: () => Date.now(),
    environment,
    readLog: readHistory,
    append,
    isAdmin,
    randomId: () => crypto.randomUUID().slice(0, 8),
  };
  return resolverOf<AdminApi>(adminFunctions(site, checkedVendor(given)));
}
