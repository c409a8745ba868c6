import { grownLog, type Log } from '../wire/log';
import { writeDigest } from './digest';
import { readTail } from './log';

/**
 * Brings the digest up to the log and gives what both hold. Another writer may have put an older
 * digest over a newer one, so whoever writes looks at the log again afterwards.
 */
export async function refreshDigest(log: Log): Promise<Log> {
  let all = log;
  for (;;) {
    await writeDigest(all.digest);
    const tail = await readTail(all.digest.count);
    if (tail.length === 0) return all;
    all = grownLog(all, tail);
  }
}
