import { idOf } from '../wire/entry';
import { emptyLog, grownLog, LATEST, type Log } from '../wire/log';
import { readFirstEntry, withFirstStore } from './adopt-first-store';
import { readDigest } from './digest';
import { readEntries, readEntry, readTail } from './log';
import { readWholeLog } from './read-whole-log';
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
  if (!digest) return rebuiltLog();
  const { count } = digest;
  if (count === 0) return (await isAnywhere()) ? rebuiltLog() : emptyLog;
  const [tail, latest] = await Promise.all([
    readTail(count),
    readEntries(count - newest + 1, count),
  ]);
  const last = latest.at(-1);
  const isAtOdds = newest > 0 && (last?.number !== count || idOf(last.entry) !== digest.last);
  if (isAtOdds) return rebuiltLog();
  const log = grownLog({ digest, latest }, tail);
  return tail.length === 0 ? log : refreshDigest(log);
}

/** Whether there is a history although there is no digest. */
async function isAnywhere(): Promise<boolean> {
  const first = await Promise.all([readEntry(1), readFirstEntry(1)]);
  return first.some((entry) => entry !== undefined);
}

/** The history as the log alone has it. */
export async function rebuiltLog(): Promise<Log> {
  return refreshDigest(grownLog(emptyLog, await withFirstStore(await readWholeLog())));
}
