import * as v from 'valibot';
import { canonicalJson } from '../rules/canonical-json';
import { recordsOf, type Entry, type RecordEntry } from './entry';
import { isJsonObject } from './json';
import { parseInstant } from './parse-instant';
import { parsePayload, type BadPayload } from './parse-payload';
import type { Result } from './result';
import { isOfCall, SEND_KEY } from './send-key';

const date = v.pipe(
  v.string(),
  v.maxLength(40, 'must be a date'),
  v.check((text) => typeof parseInstant(text) === 'number', 'must be a date'),
);
const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.maxLength(longest, 'is too long'),
  );

/** The longest number of a quote, and the longest name of an issue, in UTF-16 code units. */
export const LONGEST_NAME = 100;

/** The longest note beside a record. */
export const LONGEST_NOTE = 300;

const note = text(LONGEST_NOTE);

/**
 * What an admin may enter. Strict: `id`, `recordedAt`, `source` and author are the server's, so a
 * payload that carries one is refused.
 */
const newRecord = v.variant('kind', [
  v.strictObject({
    kind: v.literal('quote'),
    quote: text(LONGEST_NAME),
    issuedOn: date,
    validUntil: v.optional(date),
    note: v.optional(note),
  }),
  v.strictObject({
    kind: v.literal('cancellation'),
    at: date,
    effective: v.optional(v.picklist(['at-once', 'at-term-end'])),
    termEnd: v.optional(date),
    note: v.optional(note),
  }),
  v.strictObject({
    kind: v.literal('quote-closed'),
    quote: text(LONGEST_NAME),
    at: date,
    outcome: v.picklist(['declined', 'withdrawn', 'accepted']),
    note: v.optional(note),
  }),
  v.strictObject({
    kind: v.literal('cancellation-withdrawn'),
    at: date,
    note: v.optional(note),
  }),
  v.strictObject({ kind: v.literal('extension'), newEnd: date, note: v.optional(note) }),
  v.strictObject({
    kind: v.literal('known-issue'),
    issue: text(LONGEST_NAME),
    from: date,
    until: v.optional(date),
    note: v.optional(note),
  }),
  v.strictObject({ kind: v.literal('void'), target: text(LONGEST_NAME), note }),
]);

/** A record as an admin enters it: dates as text in any form that `parseInstant` reads. */
export type NewRecord = v.InferOutput<typeof newRecord>;

export function parseNewRecord(payload: unknown): Result<NewRecord, BadPayload> {
  return parsePayload(newRecord, payload);
}

/** What an admin entered, and the key under which the page sends it again if it must; null without one. */
export type Entered = { record: NewRecord; key: string | null };

/** Reads what the panel sends to add a record: the record, and `key` beside its members. */
export function parseEntered(payload: unknown): Result<Entered, BadPayload> {
  const { key = null, ...record } = isJsonObject(payload) ? payload : {};
  if (key !== null && !(typeof key === 'string' && SEND_KEY.test(key))) {
    const issues = [{ path: 'key', message: 'must be eight hexadecimal digits' }];
    return { ok: false, problem: { code: 'bad-payload', issues } };
  }
  const parsed = parseNewRecord(isJsonObject(payload) ? record : payload);
  return parsed.ok ? { ok: true, value: { record: parsed.value, key } } : parsed;
}

/** Whether these entries hold what was entered, because it was sent before with the same key. */
export function isAlreadyIn(entries: Entry[], { record, key }: Entered): boolean {
  if (key === null) return false;
  return recordsOf(entries).some((there) => {
    if (!isJsonObject(there) || !isOfCall(there, key)) return false;
    const { id, recordedAt } = there;
    const made = entryOf(record, { id, recordedAt }).record;
    return canonicalJson(there) === canonicalJson(made);
  });
}

/** The id of the entry of this number: ids sort as they were written, and installations keep apart by `random`. */
export function recordIdOf(number: number, random: string): string {
  return `${String(number).padStart(6, '0')}-${random}`;
}

/** The entry that an admin's record becomes; id and time are the server's. */
export function entryOf(
  entered: NewRecord,
  given: { id: string; recordedAt: unknown },
): RecordEntry {
  const { note = null, ...facts } = entered;
  return { record: { ...given, source: 'admin', ...facts }, note };
}
