import type { AccessApi, Refusal } from '../wire/decision';
import { isJsonObject, isText } from '../wire/json';

export type Note = { id: string; text: string };

/** What the page of notes may ask. Every answer may be a refusal instead. */
export type NotesApi = AccessApi & {
  list: () => { notes: Note[] } | Refusal;
  /** Null for a text that is no note. */
  add: (note: { text: string }) => { note: Note | null } | Refusal;
};

/** The longest note, in UTF-16 code units. */
export const LONGEST = 500;

/** The text of a new note; null when it is none. */
export function parseNewNote(payload: unknown): string | null {
  const given = isJsonObject(payload) ? payload.text : null;
  const text = isText(given) ? given.trim() : '';
  return text === '' || text.length > LONGEST ? null : text;
}

/** A stored note; null when it is not one of ours. */
export function parseNote(stored: unknown): Note | null {
  const { id, text } = isJsonObject(stored) ? stored : {};
  return isText(id) && isText(text) ? { id, text } : null;
}
