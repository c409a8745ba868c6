import { append } from '../forge/append';
import { environment } from '../forge/app-context';
import { askLicense } from '../forge/ask-license';
import { eraseAuthors, readAuthors, writeAuthors } from '../forge/authors';
import { readEntries } from '../forge/log';
import { readDecisive } from '../forge/read-log';
import { reportAccounts } from '../forge/report-accounts';
import { reportPersonalData } from '../resolvers/report-personal-data';
import type { LifecycleKind } from '../wire/app-event';
import { keepLifecycle, watch } from '../resolvers/watch';
import { isJsonObject, isText } from '../wire/json';
import { checkedPolicy } from './checked-policy';
import type { GivenVendor } from './given-vendor';
import { randomId } from './random-id';

/** A function of a schedule, a trigger or an uninstall, as Forge calls it. */
type Job = (event: unknown, context?: unknown) => Promise<void>;

/** The functions that keep a site's history when nobody looks. */
export type HistoryJobs = {
  /** Hourly, without the filter `appIsLicensed`: sees where the license is. */
  observe: Job;
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
export function makeHistoryJobs(given: Pick<GivenVendor, 'policy'>): HistoryJobs {
  const policy = checkedPolicy(given.policy);
  const site = {
    now: () => Date.now(),
    environment,
    readLog: readDecisive,
    append,
    randomId,
    askLicense,
    readEntries,
    readAuthors,
    writeAuthors,
    eraseAuthors,
    reportAccounts,
  };
  const observe: Job = (_event, context) =>
    watch(site, policy, isJsonObject(context) ? context.license : undefined);
  const keep =
    (kind: LifecycleKind): Job =>
    async (event, context) => {
      await keepLifecycle(site, { kind, version: versionIn(event) });
      await observe(event, context);
    };
  return {
    observe,
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
