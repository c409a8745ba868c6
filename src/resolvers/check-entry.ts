import type { Entry } from '../wire/entry';
import type { Log } from '../wire/log';
import { purchaseCheckJson } from '../wire/purchase-check';
import type { EndedCheck, StoredAnswers } from '../wire/stored-answers';
import type { LicenseSite, MakeEntry } from './site';
import { stampOf } from './stamp-of';

/** The history as far as it has been read, and what is stored of checks. */
export type ReadSoFar = { log: Log | null; stored: StoredAnswers };

/**
 * Writes the last check into the history, if that is still due. What is stored is not changed by it:
 * that is for whoever has claimed the call. An entry that is there already is not written again.
 */
export async function tellHistory(
  site: LicenseSite,
  { log, stored }: ReadSoFar,
  accountId: string | null,
): Promise<ReadSoFar> {
  const { last } = stored;
  if (!last?.isEntryDue) return { log, stored };
  const author = authorKey(last.check.check);
  const by = accountId ?? (last.by === 'admin' ? await authorOf(site, author) : null);
  const appended = await site.append(log ?? (await site.readLog()), entryOf(site, last), by);
  if (!appended.ok) {
    console.warn(`a check for purchases is not in the history yet: ${appended.problem.code}`);
    return { log, stored };
  }
  // Who checked is kept with the entry alone.
  if (accountId === null && by !== null) await site.eraseAuthors([author]);
  return { log: appended.value, stored: { ...stored, last: { ...last, isEntryDue: false } } };
}

/** Under which name the author of a check is kept as long as it has no entry. */
export function authorKey(check: string): string {
  return `check-${check}`;
}

async function authorOf(site: LicenseSite, key: string): Promise<string | null> {
  const [author] = await site.readAuthors([key]);
  return author?.accountId ?? null;
}

function entryOf(site: LicenseSite, { by, check }: EndedCheck): MakeEntry {
  const random = site.randomId();
  return (log) => {
    if (log.digest.entries.some((entry) => isOf(entry, check.check))) return null;
    const source = by === 'admin' ? 'admin' : 'observed';
    const recorded = { ...stampOf(site, log, random), source, kind: 'purchase-check' };
    return { event: { ...recorded, ...purchaseCheckJson(check) } };
  };
}

function isOf(entry: Entry, check: string): boolean {
  return 'event' in entry && entry.event.kind === 'purchase-check' && entry.event.check === check;
}
