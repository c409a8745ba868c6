import { kvs } from '@forge/kvs';
import type { AppendProblem, MakeEntry } from '../resolvers/site';
import { idOf, type Entry } from '../wire/entry';
import type { Result } from '../wire/result';
import { claim } from './claim';
import { fitsDigest } from './digest';
import { readEntry, readTail } from './log';
import { refreshDigest } from './refresh-digest';

/** How often another writer may be faster before an append gives up. */
const MOST_CONFLICTS = 25;

/** Appends one entry. The log's write is the one that counts; author and digest stand beside it. */
export async function append(
  entries: Entry[],
  makeEntry: MakeEntry,
  accountId: string,
): Promise<Result<Entry[], AppendProblem>> {
  const known = await asTheLogHasIt(entries);
  for (let conflicts = 0; conflicts <= MOST_CONFLICTS; conflicts += 1) {
    const number = known.length + 1;
    const { id, entry } = makeEntry(number);
    if (!fitsDigest(known, entry)) return refused('history-full');
    const claimed = await claim(number, id, entry);
    if (claimed.outcome === 'taken') known.push(claimed.entry);
    else if (claimed.outcome !== 'ours') return refused(claimed.outcome);
    else return { ok: true, value: await acknowledged([...known, entry], id, accountId) };
  }
  return refused('not-saved');
}

/** The digest's entries, unless the log does not end with the same one: then the log's. */
async function asTheLogHasIt(entries: Entry[]): Promise<Entry[]> {
  const last = entries.at(-1);
  if (!last) return [];
  const logged = await readEntry(entries.length);
  return logged && idOf(logged) === idOf(last) ? [...entries] : readTail(0);
}

/** The entry is in the log and stays there, so nothing after it may fail the call. */
async function acknowledged(entries: Entry[], id: string, accountId: string): Promise<Entry[]> {
  await writeAuthor(id, accountId);
  return refreshDigest(entries).catch(() => entries);
}

/** The author stands apart from the record, so that erasing it changes no answer. */
async function writeAuthor(recordId: string, accountId: string): Promise<void> {
  try {
    await kvs.set(`author:${recordId}`, { accountId });
  } catch (error) {
    console.warn('the author of an entry was not written', error);
  }
}

function refused(code: AppendProblem['code']): { ok: false; problem: AppendProblem } {
  return { ok: false, problem: { code } };
}
