import { isEnforced } from '../rules/is-enforced';
import { isAbsent } from '../wire/json';
import { SHORTEST_GAP } from '../wire/license-gap';
import type { Log } from '../wire/log';
import type { StoredAnswers } from '../wire/stored-answers';
import { askForOwn, checkByJob } from './check-for-purchases';
import type { Known } from './evidence-where-told';
import { observe } from './observe';
import { unavailableWhy } from './purchases';
import type { LicenseSite, ToldLicense } from './site';
import type { FamilyVendor } from './vendor';

/**
 * Sees where the license is, when nobody looks. Atlassian: a job may get no license whatever there is,
 * so then it is asked for; and what nobody tells is not written down. Gives what is known then.
 */
export async function watch(
  site: LicenseSite,
  vendor: FamilyVendor,
  told: unknown,
): Promise<Known> {
  const log = await site.readLog();
  if (!isAbsent(told)) return seen(site, log, { license: told, at: site.now() });
  if (!isEnforced(site.environment(), vendor.policy)) return knownOf(log, undefined);
  const known = { log, stored: await site.readAnswers() };
  const isKnown = ownAnswer(site, known.stored) !== null;
  const asked = isKnown ? known : await askForOwn(site, vendor, known);
  const own = ownAnswer(site, asked.stored);
  return own ? seen(site, asked.log ?? log, own) : knownOf(asked.log ?? log, undefined);
}

/** The same every hour, and looks after the vendor's other apps with the same call. */
export async function watchAll(
  site: LicenseSite,
  vendor: FamilyVendor,
  told: unknown,
): Promise<Known> {
  const hasFamily = unavailableWhy(site, vendor) === null;
  if (isAbsent(told) || !hasFamily) return watch(site, vendor, told);
  const log = await site.readLog();
  const observed = await observe(site, log, { license: told, at: site.now() });
  await checkByJob(site, vendor, { log: observed, stored: await site.readAnswers() });
  return knownOf(observed, told);
}

async function seen(site: LicenseSite, log: Log, told: ToldLicense): Promise<Known> {
  return knownOf(await observe(site, log, told), told.license);
}

function knownOf({ digest }: Log, license: unknown): Known {
  return { license, entries: digest.entries };
}

/** What the License API said of this app in the last minutes; null when it said nothing. */
function ownAnswer(site: LicenseSite, { answers }: StoredAnswers): ToldLicense | null {
  const { appId } = site.installation();
  const own = answers.find((answer) => answer.appId === appId);
  return own && Math.abs(site.now() - own.at) < SHORTEST_GAP ? own : null;
}
