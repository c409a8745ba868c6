import { afterBlanks, BROKEN, endOfValue, UNFINISHED } from './json-text';
import { pageMembers, rowLists } from './page';

const QUOTE = 0x22;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;

/** A member of a page: where its value begins, and whether that is the list of rows, or an object around it. */
export type PageMember = {
  name: string;
  value: number;
  opens: 'rows' | 'embedded' | null;
};

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
  const isRows = bytes[value] === OPEN_LIST && rowLists.includes(name);
  const isEmbedded = bytes[value] === OPEN_OBJECT && name === '_embedded';
  return { name, value, opens: isRows ? 'rows' : isEmbedded ? 'embedded' : null };
}

/** Whether the object that begins at `start` has a page's member first. */
export function beginsPage(bytes: Buffer, start: number): boolean {
  const quote = afterBlanks(bytes, start + 1);
  if (bytes[quote] !== QUOTE) return false;
  const name = bytes.toString('latin1', quote + 1, quote + 1 + longest);
  return pageMembers.some((member) => name.startsWith(`${member}"`));
}

const longest = Math.max(...pageMembers.map((name) => name.length + 1));
