import { isJsonObject, jsonOf, type JsonObject } from '../../src/wire/json';
import { looksLikeRow } from './find-row';
import { pageMembers } from './page';

const LINES = 8;

/** What a file is, by its first bytes. */
export type Form = 'ndjson' | 'json' | 'csv' | 'not-utf-8';

/** How many bytes `formOf` wants to see, where there are as many. */
export const HEAD = 64 * 1024;

/** Tells a file's form by what it holds, never by its name. */
export function formOf(head: Buffer): Form {
  if (isWide(head)) return 'not-utf-8';
  const text = withoutMark(head).toString().trimStart();
  const lines = text.split('\n', LINES).filter((line) => line.trim() !== '');
  const [first = '', ...others] = lines;
  if (others.length === 0 && isRowAlone(first)) return isRowOfExport(first) ? 'ndjson' : 'json';
  // A line may be broken, the first one too: the others then tell.
  if (isRowAlone(first) || others.filter(isRowAlone).length > others.length / 2) return 'ndjson';
  return /^[[{]/.test(text) || /[{,]\s*"[^"\\]{1,60}"\s*:/.test(text) ? 'json' : 'csv';
}

/** Without the byte order mark that some programs put before UTF-8. */
export function withoutMark(head: Buffer): Buffer {
  return head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? head.subarray(3) : head;
}

/** UTF-16 and UTF-32 have their mark first, or a zero for every letter of English. */
function isWide(head: Buffer): boolean {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = head.subarray(0, 64);
  return start.filter((byte) => byte === 0).length > start.length / 4;
}

/** A JSON object on one line that is no page. */
function isRowAlone(line: string): boolean {
  const row = objectOn(line);
  return row !== null && !pageMembers.some((name) => name in row);
}

function isRowOfExport(line: string): boolean {
  const row = objectOn(line);
  return row !== null && looksLikeRow(row);
}

function objectOn(line: string): JsonObject | null {
  const value = jsonOf(line);
  return isJsonObject(value) ? value : null;
}
