import { kvs } from '@forge/kvs';
import { digestJson, emptyDigest, extendDigest, parseDigest, type Digest } from '../wire/digest';
import type { Entry } from '../wire/entry';
import { errorCode } from '../wire/error-code';
import { bytesOf, isAbsent, isJsonObject, isText, jsonOf } from '../wire/json';
import { ownKey } from './own-key';
import { LONGEST_UNPACKED, packed, unpacked } from './packed';

/**
 * What decides, in one key, so that a page view costs one request however long the history. Kept
 * beside the log and never the truth itself: what it lacks, the log has. It is packed, because
 * Atlassian bills by the byte and every page view reads all of it.
 */
export const DIGEST_KEY = ownKey('digest');

/** Atlassian: a value holds at most 240 KiB of JSON. A little room is left. */
const LARGEST_BYTES = 235 * 1024;

/** Mistakes can be voided, and the license observed, even when nothing else fits any more. */
const LAST_ROOM = 15 * 1024;

/** The digest as it is stored; `count` stands outside for whoever looks at the store. */
export function packDigest(digest: Digest): { format: 2; count: number; packed: string } {
  const { count } = digest;
  return { format: 2, count, packed: packed(JSON.stringify(digestJson(digest))) };
}

/** Reads a stored digest; null when it is not one of ours. */
export function unpackDigest(stored: unknown): Digest | null {
  if (!isJsonObject(stored) || !isText(stored.packed)) return null;
  return parseDigest(jsonOf(unpacked(stored.packed) ?? ''));
}

/** The digest; an empty one when nothing is stored, null when what is stored is not one of ours. */
export async function readDigest(): Promise<Digest | null> {
  return storedDigest(await kvs.get(DIGEST_KEY));
}

/** The same, of what stands under the key. */
export function storedDigest(stored: unknown): Digest | null {
  return isAbsent(stored) ? emptyDigest : unpackDigest(stored);
}

/** A failure costs nothing but time: whoever reads past the digest writes it again. */
export async function writeDigest(digest: Digest): Promise<void> {
  try {
    await kvs.set(DIGEST_KEY, packDigest(digest));
  } catch (error) {
    console.warn('the digest was not written; it is rebuilt from the log', errorCode(error));
  }
}

/** Whether the digest can be stored with one more entry. */
export function fitsDigest(digest: Digest, added: Entry): boolean {
  const room = mayTakeLastRoom(added) ? LARGEST_BYTES : LARGEST_BYTES - LAST_ROOM;
  const grown = extendDigest(digest, [added]);
  // Packing takes time, and makes nothing longer by more than base64 does: four letters of three bytes.
  const bytes = bytesOf(digestJson(grown));
  if (bytes < room / 2) return true;
  return bytes <= LONGEST_UNPACKED && bytesOf(packDigest(grown)) <= room;
}

function mayTakeLastRoom(entry: Entry): boolean {
  if ('event' in entry) return true;
  const { record } = entry;
  return isJsonObject(record) && (record.kind === 'void' || record.kind === 'sighting');
}
