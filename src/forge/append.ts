import type { Appended, AppendProblem, MakeEntry } from '../resolvers/site';
import { idOf, type Entry } from '../wire/entry';
import { grownLog, type Log } from '../wire/log';
import type { Result } from '../wire/result';
import { writeAuthors } from './authors';
import { BATCH } from './batches-of';
import { claim } from './claim';
import { fitsDigest } from './digest';
import { readEntry, readTail } from './log';
import { rebuiltLog } from './read-log';
import { refreshDigest } from './refresh-digest';

/** How often another writer may be faster before an append gives up. */
const MOST_CONFLICTS = 25;

/** How long a call goes on appending, in milliseconds. Atlassian: a page's call has 25 seconds. */
const LONGEST_RUN = 12_000;

/** Appends one entry, unless `makeEntry` finds that none is needed. */
export async function append(
  log: Log,
  makeEntry: MakeEntry,
  accountId: string | null,
): Promise<Result<Log, AppendProblem>> {
  const appended = await appendAll(log, [makeEntry], accountId);
  const { problem } = appended;
  return problem ? { ok: false, problem } : { ok: true, value: appended.log };
}

/**
 * Appends one entry after the other. The log's write is the one that counts; authors and digest are
 * written beside it, once, at the end.
 */
export async function appendAll(
  log: Log,
  makers: MakeEntry[],
  accountId: string | null,
): Promise<Appended> {
  if (makers.every((makeEntry) => makeEntry(log, []) === null))
    return { log, others: [], done: makers.map(() => null), problem: null };
  const until = Date.now() + LONGEST_RUN;
  const ids: string[] = [];
  const done: Appended['done'] = [];
  let known = await asItIsStored(log);
  let problem: AppendProblem | null = null;
  for (const makeEntry of makers) {
    if (done.length > 0 && Date.now() > until) break;
    const { id, ...appended } = await appendOne(known, makeEntry);
    known = appended.known;
    problem = appended.problem;
    if (problem) break;
    if (id !== null) ids.push(id);
    done.push(id);
    if (accountId !== null && ids.length === BATCH) await writeAuthors(ids.splice(0), accountId);
  }
  if (accountId !== null) await writeAuthors(ids, accountId);
  return { log: await withDigest(known.log), others: known.others, done, problem };
}

/** The log so far, and what others wrote into it since it was first read. */
type Known = { log: Log; others: Entry[] };

/** What came of one entry; a null id where none was needed. */
type One = { known: Known; id: string | null; problem: AppendProblem | null };

async function appendOne(first: Known, makeEntry: MakeEntry): Promise<One> {
  let known = first;
  for (let conflicts = 0; conflicts <= MOST_CONFLICTS; conflicts += 1) {
    const { log, others } = known;
    const made = makeEntry(log, others);
    if (made === null) return { known, id: null, problem: null };
    if (!fitsDigest(log.digest, made)) return refused(known, 'history-full');
    const claimed = await claim(log.digest.count + 1, made);
    if (claimed.outcome === 'taken') known = await caughtUp(known, claimed.entry);
    else if (claimed.outcome !== 'ours') return refused(known, claimed.outcome);
    else return { known: { log: grownLog(log, [made]), others }, id: idOf(made), problem: null };
  }
  return refused(known, 'not-saved');
}

/** Whoever was faster may be so again, so all that was written meanwhile is read at once. */
async function caughtUp({ log, others }: Known, taken: Entry): Promise<Known> {
  const written = [taken, ...(await readTail(log.digest.count + 1))];
  return { log: grownLog(log, written), others: [...others, ...written] };
}

/** What was read, unless the log does not hold its last entry in that place: then the log itself. */
async function asItIsStored(log: Log): Promise<Known> {
  const { count, last } = log.digest;
  const logged = count === 0 ? undefined : await readEntry(count);
  if (count === 0 || (logged && idOf(logged) === last)) return { log, others: [] };
  return { log: await rebuiltLog(), others: await readTail(count) };
}

/** What was acknowledged is in the log and stays there, so nothing after it may fail the call. */
function withDigest(log: Log): Promise<Log> {
  return refreshDigest(log).catch(() => log);
}

function refused(known: Known, code: AppendProblem['code']): One {
  return { known, id: null, problem: { code } };
}
