import { DAY, type Instant } from '../rules/instant';
import { isReadable, wordOf, type License } from '../rules/license';
import { isSameLicense, tellsMore, type Seen } from '../rules/license-change';
import { errorCode } from '../wire/error-code';
import { isoText } from '../wire/iso-text';
import type { Log } from '../wire/log';
import { newestSeen, type SeenSince } from '../wire/newest-seen';
import { seenLicense, sightedLicense } from '../wire/sighted-license';
import type { HistorySite, MakeEntry, ToldLicense } from './site';
import { stampOf } from './stamp-of';

/** An unchanged license is seen again after this long, well within the 15 days that a sighting is trusted. */
const SEEN_AGAIN_DAYS = 7;

/**
 * Writes down what Atlassian says of the license when that is news, and gives the history with it. A
 * failure is no reason to fail the call: the next one sees the license too.
 */
export async function observe(site: HistorySite, log: Log, told: ToldLicense): Promise<Log> {
  try {
    const observed = await site.append(log, sightingOf(site, told), null);
    if (observed.ok) return observed.value;
    console.warn(`the license was seen but not written down: ${observed.problem.code}`);
  } catch (error) {
    console.warn('the license was seen but not written down', errorCode(error));
  }
  return log;
}

function sightingOf(site: HistorySite, told: ToldLicense): MakeEntry {
  const random = site.randomId();
  return (log) => {
    const before = newestSeen(log.digest.entries);
    if (!isNews(told, before)) return null;
    const at = isoText(told.at);
    const license = sightedLicense(told.license);
    const stamp = stampOf(site, log, random);
    const record = { ...stamp, source: 'observed', kind: 'sighting', at, license };
    const { license: seen } = seenLicense(told.license);
    const since = sinceOf(before, { license: seen, at: told.at });
    return { record: since === null ? record : { ...record, since: isoText(since) }, note: null };
  };
}

/** When what is seen was first seen after something else; null where nothing else was. */
function sinceOf(
  before: SeenSince | null,
  { license, at }: { license: License; at: Instant },
): Instant | null {
  if (before === null) return null;
  return wordOf(before.license) === wordOf(license) ? before.since : at;
}

function isNews({ license, at }: ToldLicense, before: Seen | null): boolean {
  const seen = seenLicense(license);
  if (!before) return seen.license.kind !== 'no-license';
  // An answer may be minutes old, a call slow, and another one may have seen what is newer meanwhile.
  if (at < before.at) return false;
  if (!isSameLicense(before, seen) || tellsMore(before, seen)) return true;
  // How long ago it was seen is asked only of a license that can be read.
  return isReadable(seen.license) && at - before.at >= SEEN_AGAIN_DAYS * DAY;
}
