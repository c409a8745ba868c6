import { quoteProblem } from '../rules/problem';
import type { LicenseRecord, Source } from '../rules/record';
import { parseEvent, type AppEvent } from './app-event';
import type { CodeProblem } from './code-problem';
import { confirmedMembers, type Confirmation } from './confirmation';
import type { EventEntry, RecordEntry } from './entry';
import { MOST_APPS } from './family';
import type { ImportRefusal } from './import-refusal';
import { isoText } from './iso-text';
import { bytesOf, isJsonObject, isText, type JsonObject } from './json';
import { LONGEST_NAME, LONGEST_NOTE } from './new-record';
import { parseInstant } from './parse-instant';
import { parseRecord } from './parse-records';
import { purchaseCheckJson, type PurchaseCheck } from './purchase-check';
import type { Result } from './result';
import { sightedLicense } from './sighted-license';

/** Where an entry was first recorded: its id there, when, and whether the app itself saw it. */
type Origin = { id: string; recordedAt: string | null; source: Source };

/** An entry of a file as it may enter: the facts of its kind and no others. */
export type Importable = {
  origin: Origin;
  /** `kind` and its members, without id, time and source. A void names what it voids by the origin of that. */
  content: JsonObject;
  note: string | null;
  isEvent: boolean;
  /** The id of the code that confirms it; null for what is not the vendor's. */
  codeId: string | null;
};

/** The codes of a file by their texts: what each says, or why nothing is taken over by it. */
export type CodesOfFile = ReadonlyMap<string, Result<Confirmation, CodeProblem>>;

/** In bytes. Atlassian: a value holds 240 KiB. */
const LONGEST_CHECK = 120_000;

type Reading = Result<Importable, { code: ImportRefusal }>;

/** The members of each kind of record that the rules read; a license that was seen enters apart. */
const members: Record<LicenseRecord['kind'], string[]> = {
  quote: ['quote', 'issuedOn', 'validUntil'],
  'quote-closed': ['quote', 'at', 'outcome'],
  cancellation: ['at', 'effective', 'termEnd'],
  'cancellation-withdrawn': ['at'],
  extension: ['newEnd'],
  'known-issue': ['issue', 'from', 'until'],
  sighting: ['at'],
  void: ['target'],
};

/** A record of a file. The vendor's enter only by a code that is verified. */
export function importableRecord({ record: raw, note }: RecordEntry, codes: CodesOfFile): Reading {
  const record = parseRecord(raw);
  if (!record || !isJsonObject(raw)) return refused('unreadable');
  if (record.source === 'vendor') return confirmedRecord(raw, record.id, codes);
  const problem = record.kind === 'quote' ? quoteProblem(record) : null;
  if (problem) return refused(problem);
  const content = contentOf(raw, ['kind', ...members[record.kind]]);
  if (record.kind === 'sighting') content.license = sightedLicense(raw.license);
  const origin = originOf(raw, record.id, record.kind === 'sighting' ? writerOf(raw) : 'admin');
  const texts = [origin.id, ...Object.values(content)];
  if (texts.some(isTooLong) || (note?.length ?? 0) > LONGEST_NOTE) return refused('too-long');
  return { ok: true, value: { origin, content, note, isEvent: false, codeId: null } };
}

/** What a file calls the vendor's: as the code says it, and nothing that somebody else wrote beside it. */
function confirmedRecord(raw: JsonObject, id: string, codes: CodesOfFile): Reading {
  const { code } = raw;
  const judged = isText(code) ? codes.get(code) : undefined;
  if (!judged) return refused('not-confirmed');
  if (!judged.ok) return refused(judged.problem.code);
  const codeId = judged.value.id;
  const content: JsonObject = { ...confirmedMembers(judged.value), codeId, code };
  if (Object.keys(content).some((name) => raw[name] !== content[name]))
    return refused('not-as-confirmed');
  const origin = originOf(raw, id, 'vendor');
  if (isTooLong(origin.id)) return refused('too-long');
  return { ok: true, value: { origin, content, note: null, isEvent: false, codeId } };
}

/** An event of a file, such as an installation; shown as what once was. */
export function importableEvent(entry: EventEntry): Reading {
  const event = parseEvent(entry.event);
  if (!event) return refused('unreadable');
  const content = eventContent(event);
  const source = event.kind === 'preferences' ? 'admin' : writerOf(entry.event);
  const origin = originOf(entry.event, event.id, source);
  const isTooMuch = event.kind === 'purchase-check' && !isBounded(event);
  if (isTooMuch || [origin.id, content.version].some(isTooLong)) return refused('too-long');
  return { ok: true, value: { origin, content, note: null, isEvent: true, codeId: null } };
}

function eventContent(event: AppEvent): JsonObject {
  const { kind } = event;
  if (kind === 'preferences') return { kind, notices: event.notices };
  if (kind === 'purchase-check') return { kind, ...purchaseCheckJson(event) };
  return { kind, version: event.version };
}

/** No longer than one that the app itself has written. */
function isBounded(check: PurchaseCheck): boolean {
  const apps = [...check.changes, ...check.troubles];
  return apps.length <= MOST_APPS && !isTooLong(check.check) && bytesOf(check) <= LONGEST_CHECK;
}

function contentOf(raw: JsonObject, names: string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (name in raw ? [[name, raw[name]]] : [])));
}

function originOf(raw: JsonObject, id: string, source: Source): Origin {
  const first = firstOf(raw);
  const at = parseInstant(first.recordedAt);
  return {
    id: isText(first.id) ? first.id : id,
    recordedAt: typeof at === 'number' ? isoText(at) : null,
    source,
  };
}

/** Who wrote what the app may write by itself. Nothing else was ever seen by it, whatever a file says. */
function writerOf(raw: JsonObject): 'observed' | 'admin' {
  return firstOf(raw).source === 'observed' ? 'observed' : 'admin';
}

/** What was imported before keeps the origin that it had then. */
function firstOf(raw: JsonObject): JsonObject {
  const { origin } = raw;
  return isJsonObject(origin) && isText(origin.id) ? origin : raw;
}

function isTooLong(value: unknown): boolean {
  return isText(value) && value.length > LONGEST_NAME;
}

function refused(code: ImportRefusal): Reading {
  return { ok: false, problem: { code } };
}
