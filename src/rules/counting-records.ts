import { ofSource, type BySource } from './by-source';
import { canonicalJson } from './canonical-json';
import type { Instant } from './instant';
import { compareText, type LicenseRecord, type RecordVersion } from './record';

/** A record that says something of the license itself. */
export type CountingRecord = Exclude<LicenseRecord, { kind: 'void' }>;

/** What is left of the usable records once versions, corrections and `knownAt` are settled. */
export type CountingRecords = {
  /** One version an id, none of them void. The `void` records themselves are left out. */
  records: CountingRecord[];
  /** Ids under which records of different content were found. */
  conflicts: string[];
};

/** The records that exist as far as was known at `knownAt`, and that no void reaches. */
export function countingRecords(versions: RecordVersion[], knownAt: Instant): CountingRecords {
  const known = versions.filter(({ record }) => record.recordedAt <= knownAt);
  const { records, conflicts } = oneOfEachId(known);
  return { records: withoutVoided(records), conflicts };
}

function oneOfEachId(versions: RecordVersion[]): {
  records: LicenseRecord[];
  conflicts: string[];
} {
  const byId = new Map<string, LicenseRecord>();
  const repeated = new Map<string, RecordVersion[]>();
  for (const { record } of versions) {
    if (byId.has(record.id)) repeated.set(record.id, []);
    else byId.set(record.id, record);
  }
  if (repeated.size === 0) return { records: [...byId.values()], conflicts: [] };
  for (const version of versions) repeated.get(version.record.id)?.push(version);
  const conflicts: string[] = [];
  for (const [id, same] of repeated) {
    const { record, conflict } = settleVersions(same);
    if (record) byId.set(id, record);
    if (conflict) conflicts.push(id);
  }
  return { records: [...byId.values()], conflicts };
}

function settleVersions(versions: RecordVersion[]): {
  record: LicenseRecord | undefined;
  conflict: boolean;
} {
  const ordered = versions
    .map(({ record, raw }) => ({ record, text: canonicalJson(raw) }))
    .sort((a, b) => a.record.recordedAt - b.record.recordedAt || compareText(a.text, b.text));
  const earliest = ordered[0];
  const fromVendor = ordered.some(({ record }) => record.source === 'vendor');
  const source = fromVendor ? 'vendor' : earliest?.record.source;
  const last = ordered.filter(({ record }) => record.source === source).at(-1);
  return { record: last?.record, conflict: ordered.some(({ text }) => text !== earliest?.text) };
}

/** INVARIANT: a void reaches records of its own source; the vendor's reach all. */
function withoutVoided(records: LicenseRecord[]): CountingRecord[] {
  const reached: BySource<LicenseRecord> = {};
  for (const record of records)
    if (record.kind === 'void') ofSource(reached, record.source).set(record.target, record);
  return records.filter(
    (record): record is CountingRecord =>
      record.kind !== 'void' &&
      !reached[record.source]?.has(record.id) &&
      !reached.vendor?.has(record.id),
  );
}
