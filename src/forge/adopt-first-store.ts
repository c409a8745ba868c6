import { kvs } from '@forge/kvs';
import { idOf, parseEntry, type Entry } from '../wire/entry';
import { isJsonObject } from '../wire/json';
import { recordIdOf } from '../wire/new-record';
import { adoptAuthor } from './authors';
import { claim } from './claim';

/**
 * Takes over what the first version of the app wrote after `log`, entry by entry under the same numbers,
 * and gives all of it; its keys had nothing before them that sets them apart. Done before anything else
 * is written; broken off, the next call goes on. Throws when it cannot be finished now.
 */
export async function withFirstStore(log: Entry[]): Promise<Entry[]> {
  const all = [...log];
  for (;;) {
    const number = all.length + 1;
    const entry = await readFirstEntry(number);
    if (!entry) return all;
    await adoptAuthor(idOf(entry) ?? '');
    const claimed = await claim(number, entry);
    if (claimed.outcome === 'not-saved' || claimed.outcome === 'save-unknown')
      throw new Error('the first version’s history could not be taken over');
    all.push(claimed.outcome === 'taken' ? claimed.entry : entry);
  }
}

/** An entry of the first version; undefined where there is none, or what a vendor's app stored there. */
export async function readFirstEntry(number: number): Promise<Entry | undefined> {
  const stored: unknown = await kvs.get(`log:${String(number).padStart(6, '0')}`);
  if (!isJsonObject(stored) || stored.format !== 1 || !('record' in stored)) return undefined;
  const entry = parseEntry(stored);
  return idOf(entry)?.startsWith(recordIdOf(number, '')) ? entry : undefined;
}
