import { holdAt } from './hold-at';
import type { History } from './history';
import type { Instant } from './instant';
import { newestSighting } from './last-sighting';
import { wordOf, type License } from './license';
import type { Policy } from './policy';
import type { Sighting } from './record';

type Known = { license: License; history: History; policy: Policy };

/**
 * Since when there is no access that by dates and records ended at `endedAt`: Atlassian may have reported
 * an active license for longer, or none before. Null where it did, and nobody saw since when it does not.
 */
export function noAccessSince(
  endedAt: Instant | null,
  { license, history, policy }: Known,
  at: Instant,
): Instant | null {
  const seen = lastSeen(history.sightings, at);
  if (endedAt === null || seen === null || wordOf(license) !== 'none') return endedAt;
  if (policy.authority === 'rules') return endedAt;
  const word = wordOf(seen.license);
  if (word === 'active' && seen.at >= endedAt) return null;
  if (word !== 'none') return endedAt;
  if (wasClosedBefore(endedAt, { history, policy }, at)) return seen.since;
  return Math.max(seen.since ?? endedAt, endedAt);
}

/**
 * Whether the app saw that Atlassian reported none already before `endedAt`: against that, only the
 * vendor's word keeps access open.
 */
export function wasClosedBefore(
  endedAt: Instant,
  { history, policy }: Pick<Known, 'history' | 'policy'>,
  at: Instant,
): boolean {
  const seen = lastSeen(history.sightings, at);
  if (seen === null || wordOf(seen.license) !== 'none' || policy.authority === 'rules')
    return false;
  const isByVendor = holdAt(history.holds, endedAt - 1)?.source === 'vendor';
  return (seen.since ?? seen.at) < endedAt && !isByVendor;
}

/** What the app itself saw last, up to `at`. */
export function lastSeen(sightings: Sighting[], at: Instant): Sighting | null {
  return newestSighting(
    sightings.filter((sighting) => sighting.source === 'observed' && sighting.at <= at),
  );
}
