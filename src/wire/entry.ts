import { isJsonObject, isText, type JsonObject } from './json';

/** A record as JSON and what its author wrote beside it. Read the record with `parseRecord`. */
export type RecordEntry = { record: unknown; note: string | null };

/** Something of the app's own life, as JSON. It is shown and never decides. Read it with `parseEvent`. */
export type EventEntry = { event: JsonObject };

/** One entry of the history. */
export type Entry = RecordEntry | EventEntry;

/** An entry and its number in the log, from 1 on. */
export type NumberedEntry = { number: number; entry: Entry };

/** Reads a stored entry. What cannot be read is kept as it is, so that nothing is lost. */
export function parseEntry(raw: unknown): Entry {
  if (!isJsonObject(raw)) return { record: raw, note: null };
  if (isJsonObject(raw.event)) return { event: raw.event };
  if (!('record' in raw)) return { record: raw, note: null };
  return { record: raw.record, note: isText(raw.note) ? raw.note : null };
}

/** The records among these entries, as JSON. */
export function recordsOf(entries: Entry[]): unknown[] {
  return entries.flatMap((entry) => ('record' in entry ? [entry.record] : []));
}

/** The id of an entry, or null when it has none that can be read. */
export function idOf(entry: Entry): string | null {
  const content = 'record' in entry ? entry.record : entry.event;
  return isJsonObject(content) && isText(content.id) ? content.id : null;
}
