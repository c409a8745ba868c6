import type { Entry } from '../wire/entry';
import { writeDigest } from './digest';
import { readTail } from './log';

/**
 * Brings the digest up to the log and gives what both hold. Another writer may have put an older
 * digest over a newer one, so whoever writes looks at the log again afterwards.
 */
export async function refreshDigest(entries: Entry[]): Promise<Entry[]> {
  let all = entries;
  for (;;) {
    await writeDigest(all);
    const tail = await readTail(all.length);
    if (tail.length === 0) return all;
    all = [...all, ...tail];
  }
}
