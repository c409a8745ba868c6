import type { Instant } from './instant';
import { newestSighting } from './last-sighting';
import { wordOf, type License } from './license';
import type { Sighting } from './record';

/**
 * Since when there is no access that by dates and records ended at `endedAt`: Atlassian may have reported
 * an active license for longer. Null where it did, and nobody saw since when it does not.
 */
export function noAccessSince(
  endedAt: Instant | null,
  { license, sightings }: { license: License; sightings: Sighting[] },
  at: Instant,
): Instant | null {
  const seen = lastSeen(sightings, at);
  if (endedAt === null || seen === null || wordOf(license) !== 'none') return endedAt;
  const word = wordOf(seen.license);
  if (word === 'active' && seen.at >= endedAt) return null;
  return word === 'none' ? Math.max(seen.since ?? endedAt, endedAt) : endedAt;
}

/** What the app itself saw last, up to `at`. */
export function lastSeen(sightings: Sighting[], at: Instant): Sighting | null {
  return newestSighting(
    sightings.filter((sighting) => sighting.source === 'observed' && sighting.at <= at),
  );
}
