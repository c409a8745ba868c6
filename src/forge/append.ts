import { kvs } from '@forge/kvs';
import type { AppendProblem, MakeEntry } from '../resolvers/site';
import type { Entry } from '../wire/entry';
import type { Result } from '../wire/result';
import { claim } from './claim';
import { fitsDigest, refreshDigest } from './digest';
import { readTail } from './log';

/** How often another writer may be faster before an append gives up. */
const MOST_CONFLICTS = 25;

/** Appends one entry. The log's write is the one that counts; author and digest stand beside it. */
export async function append(
  entries: Entry[],
  makeEntry: MakeEntry,
  accountId: string,
): Promise<Result<Entry[], AppendProblem>> {
  const known = [...entries];
  for (let conflicts = 0; conflicts <= MOST_CONFLICTS; conflicts += 1) {
    const number = known.length + 1;
    const { id, entry } = makeEntry(number);
    if (!fitsDigest([...known, entry])) return refused('history-full');
    const claimed = await claim(number, id, entry);
    if (claimed.outcome === 'taken') known.push(claimed.entry);
    else if (claimed.outcome !== 'ours') return refused(claimed.outcome);
    else return { ok: true, value: await acknowledged([...known, entry], id, accountId) };
  }
  return refused('not-saved');
}

/** The entry is in the log and stays there, so nothing after it may fail the call. */
async function acknowledged(entries: Entry[], id: string, accountId: string): Promise<Entry[]> {
  await writeAuthor(id, accountId);
  const tail = await readTail(entries.length).catch(() => []);
  const all = [...entries, ...tail];
  await refreshDigest(all);
  return all;
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
