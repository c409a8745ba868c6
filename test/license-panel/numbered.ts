import type { Entry, NumberedEntry } from '../../src/wire/entry';
import { readEntries, type ReadEntry } from '../../static/license-panel/history/read-entries';

/** Entries as the log numbers them. */
export const numbered = (entries: Entry[], first = 1): NumberedEntry[] =>
  entries.map((entry, index) => ({ number: first + index, entry }));

/** A whole history, read for showing. */
export const readAll = (entries: Entry[]): ReadEntry[] => readEntries(numbered(entries), entries);
