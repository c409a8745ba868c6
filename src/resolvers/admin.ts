import type { Handlers } from '@forge/resolver';
import type { AdminApi } from '../wire/admin-api';
import { parseNewRecord } from '../wire/new-record';
import { addRecord } from './add-record';
import { forAdmins } from './for-admins';
import type { AdminSite } from './site';
import { standingOf, type Vendor } from './standing';

/** The functions behind the license panel. INVARIANT: each one is wrapped in `forAdmins`. */
export function adminFunctions(site: AdminSite, vendor: Vendor): Handlers<AdminApi> {
  return {
    standing: forAdmins(site, async ({ license }) => {
      const entries = await site.readLog();
      return { ok: true, value: standingOf(site, vendor, { license, entries }) };
    }),
    add: forAdmins(site, async ({ payload, accountId, license }) => {
      const entered = parseNewRecord(payload);
      if (!entered.ok) return entered;
      const added = await addRecord(site, entered.value, { accountId, license });
      if (!added.ok) return added;
      return { ok: true, value: standingOf(site, vendor, { license, entries: added.value }) };
    }),
  };
}
