import { readEntries } from '../forge/log';
import { erasePutOff, readPutOffPeople, renewPutOff } from '../forge/put-off';
import { readDecisive } from '../forge/read-log';
import { reportAccounts } from '../forge/report-accounts';
import { tellVisibility } from '../forge/tell-visibility';
import { goOnChecking } from '../resolvers/check-for-purchases';
import { keepLifecycle } from '../resolvers/keep-lifecycle';
import { keepVisible, makeAllDue } from '../resolvers/keep-visible';
import { reportPersonalData } from '../resolvers/report-personal-data';
import { watch, watchAll } from '../resolvers/watch';
import type { LifecycleKind } from '../wire/app-event';
import { isJsonObject, isText } from '../wire/json';
import { checkedFamily } from './checked-family';
import { checkedNotices } from './checked-notices';
import { checkedPolicy } from './checked-policy';
import type { GivenVendor } from './given-vendor';
import { licenseIn } from './license-in';
import { licenseSite } from './license-site';

/** A function of a schedule, a trigger or an uninstall, as Forge calls it. */
type Job = (event: unknown, context?: unknown) => Promise<void>;

/** What of the vendor's part the jobs need. */
type JobsVendor = Pick<GivenVendor, 'policy' | 'family' | 'notices'>;

/** The functions that keep a site's history when nobody looks. */
export type HistoryJobs = {
  /**
   * Hourly, without the filter `appIsLicensed`: sees where the license is, and those of the vendor's other
   * apps; keeps true whether notices are due.
   */
  observe: Job;
  /** For the queue `standing-purchases`: goes on with a check for purchases that takes more than one call. */
  goOnChecking: Job;
  /** For `avi:forge:installed:app`. */
  installed: Job;
  /** For `avi:forge:upgraded:app`. */
  upgraded: Job;
  /** For `preUninstall`. */
  uninstalling: Job;
  /** Weekly: reports whose account ids are kept, and forgets those that are closed. */
  reportPersonalData: Job;
};

/** The jobs of an app, by its vendor's choices. Throws where a choice cannot be read. */
export function makeHistoryJobs({ policy, family, notices }: JobsVendor): HistoryJobs {
  const vendor = {
    policy: checkedPolicy(policy),
    family: checkedFamily(family),
    // An app from before these were handed over may have others than the default.
    notices: notices ? checkedNotices(notices) : null,
  };
  const site = {
    ...licenseSite,
    readLog: readDecisive,
    readEntries,
    reportAccounts,
    readPutOffPeople,
    renewPutOff,
    erasePutOff,
    tellVisibility,
  };
  const keep =
    (kind: LifecycleKind): Job =>
    async (event, context) => {
      // What this version quieted or not, the next hourly job finds out.
      if (kind !== 'uninstalling') await makeAllDue(site);
      await keepLifecycle(site, { kind, version: versionIn(event) });
      await watch(site, vendor, licenseIn(context));
    };
  return {
    observe: async (_event, context) => {
      try {
        await keepVisible(site, vendor, await watchAll(site, vendor, licenseIn(context)));
      } catch (error) {
        await makeAllDue(site);
        throw error;
      }
    },
    goOnChecking: () => goOnChecking(site, vendor),
    installed: keep('installed'),
    upgraded: keep('upgraded'),
    uninstalling: keep('uninstalling'),
    reportPersonalData: () => reportPersonalData(site),
  };
}

/** Atlassian: an installation and an upgrade say `app.version`; what comes before an uninstall does not. */
function versionIn(event: unknown): string | null {
  const app = isJsonObject(event) ? event.app : null;
  return isJsonObject(app) && isText(app.version) ? app.version : null;
}
