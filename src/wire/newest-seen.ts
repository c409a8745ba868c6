import type { Instant } from '../rules/instant';
import { newestSighting } from '../rules/last-sighting';
import type { Seen } from '../rules/license-change';
import type { Sighting } from '../rules/record';
import { recordsOf, type Entry } from './entry';
import { isJsonObject } from './json';
import { parseRecord } from './parse-records';
import { seenLicense } from './sighted-license';

/** What a sighting tells, and since when the app saw no other word of the license; null where it never did. */
export type SeenSince = Seen & { since: Instant | null };

/** The last that the app itself saw of the license; null when it never did. */
export function newestSeen(entries: Entry[]): SeenSince | null {
  const rawOf = new Map<Sighting, unknown>();
  for (const raw of recordsOf(entries)) {
    const record = parseRecord(raw);
    if (record?.kind === 'sighting' && record.source === 'observed') rawOf.set(record, raw);
  }
  const newest = newestSighting([...rawOf.keys()]);
  if (!newest) return null;
  const raw = rawOf.get(newest);
  const license = isJsonObject(raw) ? raw.license : null;
  return { at: newest.at, since: newest.since, ...seenLicense(license) };
}
