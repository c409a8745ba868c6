import type { AdminProblem } from '../wire/admin-api';
import { isoText } from '../wire/iso-text';
import type { CheckUnavailable } from '../wire/purchases';
import type { Result } from '../wire/result';
import type { CheckUnderWay, StoredAnswers } from '../wire/stored-answers';
import { afterReply, isTooSoon } from './after-reply';
import { tellHistory, type Told } from './check-entry';
import { afterCall, begun } from './check-progress';
import { nextWindow, oldestWindow } from './license-window';
import { siblingsOf, unavailableWhy, type FamilyVendor } from './purchases';
import type { LicenseSite } from './site';

/** Atlassian: a queue delays an event by 15 minutes at most, in seconds. */
const LONGEST_DELAY = 900;

type Refused =
  | { code: 'check-unavailable'; why: CheckUnavailable }
  | { code: 'check-under-way' }
  | { code: 'check-too-soon'; notBefore: string };

/** Begins a check for an admin, or goes on with the one that is under way. */
export async function checkForPurchases(
  site: LicenseSite,
  vendor: FamilyVendor,
  accountId: string,
): Promise<Result<Told, Extract<AdminProblem, Refused>>> {
  const why = unavailableWhy(site, vendor);
  if (why) return { ok: false, problem: { code: 'check-unavailable', why } };
  const [log, found] = await Promise.all([site.readLog(), site.readAnswers()]);
  const told = await tellHistory(site, { log, stored: found });
  const { stored } = told;
  const now = site.now();
  if (isTooSoon(stored, now))
    return {
      ok: false,
      problem: stored.underWay
        ? { code: 'check-under-way' }
        : { code: 'check-too-soon', notBefore: isoText(stored.notBefore) },
    };
  const start = { by: 'admin' as const, accountId, check: site.randomId(), startedAt: now };
  const pending = siblingsOf(site, vendor).map(({ id }) => id);
  const underWay = stored.underWay ?? begun(stored, pending, start);
  const called = await callOnce(site, vendor, { ...told, underWay });
  return called ? { ok: true, value: called } : { ok: false, problem: { code: 'check-under-way' } };
}

/** Goes on with the check that is under way, or asks for the apps of which was told longest ago. */
export async function checkByJob(
  site: LicenseSite,
  vendor: FamilyVendor,
  known: Told,
): Promise<Told> {
  const told = await tellHistory(site, known);
  const { stored } = told;
  const startedAt = site.now();
  if (isTooSoon(stored, startedAt)) return told;
  const start = { by: 'job' as const, accountId: null, check: site.randomId(), startedAt };
  const siblings = siblingsOf(site, vendor).map(({ id }) => id);
  const oldest = oldestWindow(siblings, stored.answers);
  const underWay = stored.underWay ?? begun(stored, oldest, start);
  return (await callOnce(site, vendor, { ...told, underWay })) ?? told;
}

/**
 * Asks for this app's license where a job needs it: with the same call as for the others, unless there
 * are none, or Atlassian has just refused a question that named them.
 */
export async function askForOwn(
  site: LicenseSite,
  vendor: FamilyVendor,
  known: Told,
): Promise<Told> {
  const { stored } = known;
  const hasFamily = unavailableWhy(site, vendor) === null;
  if (hasFamily && !isBarred(stored)) return checkByJob(site, vendor, known);
  if (isTooSoon(stored, site.now())) return known;
  return (await callOnce(site, vendor, { ...known, underWay: null })) ?? known;
}

function isBarred({ failures, last }: StoredAnswers): boolean {
  const outcome = last?.check.outcome;
  return failures > 0 && (outcome === 'not-permitted' || outcome === 'refused');
}

/** Goes on with the check that is under way, when the queue says so. */
export async function goOnChecking(site: LicenseSite, vendor: FamilyVendor): Promise<void> {
  const stored = await site.readAnswers();
  if (!stored.underWay || unavailableWhy(site, vendor)) return;
  if (isTooSoon(stored, site.now())) return askToGoOn(site, stored);
  const log = await site.readLog();
  await callOnce(site, vendor, { log, stored, underWay: stored.underWay });
}

/** One call, if nobody else has it, and all that follows from its answer. */
async function callOnce(
  site: LicenseSite,
  vendor: FamilyVendor,
  { log, stored, underWay }: Told & { underWay: CheckUnderWay | null },
): Promise<Told | null> {
  const now = site.now();
  const number = await site.claimCall(stored.number, now);
  if (number === null) return null;
  const siblings = siblingsOf(site, vendor);
  // An app that the vendor has taken out of the family is not asked for any more.
  const pending = (underWay?.pending ?? []).filter((id) => siblings.some((app) => app.id === id));
  const asked = nextWindow(pending);
  const reply = await site.callLicenses([site.installation().appId, ...asked]);
  const known = afterReply({ ...stored, number }, { now, random: site.random }, reply);
  const call = { siblings, asked, now, reply };
  const after = underWay ? afterCall(known, { ...underWay, pending }, call) : known;
  await site.writeAnswers(after);
  if (after.underWay) await askToGoOn(site, after);
  return tellHistory(site, { log, stored: after });
}

/** What waits longer than the queue can is left to the hourly job. */
async function askToGoOn(site: LicenseSite, { notBefore }: StoredAnswers): Promise<void> {
  const seconds = Math.ceil((notBefore - site.now()) / 1_000);
  if (seconds <= LONGEST_DELAY) await site.goOnLater(Math.max(seconds, 1));
}
