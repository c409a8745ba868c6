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
const note = text(300);

/**
 * What an admin may enter. Strict: `id`, `recordedAt`, `source` and author are the server's, so a
 * payload that carries one is refused.
 */
const newRecord = v.variant('kind', [
  v.strictObject({
    kind: v.literal('quote'),
    quote: text(100),
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
  v.strictObject({ kind: v.literal('void'), target: text(100), note }),
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

/** The entry that an admin's record becomes; id and time are the server's. */
export function entryOf(entered: NewRecord, given: { id: string; recordedAt: string }): Entry {
  const { note = null, ...facts } = entered;
  return { record: { ...given, source: 'admin', ...facts }, note };
}
