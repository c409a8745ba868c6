import type { Instant } from '../../../src/rules/instant';
import type { Seen } from '../../../src/rules/license-change';
import type { LicenseRecord, Source } from '../../../src/rules/record';
import { parseEvent, type AppEvent } from '../../../src/wire/app-event';
import { countingHistory } from '../../../src/wire/counting-history';
import { idOf, recordsOf, type Entry, type NumberedEntry } from '../../../src/wire/entry';
import { isJsonObject, oneOf, type JsonObject } from '../../../src/wire/json';
import { parseInstant } from '../../../src/wire/parse-instant';
import { parseRecord } from '../../../src/wire/parse-records';
import { sightingsOf } from './sightings-of';

/** An entry by itself. */
export type PlainEntry = {
  id: string | null;
  /** Null when it is an event, or cannot be read. */
  record: LicenseRecord | null;
  /** Something of the app's own life; null when it is a record, or cannot be read. */
  event: AppEvent | null;
  /** Its JSON, which still knows whether a date was written as a day. */
  raw: JsonObject;
  note: string | null;
  recordedAt: Instant | null;
  /** What it was where it was first recorded, when it was imported. */
  origin: { recordedAt: Instant | null; source: Source | null } | null;
};

/** An entry of the history as the page shows it. */
export type ReadEntry = PlainEntry & {
  /** What was seen, and what had been seen before; null when that is not known here. */
  sighting: { before: Seen | null; after: Seen } | null;
  isVoided: boolean;
  /** A quote of the same number was recorded later, by the same source, and counts instead. */
  isReplaced: boolean;
  /** An admin may void it; the server has the last word. */
  mayBeVoided: boolean;
  /** The entry that this one voids. */
  target: PlainEntry | null;
};

/**
 * Entries of the history that follow each other, read for showing; in the order given. `deciding` are
 * all that an answer can depend on, which say what is void or replaced of the shown ones.
 */
export function readEntries(entries: NumberedEntry[], deciding: Entry[]): ReadEntry[] {
  const plain = entries.map(({ entry }) => readEntry(entry));
  const sightings = sightingsOf(plain, entries[0]?.number === 1);
  const known = new Map(
    [...deciding.map(readEntry), ...plain].flatMap((entry) =>
      entry.id === null ? [] : [[entry.id, entry]],
    ),
  );
  const voids = voidsByTarget(deciding);
  const counting = new Set(countingHistory(deciding).quotes.map((quote) => quote.id));
  return plain.map((entry) => {
    const { id, record } = entry;
    const reaching = (id === null ? null : voids.get(id)) ?? [];
    const isVoided =
      record !== null &&
      record.kind !== 'void' &&
      reaching.some((source) => source === 'vendor' || source === record.source);
    return {
      ...entry,
      sighting: sightings.get(entry) ?? null,
      isVoided,
      isReplaced: record?.kind === 'quote' && !isVoided && !counting.has(record.id),
      mayBeVoided:
        record?.source === 'admin' &&
        record.kind !== 'void' &&
        record.kind !== 'sighting' &&
        reaching.length === 0,
      target: record?.kind === 'void' ? (known.get(record.target) ?? null) : null,
    };
  });
}

/** Who voided what, by the id of what is void. */
function voidsByTarget(entries: Entry[]): Map<string, Source[]> {
  const voids = new Map<string, Source[]>();
  for (const record of recordsOf(entries).map(parseRecord))
    if (record?.kind === 'void')
      voids.set(record.target, [...(voids.get(record.target) ?? []), record.source]);
  return voids;
}

/** Reads one entry by itself. */
export function readEntry(entry: Entry): PlainEntry {
  const content = 'record' in entry ? entry.record : entry.event;
  const raw = isJsonObject(content) ? content : {};
  return {
    id: idOf(entry),
    record: 'record' in entry ? parseRecord(content) : null,
    event: 'event' in entry ? parseEvent(content) : null,
    raw,
    note: 'record' in entry ? entry.note : null,
    recordedAt: instantOf(raw.recordedAt),
    origin: isJsonObject(raw.origin) ? originOf(raw.origin) : null,
  };
}

const sources: readonly Source[] = ['admin', 'vendor', 'observed'];

function originOf({ recordedAt, source }: JsonObject): PlainEntry['origin'] {
  return { recordedAt: instantOf(recordedAt), source: oneOf(sources, source) ?? null };
}

function instantOf(value: unknown): Instant | null {
  const at = parseInstant(value);
  return typeof at === 'number' ? at : null;
}
