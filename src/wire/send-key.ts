import { isText, type JsonObject } from './json';

/** A key under which a page sends: as long as what the server itself would put after the number of an entry. */
export const SEND_KEY = /^[0-9a-f]{8}$/;

/** Whether this record was made by a call with this key. */
export function isOfCall(
  record: JsonObject,
  key: string | undefined,
): record is JsonObject & { id: string } {
  return key !== undefined && isText(record.id) && record.id.endsWith(`-${key}`);
}
