import type { Entry } from '../wire/entry';
import { readDigest } from './digest';
import { readTail } from './log';
import { refreshDigest } from './refresh-digest';

/** The history to its very end: the digest, and whatever the log has after it. */
export async function readHistory(): Promise<Entry[]> {
  const entries = (await readDigest()) ?? [];
  const tail = await readTail(entries.length);
  return tail.length === 0 ? entries : refreshDigest([...entries, ...tail]);
}
