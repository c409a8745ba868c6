import * as v from 'valibot';
import type { Entry } from './entry';
import { parseInstant } from './parse-instant';
import type { Result } from './result';

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

/** Each thing that is wrong with a payload: the member, and what it must be. */
export type BadPayload = { code: 'bad-payload'; issues: { path: string; message: string }[] };

export function parseNewRecord(payload: unknown): Result<NewRecord, BadPayload> {
  const parsed = v.safeParse(newRecord, payload);
  if (parsed.success) return { ok: true, value: parsed.output };
  const issues = parsed.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
  return { ok: false, problem: { code: 'bad-payload', issues } };
}

/** The id of the entry of this number: ids sort as they were written, and installations keep apart by `random`. */
export function recordIdOf(number: number, random: string): string {
  return `${String(number).padStart(6, '0')}-${random}`;
}

/** The entry that an admin's record becomes; id and time are the server's. */
export function entryOf(entered: NewRecord, given: { id: string; recordedAt: string }): Entry {
  const { note = null, ...facts } = entered;
  return { record: { ...given, source: 'admin', ...facts }, note };
}
