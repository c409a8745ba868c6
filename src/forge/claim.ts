import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import { idOf, type Entry } from '../wire/entry';
import { logKey, readEntry } from './log';

/** What became of a write under a number of the log. */
export type Claimed =
  | { outcome: 'ours' }
  | { outcome: 'taken'; entry: Entry }
  | { outcome: 'not-saved' | 'save-unknown' };

/**
 * Writes the entry under its number unless another stands there. After an error, what stands there
 * tells: our own id means that only the answer was lost.
 */
export async function claim(number: number, id: string, entry: Entry): Promise<Claimed> {
  try {
    await kvs.set(logKey(number), { format: 1, ...entry }, { keyPolicy: 'FAIL_IF_EXISTS' });
    return { outcome: 'ours' };
  } catch (error) {
    return afterError(error, number, id);
  }
}

async function afterError(error: unknown, number: number, id: string): Promise<Claimed> {
  try {
    const found = await readEntry(number);
    if (found === undefined) return { outcome: wasRefused(error) ? 'not-saved' : 'save-unknown' };
    return idOf(found) === id ? { outcome: 'ours' } : { outcome: 'taken', entry: found };
  } catch {
    return { outcome: 'save-unknown' };
  }
}

/** The storage said no; after anything else a late write may still take effect. */
function wasRefused(error: unknown): boolean {
  return error instanceof ForgeKvsAPIError && error.responseDetails.status < 500;
}
