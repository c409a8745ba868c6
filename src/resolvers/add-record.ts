import type { AdminProblem } from '../wire/admin-api';
import type { Log } from '../wire/log';
import { entryOf, isAlreadyIn, type Entered } from '../wire/new-record';
import { recordRefusal } from '../wire/record-refusal';
import type { Result } from '../wire/result';
import type { HistorySite } from './site';
import { stampOf } from './stamp-of';

/**
 * Appends what an admin entered; the server sets id, time and source. What is there already, because
 * it was sent before with the same key, is not written again.
 */
export async function addRecord(
  site: HistorySite,
  entered: Entered,
  { accountId, license }: { accountId: string; license: unknown },
): Promise<Result<Log, AdminProblem>> {
  const log = await site.readLog();
  const { entries } = log.digest;
  if (isAlreadyIn(entries, entered)) return { ok: true, value: log };
  const problem = recordRefusal(entered.record, { entries, license });
  if (problem) return { ok: false, problem };
  const random = entered.key ?? site.randomId();
  return site.append(
    log,
    (known) =>
      isAlreadyIn(known.digest.entries, entered)
        ? null
        : entryOf(entered.record, stampOf(site, known, random)),
    accountId,
  );
}
