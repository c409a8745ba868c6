import type { AdminProblem } from '../wire/admin-api';
import type { Entry } from '../wire/entry';
import { isoText } from '../wire/iso-text';
import { entryOf, recordIdOf, type NewRecord } from '../wire/new-record';
import { recordRefusal } from '../wire/record-refusal';
import type { Result } from '../wire/result';
import type { AdminSite } from './site';

/** Appends what an admin entered; the server sets id, time and source. */
export async function addRecord(
  site: AdminSite,
  entered: NewRecord,
  { accountId, license }: { accountId: string; license: unknown },
): Promise<Result<Entry[], AdminProblem>> {
  const entries = await site.readLog();
  const problem = recordRefusal(entered, { entries, license });
  if (problem) return { ok: false, problem };
  const random = site.randomId();
  const makeEntry = (number: number) => {
    const id = recordIdOf(number, random);
    return { id, entry: entryOf(entered, { id, recordedAt: isoText(site.now()) }) };
  };
  return site.append(entries, makeEntry, accountId);
}
