import { gunzipSync } from 'node:zlib';

/** The longest text that is unpacked, in bytes; some twenty thousand entries. */
const LONGEST = 8 * 1024 * 1024;

/** The text that was packed with gzip and written as base64; null when it is none, or too long. */
export function unpack(packed: string): string | null {
  try {
    return gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: LONGEST }).toString('utf8');
  } catch {
    return null;
  }
}
