import { decidingRecords } from '../rules/deciding-records';
import { idOf, parseEntry, recordsOf, type Entry, type EventEntry } from './entry';
import { isAbsent, isJsonObject } from './json';
import { parseRecords } from './parse-records';

/** What of the log can still matter. A pure function of the log: extended or rebuilt, it is the same. */
export type Digest = {
  /** How many entries of the log it covers. */
  count: number;
  /** The id of the last of them. */
  last: string | null;
  /**
   * Oldest first: every record that an answer can depend on, without its note, and the newest event of
   * each kind; of a check for purchases only which one it is.
   */
  entries: Entry[];
};

export const emptyDigest: Digest = { count: 0, last: null, entries: [] };

/** The digest of a log that goes on with `tail`. */
export function extendDigest({ count, last, entries }: Digest, tail: Entry[]): Digest {
  const newest = tail.at(-1);
  const all = [...entries, ...tail.map(decisivePart)];
  return {
    count: count + tail.length,
    last: newest ? idOf(newest) : last,
    entries: tail.some(replacesOthers) ? stillMattering(all) : all,
  };
}

/** Reads a digest that was stored; null when it is not one of ours. */
export function parseDigest(stored: unknown): Digest | null {
  if (!isJsonObject(stored) || !Array.isArray(stored.entries)) return null;
  const { format, count, last } = stored;
  if (format !== 2 || !Number.isSafeInteger(count)) return null;
  const entries = stored.entries.map(parseEntry);
  return { count: Number(count), last: typeof last === 'string' ? last : null, entries };
}

/** The digest as it is stored. */
export function digestJson(digest: Digest): { format: 2 } & Digest {
  return { format: 2, ...digest };
}

/** Only after a sighting or an event may something before it matter no more. */
function replacesOthers(entry: Entry): boolean {
  if ('event' in entry) return true;
  return isJsonObject(entry.record) && entry.record.kind === 'sighting';
}

function decisivePart(entry: Entry): Entry {
  if ('record' in entry) return { record: entry.record, note: null };
  const { id, recordedAt, source, kind, check, origin } = entry.event;
  if (kind !== 'purchase-check') return entry;
  const which = { id, recordedAt, source, kind, check };
  return { event: isAbsent(origin) ? which : { ...which, origin } };
}

function stillMattering(entries: Entry[]): Entry[] {
  const { records } = parseRecords(recordsOf(entries));
  const kept = new Set(decidingRecords(records).map(({ raw }) => raw));
  const dropped = new Set(records.map(({ raw }) => raw).filter((raw) => !kept.has(raw)));
  const newestOfKind = new Map<string, Entry>();
  for (const entry of entries) if ('event' in entry) newestOfKind.set(kindOf(entry), entry);
  return entries.filter((entry) =>
    'record' in entry ? !dropped.has(entry.record) : newestOfKind.get(kindOf(entry)) === entry,
  );
}

/** What an imported event says of an earlier installation is another kind of news. */
function kindOf({ event }: EventEntry): string {
  return [isAbsent(event.origin), event.source, event.kind].map(String).join(' ');
}
