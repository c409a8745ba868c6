import { isReadableSighting, newestSighting } from './last-sighting';
import type { RecordVersion } from './record';

/**
 * All records that may still decide, in the same order: not the sightings that a newer one has
 * replaced, nor those that the app did not make itself. What is asked must not lie before the
 * newest sighting, and no sighting be void. What was dropped stays dropped when records with ids of
 * their own are added.
 */
export function decidingRecords(versions: RecordVersion[]): RecordVersion[] {
  // INVARIANT: versions of one id stay together, or their conflict would no longer be seen.
  const repeated = repeatedIds(versions);
  const observed = versions
    .map(({ record }) => record)
    .filter((record) => record.kind === 'sighting')
    .filter(({ id, source }) => source === 'observed' && !repeated.has(id));
  const newest = new Set<unknown>([
    newestSighting(observed),
    newestSighting(observed.filter(isReadableSighting)),
  ]);
  return versions.filter(
    ({ record }) => record.kind !== 'sighting' || repeated.has(record.id) || newest.has(record),
  );
}

function repeatedIds(versions: RecordVersion[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { record } of versions) (seen.has(record.id) ? repeated : seen).add(record.id);
  return repeated;
}
