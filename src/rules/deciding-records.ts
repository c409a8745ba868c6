import { compareRecorded, type RecordVersion, type Sighting } from './record';

/** The records of a history but superseded sightings: of those of our own, the newest and the newest readable one stay. */
export function decidingRecords(versions: RecordVersion[]): RecordVersion[] {
  let newest: Sighting | null = null;
  let readable: Sighting | null = null;
  for (const { record } of versions) {
    if (record.kind !== 'sighting' || record.source !== 'observed') continue;
    if (!newest || isAfter(record, newest)) newest = record;
    if (record.license.kind !== 'unreadable' && (!readable || isAfter(record, readable)))
      readable = record;
  }
  return versions.filter(
    ({ record }) => record.kind !== 'sighting' || record === newest || record === readable,
  );
}

function isAfter(a: Sighting, b: Sighting): boolean {
  return (a.at - b.at || compareRecorded(a, b)) > 0;
}
