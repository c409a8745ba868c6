import { countingRecords } from './counting-records';
import type { Evidence } from './evidence';
import { historyOf } from './history';
import { DAY, type Instant } from './instant';
import { compareRecorded, type Sighting } from './record';

/** For how many days what the app itself last saw stands in for a license that is not told or not readable. */
export const TRUSTED_DAYS = 15;

/** The newest license that the app itself saw and could read, less than 15 days before `at`. */
export function lastSighting({ records, knownAt }: Evidence, at: Instant): Sighting | null {
  return trustedSighting(historyOf(countingRecords(records, knownAt).records).sightings, at);
}

/** Of these sightings the newest that is readable, if it may still be trusted. */
export function trustedSighting(sightings: Sighting[], at: Instant): Sighting | null {
  const newest = newestSighting(
    sightings.filter(
      (sighting) =>
        sighting.source === 'observed' && sighting.at <= at && isReadableSighting(sighting),
    ),
  );
  return newest && at - newest.at < TRUSTED_DAYS * DAY ? newest : null;
}

/** The sighting of the latest moment; of several, the last recorded. */
export function newestSighting(sightings: Sighting[]): Sighting | null {
  let newest: Sighting | null = null;
  for (const sighting of sightings)
    if (!newest || (sighting.at - newest.at || compareRecorded(sighting, newest)) > 0)
      newest = sighting;
  return newest;
}

/** What was seen can be read; that there is no license can be read too. */
export function isReadableSighting({ license }: Sighting): boolean {
  return license.kind !== 'unreadable';
}
