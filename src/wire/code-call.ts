import * as v from 'valibot';
import { recordsOf, type Entry } from './entry';
import { isJsonObject, type JsonObject } from './json';
import { parsePayload, type BadPayload } from './parse-payload';
import type { Result } from './result';
import { SEND_KEY } from './send-key';

/** Longer than any code with the longest names in it, in characters. */
const LONGEST_CODE = 4_000;

const codeCall = v.strictObject({
  /** As it was pasted. */
  code: v.pipe(
    v.string(),
    v.maxLength(LONGEST_CODE, 'is too long'),
    v.transform(withoutGaps),
    v.nonEmpty('must not be empty'),
  ),
  isDryRun: v.boolean(),
  /** Under which the page sends it again if it must. */
  key: v.optional(v.pipe(v.string(), v.regex(SEND_KEY, 'must be eight hexadecimal digits'))),
});

/** What the panel sends to enter a code, without what came into it on its way. */
export type CodeCall = v.InferOutput<typeof codeCall>;

export function parseCodeCall(payload: unknown): Result<CodeCall, BadPayload> {
  return parsePayload(codeCall, payload);
}

/** A code as it was signed: programs that pass it on break lines, and add letters that nobody sees. */
export function withoutGaps(pasted: string): string {
  return pasted.replace(/[\s\p{Cf}]/gu, '');
}

/** The record that came of a code with this id, if the history has one, however it came in. */
export function recordOfCode(entries: Entry[], codeId: string): JsonObject | null {
  const records = recordsOf(entries).filter(isJsonObject);
  return records.find((record) => record.source === 'vendor' && record.codeId === codeId) ?? null;
}
