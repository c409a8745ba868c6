import type { Instant } from '../../../src/rules/instant';
import type { LicenseRecord } from '../../../src/rules/record';
import { countingHistory } from '../../../src/wire/counting-history';
import { idOf, type Entry } from '../../../src/wire/entry';
import { isJsonObject, type JsonObject } from '../../../src/wire/json';
import { parseInstant } from '../../../src/wire/parse-instant';
import { parseRecord } from '../../../src/wire/parse-records';

/** An entry of the history as the page shows it. */
export type ReadEntry = {
  id: string | null;
  /** Null when it cannot be read. */
  record: LicenseRecord | null;
  /** Its JSON, which still knows whether a date was written as a day. */
  raw: JsonObject;
  note: string | null;
  recordedAt: Instant | null;
  isVoided: boolean;
  /** A quote of the same number was recorded later, by the same source, and counts instead. */
  isReplaced: boolean;
  /** An admin may void it; the server has the last word. */
  mayBeVoided: boolean;
  /** The entry that this one voids. */
  target: Omit<ReadEntry, 'target' | 'isVoided' | 'isReplaced' | 'mayBeVoided'> | null;
};

/** The history, read for showing; in the order given. */
export function readEntries(entries: Entry[]): ReadEntry[] {
  const read = entries.map(readEntry);
  const voids = read.flatMap(({ record }) => (record?.kind === 'void' ? [record] : []));
  const counting = new Set(countingHistory(entries).quotes.map((quote) => quote.id));
  return read.map((entry) => {
    const { id, record } = entry;
    const reaching = voids.filter(({ target }) => target === id);
    const targetId = record?.kind === 'void' ? record.target : null;
    const isVoided =
      record !== null &&
      record.kind !== 'void' &&
      reaching.some(({ source }) => source === 'vendor' || source === record.source);
    return {
      ...entry,
      isVoided,
      isReplaced: record?.kind === 'quote' && !isVoided && !counting.has(record.id),
      mayBeVoided: record?.source === 'admin' && record.kind !== 'void' && reaching.length === 0,
      target: targetId === null ? null : (read.find((other) => other.id === targetId) ?? null),
    };
  });
}

function readEntry(entry: Entry) {
  const raw = isJsonObject(entry.record) ? entry.record : {};
  const recordedAt = parseInstant(raw.recordedAt);
  return {
    id: idOf(entry),
    record: parseRecord(entry.record),
    raw,
    note: entry.note,
    recordedAt: typeof recordedAt === 'number' ? recordedAt : null,
  };
}
