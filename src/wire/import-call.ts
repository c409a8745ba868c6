import * as v from 'valibot';
import type { RefusedEntry } from './import-plan';
import { parsePayload, type BadPayload } from './parse-payload';
import type { Result } from './result';

/** The longest packed file, in characters. Atlassian: a page's call has at most 500 KB. */
export const LONGEST_PACKED = 480_000;

const importCall = v.strictObject({
  /** The file's text, packed with gzip, as base64. */
  packed: v.pipe(v.string(), v.maxLength(LONGEST_PACKED, 'is too long')),
  isDryRun: v.boolean(),
});

export function parseImportCall(
  payload: unknown,
): Result<v.InferOutput<typeof importCall>, BadPayload> {
  return parsePayload(importCall, payload);
}

/** A file that belongs elsewhere. */
export type ForeignFile = {
  code: 'other-app' | 'other-site' | 'other-environment';
  place: string;
};

/** What came of an import, or would. While something remains, the same call goes on. */
export type ImportAnswer = {
  /** When the file was exported: ISO 8601 text, UTC. */
  exportedAt: string;
  added: number;
  remaining: number;
  there: number;
  refusedCount: number;
  /** The first of them. */
  refused: RefusedEntry[];
};
