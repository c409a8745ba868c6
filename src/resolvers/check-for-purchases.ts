import type { AdminProblem } from '../wire/admin-api';
import { isoText } from '../wire/iso-text';
import type { Log } from '../wire/log';
import type { Result } from '../wire/result';
import type { CheckUnderWay, StoredAnswers } from '../wire/stored-answers';
import { isTooSoon } from './after-reply';
import { callOnce, goOnWhenAllowed } from './call-once';
import type { ReadSoFar } from './check-entry';
import { begun } from './check-progress';
import { oldestWindow } from './license-window';
import { siblingsOf, unavailableWhy } from './purchases';
import type { LicenseSite } from './site';
import type { FamilyVendor } from './vendor';

/** Begins a check for an admin, or goes on with the one that is under way. */
export async function checkForPurchases(
  site: LicenseSite,
  vendor: FamilyVendor,
  accountId: string,
): Promise<Result<{ log: Log; stored: StoredAnswers }, AdminProblem>> {
  const why = unavailableWhy(site, vendor);
  if (why) return { ok: false, problem: { code: 'check-unavailable', why } };
  const stored = await site.readAnswers();
  if (isTooSoon(stored, site.now())) {
    const notBefore = isoText(stored.notBefore);
    const code = stored.underWay ? 'check-under-way' : 'check-too-soon';
    return { ok: false, problem: { code, notBefore } };
  }
  const log = await site.readLog();
  const all = siblingsOf(site, vendor).map(({ id }) => id);
  const called = await callOnce(site, vendor, {
    log,
    stored,
    checkOf: (known) => known.underWay ?? begun(known, all, started(site, 'admin')),
    accountId: stored.underWay ? null : accountId,
  });
  if (called.ok) return { ok: true, value: { ...called.value, log: called.value.log ?? log } };
  const notBefore = isoText(called.problem.freeAt);
  return { ok: false, problem: { code: 'check-too-soon', notBefore } };
}

/** Goes on with the check that is under way, or asks for the apps that were asked for longest ago. */
export async function checkByJob(
  site: LicenseSite,
  vendor: FamilyVendor,
  known: ReadSoFar,
): Promise<ReadSoFar> {
  const { stored } = known;
  if (isTooSoon(stored, site.now())) return known;
  const siblings = siblingsOf(site, vendor).map(({ id }) => id);
  const called = await callOnce(site, vendor, {
    ...known,
    checkOf: (now) => now.underWay ?? begun(now, oldestWindow(siblings, now), started(site, 'job')),
    accountId: null,
  });
  return called.ok ? called.value : known;
}

/**
 * Asks for this app's license where a job needs it: with the same call as for the others, unless there
 * are none, or Atlassian has just refused a question that named them.
 */
export async function askForOwn(
  site: LicenseSite,
  vendor: FamilyVendor,
  known: ReadSoFar,
): Promise<ReadSoFar> {
  const { stored } = known;
  const hasFamily = unavailableWhy(site, vendor) === null;
  if (hasFamily && !isBarred(stored)) return checkByJob(site, vendor, known);
  if (isTooSoon(stored, site.now())) return known;
  const called = await callOnce(site, vendor, { ...known, checkOf: () => null, accountId: null });
  return called.ok ? called.value : known;
}

/** Goes on with the check that is under way, when the queue says so. */
export async function goOnChecking(site: LicenseSite, vendor: FamilyVendor): Promise<void> {
  const stored = await site.readAnswers();
  if (!stored.underWay || unavailableWhy(site, vendor)) return;
  if (isTooSoon(stored, site.now())) return goOnWhenAllowed(site, stored);
  const checkOf = (known: StoredAnswers) => known.underWay;
  await callOnce(site, vendor, { log: null, stored, checkOf, accountId: null });
}

function started(
  site: LicenseSite,
  by: CheckUnderWay['by'],
): Pick<CheckUnderWay, 'check' | 'by' | 'startedAt'> {
  return { check: site.randomId(), by, startedAt: site.now() };
}

function isBarred({ failures, last }: StoredAnswers): boolean {
  const outcome = last?.check.outcome;
  return failures > 0 && (outcome === 'not-permitted' || outcome === 'refused');
}
