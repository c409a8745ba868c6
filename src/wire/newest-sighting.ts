import type { Instant } from '../rules/instant';
import type { Seen } from '../rules/license-change';
import { compareRecorded, type Sighting } from '../rules/record';
import { isJsonObject } from './json';
import { parseRecord } from './parse-records';
import { recordsOf, type Entry } from './entry';
import { seenLicense } from './sighted-license';

/** The last that the app itself saw of the license; null when it never did. */
export function newestSighting(entries: Entry[]): (Seen & { since: Instant | null }) | null {
  let newest: { record: Sighting; raw: unknown } | null = null;
  for (const raw of recordsOf(entries)) {
    const record = parseRecord(raw);
    if (record?.kind !== 'sighting' || record.source !== 'observed') continue;
    if (!newest || (record.at - newest.record.at || compareRecorded(record, newest.record)) > 0)
      newest = { record, raw };
  }
  if (!newest) return null;
  const license = isJsonObject(newest.raw) ? newest.raw.license : null;
  const { at, since } = newest.record;
  return { at, since, ...seenLicense(license) };
}
