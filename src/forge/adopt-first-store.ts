import { kvs } from '@forge/kvs';
import { canonicalJson } from '../rules/canonical-json';
import { idOf, parseEntry, type Entry } from '../wire/entry';
import { isJsonObject } from '../wire/json';
import { recordIdOf } from '../wire/new-record';
import { adoptAuthor } from './authors';
import { claim } from './claim';

/**
 * Takes over what the first version of the app wrote, entry by entry under the same numbers; its keys
 * had nothing before them that sets them apart. Done before anything else is written, and as often as
 * it takes: what was taken over already is the very same. Throws when it cannot be finished now.
 */
export async function adoptFirstStore(): Promise<void> {
  for (let number = 1; ; number += 1) {
    const entry = await readFirstEntry(number);
    if (!entry) return;
    const claimed = await claim(number, entry);
    if (claimed.outcome === 'taken' && canonicalJson(claimed.entry) !== canonicalJson(entry))
      return;
    if (claimed.outcome === 'not-saved' || claimed.outcome === 'save-unknown')
      throw new Error('the first version’s history could not be taken over');
    await adoptAuthor(idOf(entry) ?? '');
  }
}

/** An entry of the first version; undefined where there is none, or what a vendor's app stored there. */
export async function readFirstEntry(number: number): Promise<Entry | undefined> {
  const stored: unknown = await kvs.get(`log:${String(number).padStart(6, '0')}`);
  if (!isJsonObject(stored) || stored.format !== 1 || !('record' in stored)) return undefined;
  const entry = parseEntry(stored);
  return idOf(entry)?.startsWith(recordIdOf(number, '')) ? entry : undefined;
}
