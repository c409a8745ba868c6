import { licenseChanges, type Seen } from '../../../src/rules/license-change';
import { seenLicense } from '../../../src/wire/sighted-license';
import type { PlainEntry, ReadEntry } from './read-entries';

/**
 * Each sighting among entries that follow each other, with the one before it: the app's own are told
 * against its own, and imported ones against those beside which they came. One whose earlier sighting
 * is not among the entries is left out; `isFromStart` says that nothing came before them.
 */
export function sightingsOf(
  entries: PlainEntry[],
  isFromStart: boolean,
): Map<PlainEntry, NonNullable<ReadEntry['sighting']>> {
  const told = new Map<PlainEntry, NonNullable<ReadEntry['sighting']>>();
  let own: Seen | null = null;
  let imported: Seen | null = null;
  for (const entry of entries) {
    const { record, raw, origin } = entry;
    if (!origin && record?.source === 'admin') imported = null;
    if (record?.kind !== 'sighting') continue;
    const after = { at: record.at, ...seenLicense(raw.license) };
    if (origin) {
      if (imported && imported.at <= after.at) told.set(entry, { before: imported, after });
      imported = after;
    } else if (record.source === 'observed') {
      if (own || isFromStart) told.set(entry, { before: own, after });
      own = after;
    }
  }
  return told;
}

/** Whether an entry says no more than that nothing has changed. */
export function isConfirming({ sighting, isVoided, note }: ReadEntry): boolean {
  if (sighting === null || isVoided || note !== null) return false;
  const [change] = licenseChanges(sighting.before, sighting.after);
  return change?.code === 'unchanged' && change.overdue === null;
}
