import { kvs } from '@forge/kvs';
import { parseEntry, type Entry } from '../wire/entry';
import { isJsonObject } from '../wire/json';

/** Atlassian: a batch holds at most 25 keys. */
const BATCH = 25;

/**
 * The history is a dense, append-only log: `log:000018` holds the 18th entry. The number is the
 * compare-and-set. Atlassian: `kvs.query` lags, `get` does not, so the log is read without query.
 */
export function logKey(number: number): string {
  return `log:${String(number).padStart(6, '0')}`;
}

/** What stands under a number of the log; undefined when nothing does. */
export async function readEntry(number: number): Promise<Entry | undefined> {
  const stored: unknown = await kvs.get(logKey(number));
  return stored === undefined ? undefined : ofOurFormat(stored);
}

/** The entries after the first `count`, to the very end of the log. */
export async function readTail(count: number): Promise<Entry[]> {
  const tail: Entry[] = [];
  for (;;) {
    const next = await readEntry(count + tail.length + 1);
    if (next === undefined) return tail;
    tail.push(next);
    tail.push(...(await readRun(count + tail.length + 1)));
  }
}

/**
 * Up to a batch of entries, as far as they follow each other without a gap. Atlassian does not say
 * whether a batch is consistent, so a gap in one is not yet the end of the log.
 */
async function readRun(first: number): Promise<Entry[]> {
  const keys = Array.from({ length: BATCH }, (_, index) => logKey(first + index));
  const { successfulKeys } = await kvs.batchGet<unknown>(keys.map((key) => ({ key })));
  const found = new Map(successfulKeys.map(({ key, value }) => [key, value]));
  const gap = keys.findIndex((key) => found.get(key) === undefined);
  const run = gap === -1 ? keys : keys.slice(0, gap);
  return run.map((key) => ofOurFormat(found.get(key)));
}

/** An entry of another format is kept as it is: it takes its place, and counts nowhere. */
function ofOurFormat(stored: unknown): Entry {
  const ours = isJsonObject(stored) && stored.format === 1;
  return ours ? parseEntry(stored) : { record: stored, note: null };
}
