import { emptyLog, grownLog, LATEST, type Log } from '../wire/log';
import { readDigest } from './digest';
import { readEntries, readEntry, readTail } from './log';
import { readWholeLog } from './rebuild';
import { refreshDigest } from './refresh-digest';

/** The history to its very end: the digest, whatever the log has after it, and the newest entries. */
export function readLog(): Promise<Log> {
  return readFromDigest(LATEST);
}

/** The same without the newest entries: for when nobody looks, one request less. */
export function readDecisive(): Promise<Log> {
  return readFromDigest(0);
}

async function readFromDigest(newest: number): Promise<Log> {
  const digest = await readDigest();
  const isLost = digest?.count === 0 && (await readEntry(1)) !== undefined;
  if (!digest || isLost) return rebuiltLog();
  const { count } = digest;
  if (count === 0) return emptyLog;
  const [tail, latest] = await Promise.all([
    readTail(count),
    readEntries(count - newest + 1, count),
  ]);
  const log = grownLog({ digest, latest }, tail);
  return tail.length === 0 ? log : refreshDigest(log);
}

/** The history as the log alone has it. */
export async function rebuiltLog(): Promise<Log> {
  return refreshDigest(grownLog(emptyLog, await readWholeLog()));
}
