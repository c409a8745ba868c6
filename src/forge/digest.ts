import { kvs } from '@forge/kvs';
import { parseEntry, type Entry } from '../wire/entry';
import { isJsonObject } from '../wire/json';

/**
 * The whole history in one key, so that a page view costs one request. Kept beside the log and
 * never the truth itself: what it lacks, the log has.
 */
const KEY = 'digest';

/** Atlassian: a value holds at most 240 KiB of JSON. A little room is left. */
const LARGEST_BYTES = 230 * 1024;

/** The entries of the digest, oldest first; none when there is no digest, or not one of ours. */
export async function readDigest(): Promise<Entry[]> {
  const stored: unknown = await kvs.get(KEY);
  if (!isJsonObject(stored) || stored.format !== 1 || !Array.isArray(stored.entries)) return [];
  return stored.entries.map(parseEntry);
}

/** Brings the digest up to the log. A failure costs nothing but time: the next reader does it again. */
export async function refreshDigest(entries: Entry[]): Promise<void> {
  try {
    await kvs.set(KEY, digestOf(entries));
  } catch (error) {
    console.warn('the digest was not written; it is rebuilt from the log', error);
  }
}

/** Whether the digest of these entries can be stored. */
export function fitsDigest(entries: Entry[]): boolean {
  return new TextEncoder().encode(JSON.stringify(digestOf(entries))).length <= LARGEST_BYTES;
}

function digestOf(entries: Entry[]): { format: 1; entries: Entry[] } {
  return { format: 1, entries };
}
