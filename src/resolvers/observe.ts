import { DAY, type Instant } from '../rules/instant';
import { isSameLicense, tellsMore } from '../rules/license-change';
import { isReadable } from '../rules/unreadable';
import { isoText } from '../wire/iso-text';
import type { Log } from '../wire/log';
import { recordIdOf } from '../wire/new-record';
import { newestSighting } from '../wire/newest-sighting';
import { seenLicense, sightedLicense } from '../wire/sighted-license';
import type { Entry } from '../wire/entry';
import type { HistorySite, MakeEntry } from './site';

/** An unchanged license is seen again after this long, well within the 15 days that a sighting is trusted. */
const SEEN_AGAIN_DAYS = 7;

/**
 * Writes down what Atlassian says of the license when that is news, and gives the history with it. A
 * failure is no reason to fail the call: the next one sees the license too.
 */
export async function observe(site: HistorySite, log: Log, license: unknown): Promise<Log> {
  try {
    const observed = await site.append(log, sightingOf(site, sightedLicense(license)), null);
    if (observed.ok) return observed.value;
    console.warn(`the license was seen but not written down: ${observed.problem.code}`);
  } catch (error) {
    console.warn('the license was seen but not written down', error);
  }
  return log;
}

function sightingOf(site: HistorySite, license: unknown): MakeEntry {
  const random = site.randomId();
  return ({ digest }) => {
    const now = site.now();
    if (!isNews(license, digest.entries, now)) return null;
    const [id, at] = [recordIdOf(digest.count + 1, random), isoText(now)];
    const record = { id, recordedAt: at, source: 'observed', kind: 'sighting', at, license };
    return { id, entry: { record, note: null } };
  };
}

function isNews(raw: unknown, entries: Entry[], now: Instant): boolean {
  const seen = seenLicense(raw);
  const before = newestSighting(entries);
  if (!before) return seen.license.kind !== 'no-license';
  if (!isSameLicense(before, seen) || tellsMore(before, seen)) return true;
  // How long ago it was seen is asked only of a license that can be read.
  return isReadable(seen.license) && now - before.at >= SEEN_AGAIN_DAYS * DAY;
}
