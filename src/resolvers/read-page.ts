import { idOf } from '../wire/entry';
import type { Author, LogPage, Stretch } from '../wire/log-page';
import type { AdminSite } from './site';

/** A stretch of the history, with who wrote its entries where that is wanted and known. */
export async function readPage(
  site: AdminSite,
  { first, last, withAuthors }: Stretch,
  callerId: string,
): Promise<LogPage> {
  const entries = await site.readEntries(first, last);
  if (!withAuthors) return { entries, authors: [] };
  const ids = entries.flatMap(({ entry }) => idOf(entry) ?? []);
  return { entries, authors: await authorsOf(site, ids, callerId) };
}

async function authorsOf(site: AdminSite, ids: string[], callerId: string): Promise<Author[]> {
  const stored = await site.readAuthors(ids);
  const others = new Set(stored.map(({ accountId }) => accountId).filter((id) => id !== callerId));
  const names = others.size === 0 ? new Map<string, string>() : await site.namesOf([...others]);
  return stored.map(({ entryId, accountId }) => ({
    id: entryId,
    name: names.get(accountId) ?? null,
    isCaller: accountId === callerId,
  }));
}
