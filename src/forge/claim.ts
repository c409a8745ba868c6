import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import { canonicalJson } from '../rules/canonical-json';
import type { Entry } from '../wire/entry';
import { logKey, readEntry } from './log';

/** What became of a write under a number of the log. */
export type Claimed =
  | { outcome: 'ours' }
  | { outcome: 'taken'; entry: Entry }
  | { outcome: 'not-saved' | 'save-unknown' };

/**
 * Writes the entry under its number unless another stands there. After an error, what stands there
 * tells: if it is the very same, only the answer was lost. The same id is not enough, since a page may
 * send under one key twice at once, or something else after an edit.
 */
export async function claim(number: number, entry: Entry): Promise<Claimed> {
  try {
    await kvs.set(logKey(number), { format: 1, ...entry }, { keyPolicy: 'FAIL_IF_EXISTS' });
    return { outcome: 'ours' };
  } catch (error) {
    return afterError(error, number, entry);
  }
}

async function afterError(error: unknown, number: number, entry: Entry): Promise<Claimed> {
  try {
    const found = await readEntry(number);
    if (found === undefined) return { outcome: wasRefused(error) ? 'not-saved' : 'save-unknown' };
    const isOurs = canonicalJson(found) === canonicalJson(entry);
    return isOurs ? { outcome: 'ours' } : { outcome: 'taken', entry: found };
  } catch {
    return { outcome: 'save-unknown' };
  }
}

/** The storage said no; after anything else a late write may still take effect. */
function wasRefused(error: unknown): boolean {
  return error instanceof ForgeKvsAPIError && error.responseDetails.status < 500;
}
