import { canonicalJson } from './canonical-json';
import type { Instant } from './instant';
import { compareText, type LicenseRecord, type RecordVersion } from './record';

/** What is left of the usable records once versions, corrections and `knownAt` are settled. */
export type CountingRecords = {
  /** One version an id, none of them void. The `void` records themselves are left out. */
  records: LicenseRecord[];
  /** Ids under which records of different content were found. */
  conflicts: string[];
};

/** The records that exist as far as was known at `knownAt`, and that no void reaches. */
export function countingRecords(versions: RecordVersion[], knownAt: Instant): CountingRecords {
  const byId = new Map<string, RecordVersion[]>();
  for (const version of versions) {
    if (version.record.recordedAt > knownAt) continue;
    const same = byId.get(version.record.id);
    if (same) same.push(version);
    else byId.set(version.record.id, [version]);
  }
  const conflicts: string[] = [];
  const settled: LicenseRecord[] = [];
  for (const [id, [first, ...others]] of byId) {
    if (first === undefined) continue;
    const { record, conflict } = settleVersions(first, others);
    settled.push(record);
    if (conflict) conflicts.push(id);
  }
  return { records: withoutVoided(settled), conflicts };
}

function settleVersions(
  first: RecordVersion,
  others: RecordVersion[],
): { record: LicenseRecord; conflict: boolean } {
  if (others.length === 0) return { record: first.record, conflict: false };
  const ordered = [first, ...others]
    .map(({ record, raw }) => ({ record, text: canonicalJson(raw) }))
    .sort((a, b) => a.record.recordedAt - b.record.recordedAt || compareText(a.text, b.text));
  const earliest = ordered[0] ?? { record: first.record, text: '' };
  const fromVendor = ordered.some(({ record }) => record.source === 'vendor');
  const source = fromVendor ? 'vendor' : earliest.record.source;
  const last = ordered.filter(({ record }) => record.source === source).at(-1) ?? earliest;
  return { record: last.record, conflict: ordered.some(({ text }) => text !== earliest.text) };
}

function withoutVoided(records: LicenseRecord[]): LicenseRecord[] {
  const voids = records.filter((record) => record.kind === 'void');
  if (voids.length === 0) return records;
  const reached = new Set(voids.map(({ target, source }) => reach(target, source)));
  return records.filter(
    ({ kind, id, source }) =>
      kind !== 'void' && !reached.has(reach(id, source)) && !reached.has(reach(id, 'vendor')),
  );
}

/** INVARIANT: a void reaches records of its own source; the vendor's reach all. */
function reach(id: string, source: LicenseRecord['source']): string {
  return `${source} ${id}`;
}
