import { gunzipSync, gzipSync } from 'node:zlib';

/** The longest text that is unpacked, in bytes: some twenty thousand entries. */
export const LONGEST_UNPACKED = 8 * 1024 * 1024;

/** A text packed with gzip, as base64. */
export function packed(text: string): string {
  return gzipSync(text).toString('base64');
}

/** The text that was packed; null when it was none, or is too long. */
export function unpacked(base64: string): string | null {
  try {
    const bytes = gunzipSync(Buffer.from(base64, 'base64'), { maxOutputLength: LONGEST_UNPACKED });
    return bytes.toString('utf8');
  } catch {
    return null;
  }
}
