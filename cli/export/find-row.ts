import { isUtf8 } from 'node:buffer';
import { isJsonObject, jsonOf, type JsonObject } from '../../src/wire/json';
import { beginsPage } from './begins-page';
import { afterBlanks, BROKEN, endOfValue, UNFINISHED } from './json-text';

const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const QUOTE = 0x22;

/** By one of these a row of an export is told from an object inside one. Atlassian: Marketplace reporting API. */
const identities = [
  'addonLicenseId',
  'appEntitlementId',
  'appEntitlementNumber',
  'licenseId',
  'hostLicenseId',
  'hostEntitlementId',
  'transactionId',
  'transactionLineItemId',
  'cloudId',
  'addonKey',
];

/** A row or the beginning of a page amid bytes that are broken; or from where on more bytes are needed to tell. */
export type Found =
  | { kind: 'row'; start: number; end: number; row: JsonObject }
  | { kind: 'page'; start: number }
  | { kind: 'unfinished'; start: number }
  | { kind: 'none' };

/** The first object from `from` on that stands there whole and looks like a row of an export, or begins like a page. */
export function findRow(bytes: Buffer, from: number): Found {
  let unfinished: number | null = null;
  for (
    let start = bytes.indexOf(OPEN_OBJECT, from);
    start !== -1;
    start = bytes.indexOf(OPEN_OBJECT, start + 1)
  ) {
    if (!mayBeginObject(bytes, start)) continue;
    if (beginsPage(bytes, start)) return { kind: 'page', start };
    const end = endOfValue(bytes, start);
    if (end === BROKEN) continue;
    if (end === UNFINISHED) {
      unfinished ??= start;
      continue;
    }
    const row = parsedRow(bytes.subarray(start, end));
    if (row) return { kind: 'row', start, end, row };
  }
  return unfinished === null ? { kind: 'none' } : { kind: 'unfinished', start: unfinished };
}

/** All rows that stand whole in broken bytes. */
export function wholeRows(bytes: Buffer): JsonObject[] {
  const rows: JsonObject[] = [];
  let found = findRow(bytes, 0);
  while (found.kind === 'row' || found.kind === 'page') {
    if (found.kind === 'row') rows.push(found.row);
    found = findRow(bytes, found.kind === 'row' ? found.end : found.start + 1);
  }
  return rows;
}

/** Whether it has what only rows of exports have. */
export function looksLikeRow(value: JsonObject): boolean {
  return identities.some((name) => name in value);
}

function mayBeginObject(bytes: Uint8Array, start: number): boolean {
  const first = bytes[afterBlanks(bytes, start + 1)];
  return first === undefined || first === QUOTE || first === CLOSE_OBJECT;
}

function parsedRow(bytes: Buffer): JsonObject | null {
  if (!isUtf8(bytes)) return null;
  const value = jsonOf(bytes.toString());
  return isJsonObject(value) && looksLikeRow(value) ? value : null;
}
