import { quoteProblem } from '../rules/problem';
import type { LicenseRecord } from '../rules/record';
import { parseEvent } from './app-event';
import { idOf, type EventEntry, type RecordEntry } from './entry';
import type { ImportRefusal } from './import-plan';
import { isJsonObject, isText, type JsonObject } from './json';
import { LONGEST_NAME, LONGEST_NOTE } from './new-record';
import { parseRecord } from './parse-records';
import type { Result } from './result';
import { sightedLicense } from './sighted-license';

/** Where an entry was first recorded: its id there, when, and who said so. */
type Origin = { id: string; recordedAt: unknown; source: unknown };

/** An entry of a file as it may enter: the facts of its kind and no others. */
export type Importable = {
  origin: Origin;
  /** `kind` and its members, without id, time and source. */
  content: JsonObject;
  note: string | null;
  isEvent: boolean;
};

type Reading = Result<Importable, { code: ImportRefusal }>;

/** The members of each kind of record that the rules read. */
const members: Record<LicenseRecord['kind'], string[]> = {
  quote: ['quote', 'issuedOn', 'validUntil'],
  'quote-closed': ['quote', 'at', 'outcome'],
  cancellation: ['at', 'effective', 'termEnd'],
  'cancellation-withdrawn': ['at'],
  extension: ['newEnd'],
  'known-issue': ['issue', 'from', 'until'],
  sighting: ['at', 'license'],
  void: ['target'],
};

/** A record of a file. The vendor's enter only by a code that is verified, and none is known yet. */
export function importableRecord({ record: raw, note }: RecordEntry): Reading {
  const record = parseRecord(raw);
  if (!record || !isJsonObject(raw)) return refused('unreadable');
  if (record.source === 'vendor') return refused('not-confirmed');
  const problem = record.kind === 'quote' ? quoteProblem(record) : null;
  if (problem) return refused(problem);
  const content = contentOf(raw, ['kind', ...members[record.kind]]);
  if (record.kind === 'sighting') content.license = sightedLicense(raw.license);
  const names = [raw.quote, raw.issue, raw.target];
  if (names.some((name) => isText(name) && name.length > LONGEST_NAME)) return refused('too-long');
  if (note !== null && note.length > LONGEST_NOTE) return refused('too-long');
  return { ok: true, value: { origin: originOf(raw, record.id), content, note, isEvent: false } };
}

/** An event of a file, such as an installation; shown as what once was. */
export function importableEvent(entry: EventEntry): Reading {
  const { event: raw } = entry;
  const [event, id] = [parseEvent(raw), idOf(entry)];
  if (!event || id === null) return refused('unreadable');
  const content = contentOf(raw, ['kind', 'version', 'notices']);
  return { ok: true, value: { origin: originOf(raw, id), content, note: null, isEvent: true } };
}

function contentOf(raw: JsonObject, names: string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (name in raw ? [[name, raw[name]]] : [])));
}

/** What was imported before keeps the origin that it had then. */
function originOf(raw: JsonObject, id: string): Origin {
  const { origin } = raw;
  if (isJsonObject(origin) && isText(origin.id))
    return { id: origin.id, recordedAt: origin.recordedAt, source: origin.source };
  return { id, recordedAt: raw.recordedAt, source: raw.source };
}

function refused(code: ImportRefusal): Reading {
  return { ok: false, problem: { code } };
}
