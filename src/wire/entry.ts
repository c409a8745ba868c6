import { isJsonObject, isText } from './json';

/** One entry of the history: a record as JSON and what its author wrote beside it. */
export type Entry = {
  /** The record of the access rules; read it with `parseRecord`. */
  record: unknown;
  note: string | null;
};

/** Reads a stored entry. What cannot be read is kept as it is, so that nothing is lost. */
export function parseEntry(raw: unknown): Entry {
  if (!isJsonObject(raw) || !('record' in raw)) return { record: raw, note: null };
  return { record: raw.record, note: isText(raw.note) ? raw.note : null };
}

/** The id of an entry's record, or null when it has none that can be read. */
export function idOf({ record }: Entry): string | null {
  return isJsonObject(record) && isText(record.id) ? record.id : null;
}
