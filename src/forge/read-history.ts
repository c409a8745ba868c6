import type { Entry } from '../wire/entry';
import { readDigest, refreshDigest } from './digest';
import { readTail } from './log';

/** The history to its very end: the digest, and whatever the log has after it. */
export async function readHistory(): Promise<Entry[]> {
  const entries = await readDigest();
  const tail = await readTail(entries.length);
  if (tail.length === 0) return entries;
  const all = [...entries, ...tail];
  await refreshDigest(all);
  return all;
}
