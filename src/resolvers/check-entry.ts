import { isoText } from '../wire/iso-text';
import type { Entry } from '../wire/entry';
import type { Log } from '../wire/log';
import { recordIdOf } from '../wire/new-record';
import { purchaseCheckJson } from '../wire/purchase-check';
import type { EndedCheck, StoredAnswers } from '../wire/stored-answers';
import type { LicenseSite, MakeEntry } from './site';

/** The history, and what is stored, after the last check left its entry, if that was still due. */
export type Told = { log: Log; stored: StoredAnswers };

/**
 * Writes the last check into the history, if that is still due: it is stored as due before, so that a
 * function which ends in between leaves it to the next, and no check is written twice.
 */
export async function tellHistory(site: LicenseSite, { log, stored }: Told): Promise<Told> {
  const { last } = stored;
  if (!last?.isEntryDue) return { log, stored };
  const appended = await site.append(log, entryOf(site, last), last.accountId);
  if (!appended.ok) {
    console.warn(`a check for purchases is not in the history yet: ${appended.problem.code}`);
    return { log, stored };
  }
  // Whose check it was is kept with the entry alone.
  const told = { ...stored, last: { ...last, accountId: null, isEntryDue: false } };
  await site.writeAnswers(told);
  return { log: appended.value, stored: told };
}

function entryOf(site: LicenseSite, { by, check }: EndedCheck): MakeEntry {
  const random = site.randomId();
  return ({ digest }) => {
    if (digest.entries.some((entry) => isOf(entry, check.check))) return null;
    const id = recordIdOf(digest.count + 1, random);
    const source = by === 'admin' ? 'admin' : 'observed';
    const recorded = { id, recordedAt: isoText(site.now()), source, kind: 'purchase-check' };
    return { id, entry: { event: { ...recorded, ...purchaseCheckJson(check) } } };
  };
}

function isOf(entry: Entry, check: string): boolean {
  return 'event' in entry && entry.event.kind === 'purchase-check' && entry.event.check === check;
}
