import { verifyCode } from '../codes/verify-code';
import { appendAll } from '../forge/append';
import { isAdmin } from '../forge/is-admin';
import { readEntries } from '../forge/log';
import { namesOf } from '../forge/names-of';
import { readLog } from '../forge/read-log';
import { unpacked } from '../forge/packed';
import { tellVisibility } from '../forge/tell-visibility';
import { adminFunctions } from '../resolvers/admin';
import { resolverOf } from '../resolvers/resolver-of';
import type { AdminApi } from '../wire/admin-api';
import { checkedVendor } from './checked-vendor';
import type { ForgeFunction } from './forge-function';
import type { GivenVendor } from './given-vendor';
import { licenseSite } from './license-site';

/** The function behind the license panel. Throws where a choice of the vendor cannot be read. */
export function makeLicenseHandler(given: GivenVendor): ForgeFunction {
  const site = {
    ...licenseSite,
    readLog,
    appendAll,
    isAdmin,
    readEntries,
    namesOf,
    unpack: unpacked,
    verifyCode,
    tellVisibility,
  };
  return resolverOf<AdminApi>(adminFunctions(site, checkedVendor(given)));
}
