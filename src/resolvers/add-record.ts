import { quoteProblem } from '../rules/problem';
import type { AdminProblem } from '../wire/admin-api';
import type { Entry } from '../wire/entry';
import { isoText } from '../wire/iso-text';
import { entryOf, type NewRecord } from '../wire/new-record';
import { parseInstant } from '../wire/parse-instant';
import { parseRecord } from '../wire/parse-records';
import type { Result } from '../wire/result';
import type { AdminSite } from './site';

/** Appends what an admin entered; the server sets id, time and source. */
export async function addRecord(
  site: AdminSite,
  entered: NewRecord,
  accountId: string,
): Promise<Result<Entry[], AdminProblem>> {
  const entries = await site.readLog();
  const problem = refusalOf(entered, entries);
  if (problem) return { ok: false, problem };
  const random = site.randomId();
  const makeEntry = (number: number) => {
    // The number keeps ids in the order of writing; the rest keeps them apart between installations.
    const id = `${String(number).padStart(6, '0')}-${random}`;
    return { id, entry: entryOf(entered, { id, recordedAt: isoText(site.now()) }) };
  };
  return site.append(entries, makeEntry, accountId);
}

function refusalOf(entered: NewRecord, entries: Entry[]): AdminProblem | null {
  switch (entered.kind) {
    case 'quote': {
      const issuedOn = instantOf(entered.issuedOn);
      const code = quoteProblem({ issuedOn, validUntil: optionalInstantOf(entered.validUntil) });
      return code && { code };
    }
    case 'cancellation':
      return null;
    case 'void':
      return voidRefusal(entered.target, entries);
  }
}

function voidRefusal(targetId: string, entries: Entry[]): AdminProblem | null {
  const records = entries.map(({ record }) => parseRecord(record));
  const target = records.find((record) => record?.id === targetId);
  if (!target || target.kind === 'void') return { code: 'unknown-target' };
  if (target.source !== 'admin') return { code: 'not-yours-to-void' };
  const isVoid = records.some((record) => record?.kind === 'void' && record.target === targetId);
  return isVoid ? { code: 'already-void' } : null;
}

/** INVARIANT: a parsed new record's dates can be read. */
function instantOf(date: string): number {
  return Number(parseInstant(date));
}

function optionalInstantOf(date: string | undefined): number | null {
  return date === undefined ? null : instantOf(date);
}
