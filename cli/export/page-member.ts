import { afterBlanks, BROKEN, endOfValue, UNFINISHED } from './json-text';
import { findRow } from './find-row';
import { rowLists } from './page';

const QUOTE = 0x22;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;

/** A member of a page: where its value begins, and where to read on in it if it is the list of rows, or an object around one. */
export type PageMember = { name: string; value: number; inside: 'rows' | 'object' | null };

/** The member whose name begins at `start`. */
export function memberAt(
  bytes: Buffer,
  start: number,
): PageMember | typeof UNFINISHED | typeof BROKEN {
  const end = bytes[start] === QUOTE ? endOfValue(bytes, start) : BROKEN;
  if (end === UNFINISHED || end === BROKEN) return end;
  const colon = afterBlanks(bytes, end);
  const value = afterBlanks(bytes, colon + 1);
  if (value >= bytes.length) return UNFINISHED;
  if (bytes[colon] !== COLON) return BROKEN;
  const name = bytes.toString('utf8', start + 1, end - 1);
  if (bytes[value] === OPEN_OBJECT) {
    return { name, value, inside: name === '_links' || rowLists.includes(name) ? null : 'object' };
  }
  if (bytes[value] !== OPEN_LIST) return { name, value, inside: null };
  if (rowLists.includes(name)) return { name, value, inside: 'rows' };
  // A list may have another name; one byte of it may be wrong.
  const first = endOfValue(bytes, afterBlanks(bytes, value + 1));
  if (first === UNFINISHED) return UNFINISHED;
  const found = first === BROKEN ? null : findRow(bytes.subarray(value + 1, first), 0);
  return { name, value, inside: found?.kind === 'row' ? 'rows' : null };
}
