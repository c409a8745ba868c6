import { kvs } from '@forge/kvs';
import { parseEntry, type Entry, type NumberedEntry } from '../wire/entry';
import { isJsonObject } from '../wire/json';
import { BATCH, batchesOf } from './batches-of';
import { ownKey } from './own-key';

/** What the key of each entry begins with. */
export const LOG_PREFIX = ownKey('log:');

/**
 * The history is a dense, append-only log: `standing:log:000018` holds the 18th entry. The number is the
 * compare-and-set. Atlassian: `kvs.query` lags, `get` does not, so the log is read without query.
 */
export function logKey(number: number): string {
  return `${LOG_PREFIX}${String(number).padStart(6, '0')}`;
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
 * The entries from one number to another, as far as the log has them. Atlassian does not say whether
 * a batch is consistent, so what one lacks is read by itself; the first that is not there is the end.
 */
export async function readEntries(first: number, last: number): Promise<NumberedEntry[]> {
  const found: NumberedEntry[] = [];
  const from = Math.max(1, first);
  for (const numbers of batchesOf(numbersFrom(from, last - from + 1))) {
    const batch = await readBatch(numbers);
    for (const number of numbers) {
      const entry = batch.get(number) ?? (await readEntry(number));
      if (!entry) return found;
      found.push({ number, entry });
    }
  }
  return found;
}

/** Up to a batch of entries, as far as they follow each other without a gap. */
async function readRun(first: number): Promise<Entry[]> {
  const numbers = numbersFrom(first, BATCH);
  const batch = await readBatch(numbers);
  const run: Entry[] = [];
  for (const number of numbers) {
    const entry = batch.get(number);
    if (!entry) break;
    run.push(entry);
  }
  return run;
}

async function readBatch(numbers: number[]): Promise<Map<number, Entry>> {
  const { successfulKeys } = await kvs.batchGet<unknown>(
    numbers.map((number) => ({ key: logKey(number) })),
  );
  return new Map(successfulKeys.map(({ key, value }) => [numberOf(key), ofOurFormat(value)]));
}

function numbersFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The number that a key of the log carries. */
export function numberOf(key: string): number {
  return Number(key.slice(LOG_PREFIX.length));
}

/** An entry of another format is kept as it is: it takes its place, and counts nowhere. */
export function ofOurFormat(stored: unknown): Entry {
  const ours = isJsonObject(stored) && stored.format === 1;
  return ours ? parseEntry(stored) : { record: stored, note: null };
}
