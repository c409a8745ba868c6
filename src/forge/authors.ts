import { kvs } from '@forge/kvs';
import type { StoredAuthor } from '../resolvers/site';
import { errorCode } from '../wire/error-code';
import { isoText } from '../wire/iso-text';
import { isJsonObject, isText } from '../wire/json';
import { batchesOf } from './batches-of';
import { ownKey } from './own-key';

/** The author stands apart from the entry, so that erasing it changes no answer and no export. */
export async function writeAuthors(entryIds: string[], accountId: string): Promise<void> {
  const value = { accountId, at: isoText(Date.now()) };
  try {
    for (const ids of batchesOf(entryIds)) {
      const { failedKeys } = await kvs.batchSet(ids.map((id) => ({ key: authorKey(id), value })));
      for (const { key } of failedKeys) await kvs.set(key, value);
    }
  } catch (error) {
    console.warn('the author of an entry was not written', errorCode(error));
  }
}

/** The authors of these entries, as far as they are known. */
export async function readAuthors(entryIds: string[]): Promise<StoredAuthor[]> {
  const authors: StoredAuthor[] = [];
  for (const ids of batchesOf(entryIds)) {
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(
      ids.map((id) => ({ key: authorKey(id) })),
    );
    const found = new Map(successfulKeys.map(({ key, value }) => [key, value]));
    for (const { key, error } of failedKeys)
      if (error.code !== 'KEY_NOT_FOUND') found.set(key, await kvs.get(key));
    authors.push(...ids.flatMap((id) => authorOf(id, found.get(authorKey(id)))));
  }
  return authors;
}

/** Forgets who wrote these entries. Throws when one could not be forgotten. */
export async function eraseAuthors(entryIds: string[]): Promise<void> {
  for (const ids of batchesOf(entryIds)) {
    const { failedKeys } = await kvs.batchDelete(ids.map((id) => ({ key: authorKey(id) })));
    const kept = failedKeys.filter(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (kept.length > 0) throw new Error(`${String(kept.length)} authors could not be erased`);
  }
}

/** Takes over the author of an entry that the first version of the app wrote, and leaves none behind. */
export async function adoptAuthor(entryId: string): Promise<void> {
  const key = `author:${entryId}`;
  const stored: unknown = await kvs.get(key);
  if (!isJsonObject(stored)) return;
  await kvs.set(authorKey(entryId), stored);
  await kvs.delete(key);
}

/** The first version of the app stored no time: then as old as can be. */
function authorOf(entryId: string, stored: unknown): StoredAuthor[] {
  if (!isJsonObject(stored) || !isText(stored.accountId)) return [];
  const { accountId, at } = stored;
  return [{ entryId, accountId, at: isText(at) ? at : isoText(0) }];
}

function authorKey(entryId: string): string {
  return ownKey(`author:${entryId}`);
}
