import type { Handlers } from '@forge/resolver';
import type { AdminApi } from '../wire/admin-api';
import { parseChooseCall } from '../wire/choose-call';
import { parseCodeCall } from '../wire/code-call';
import { parseImportCall } from '../wire/import-call';
import type { Log } from '../wire/log';
import { parseStretch } from '../wire/log-page';
import { parseEntered } from '../wire/new-record';
import { addRecord } from './add-record';
import { checkForPurchases } from './check-for-purchases';
import { chooseNotices } from './choose-notices';
import { enterCode } from './enter-code';
import { exportHistory } from './export-history';
import { forAdmins } from './for-admins';
import { importHistory } from './import-history';
import { keepVisibleIfDue, type VisibilitySite } from './keep-visible';
import { observe } from './observe';
import { purchasesOf } from './purchases';
import { readPage } from './read-page';
import type { AdminSite } from './site';
import { standingOf } from './standing';
import type { Vendor } from './vendor';

/** The functions behind the license panel. INVARIANT: each one is wrapped in `forAdmins`. */
export function adminFunctions(
  site: AdminSite & VisibilitySite,
  vendor: Vendor,
): Handlers<AdminApi> {
  const shown = (license: unknown, log: Log) => standingOf(site, vendor, { license, log });
  const shownAfter = async (license: unknown, log: Log) => {
    await keepVisibleIfDue(site, vendor, { license, entries: log.digest.entries });
    return shown(license, log);
  };
  return {
    standing: forAdmins(site, async ({ license }) => {
      const before = await site.readLog();
      const log = await observe(site, before, { license, at: site.now() });
      const isNews = log.digest.count > before.digest.count;
      return { ok: true, value: await (isNews ? shownAfter : shown)(license, log) };
    }),
    add: forAdmins(site, async ({ payload, accountId, license }) => {
      const entered = parseEntered(payload);
      if (!entered.ok) return entered;
      const added = await addRecord(site, entered.value, { accountId, license });
      return added.ok ? { ok: true, value: await shownAfter(license, added.value) } : added;
    }),
    code: forAdmins(site, async ({ payload, accountId, license }) => {
      const call = parseCodeCall(payload);
      if (!call.ok) return call;
      const { keys } = vendor;
      const entered = await enterCode(site, call.value, { keys, accountId, license });
      if (!entered.ok) return entered;
      const { log, confirmed } = entered.value;
      const answered = call.value.isDryRun ? shown : shownAfter;
      return { ok: true, value: { standing: await answered(license, log), confirmed } };
    }),
    choose: forAdmins(site, async ({ payload, accountId, license }) => {
      const notices = parseChooseCall(payload);
      if (!notices.ok) return notices;
      const chosen = await chooseNotices(
        site,
        { sent: notices.value, bounds: vendor.notices },
        accountId,
      );
      return chosen.ok ? { ok: true, value: await shownAfter(license, chosen.value) } : chosen;
    }),
    entries: forAdmins(site, async ({ payload, accountId }) => {
      const stretch = parseStretch(payload);
      if (!stretch.ok) return stretch;
      return { ok: true, value: await readPage(site, stretch.value, accountId) };
    }),
    export: forAdmins(site, async ({ license }) => ({
      ok: true,
      value: await exportHistory(site, vendor, license),
    })),
    import: forAdmins(site, async ({ payload, accountId, license }) => {
      const call = parseImportCall(payload);
      if (!call.ok) return call;
      const done = await importHistory(site, call.value, { keys: vendor.keys, accountId, license });
      if (!done.ok) return done;
      const { log, imported } = done.value;
      return { ok: true, value: { standing: await shownAfter(license, log), imported } };
    }),
    purchases: forAdmins(site, async () => ({
      ok: true,
      value: purchasesOf(site, vendor, await site.readAnswers()),
    })),
    check: forAdmins(site, async ({ accountId, license }) => {
      const checked = await checkForPurchases(site, vendor, accountId);
      if (!checked.ok) return checked;
      const { log, stored } = checked.value;
      const purchases = purchasesOf(site, vendor, stored);
      return { ok: true, value: { purchases, standing: await shownAfter(license, log) } };
    }),
  };
}
