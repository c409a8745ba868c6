import { kvs } from '@forge/kvs';
import { parseEntry, type Entry } from '../wire/entry';
import { isAbsent, isJsonObject } from '../wire/json';

/**
 * The whole history in one key, so that a page view costs one request. Kept beside the log and
 * never the truth itself: what it lacks, the log has.
 */
const KEY = 'digest';

/** Atlassian: a value holds at most 240 KiB of JSON. A little room is left. */
const LARGEST_BYTES = 235 * 1024;

/** A mistake can be voided even when nothing else fits any more. */
const ROOM_FOR_VOIDS = 15 * 1024;

/** The entries of the digest, oldest first; none when there is no digest, null when it is not one of ours. */
export async function readDigest(): Promise<Entry[] | null> {
  const stored: unknown = await kvs.get(KEY);
  if (isAbsent(stored)) return [];
  if (!isJsonObject(stored) || stored.format !== 1 || !Array.isArray(stored.entries)) return null;
  return stored.entries.map(parseEntry);
}

/** A failure costs nothing but time: whoever reads past the digest writes it again. */
export async function writeDigest(entries: Entry[]): Promise<void> {
  try {
    await kvs.set(KEY, digestOf(entries));
  } catch (error) {
    console.warn('the digest was not written; it is rebuilt from the log', error);
  }
}

/** Whether the digest can be stored with one more entry. The last room is kept for corrections. */
export function fitsDigest(entries: Entry[], added: Entry): boolean {
  const room = isVoid(added) ? LARGEST_BYTES : LARGEST_BYTES - ROOM_FOR_VOIDS;
  const text = JSON.stringify(digestOf([...entries, added]));
  return new TextEncoder().encode(text).length <= room;
}

function isVoid({ record }: Entry): boolean {
  return isJsonObject(record) && record.kind === 'void';
}

function digestOf(entries: Entry[]): { format: 1; entries: Entry[] } {
  return { format: 1, entries };
}
