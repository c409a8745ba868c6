import { canonicalJson } from '../rules/canonical-json';
import type { Entry } from './entry';
import { isJsonObject, type JsonObject } from './json';
import { LONGEST_NAME, LONGEST_NOTE } from './new-record';

/** In characters. Atlassian: an answer has at most 5 MB; and what is deep takes two for each level. */
const LONGEST_NAMED = 5_000;

/** The app itself writes fewer members into an entry. */
const MOST_MEMBERS = 30;

/** An entry of somebody's file as an answer may name it: one that is long or deep, without what makes it so. */
export function namedEntry(entry: Entry): Entry {
  if (canonicalJson(entry).length <= LONGEST_NAMED) return entry;
  if ('event' in entry) return { event: shortMembers(entry.event) };
  const { record, note } = entry;
  const isShortNote = note !== null && note.length <= LONGEST_NOTE;
  return {
    record: isJsonObject(record) ? shortMembers(record) : null,
    note: isShortNote ? note : null,
  };
}

function shortMembers(content: JsonObject): JsonObject {
  const short = Object.entries(content).filter((member) => member.every(isShort));
  return Object.fromEntries(short.slice(0, MOST_MEMBERS));
}

function isShort(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST_NAME;
  return typeof value !== 'object' || value === null;
}
