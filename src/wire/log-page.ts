import * as v from 'valibot';
import type { NumberedEntry } from './entry';
import { parsePayload, type BadPayload } from './parse-payload';
import type { Result } from './result';

/** How many entries one call reads at most. */
export const MOST_ENTRIES = 1_000;

/** A stretch of the log, oldest first, and who wrote each entry that somebody wrote. */
export type LogPage = { entries: NumberedEntry[]; authors: Author[] };

/** Who wrote an entry: the caller, somebody with a name, or somebody the product names no more. */
export type Author = { id: string; name: string | null; isCaller: boolean };

const stretch = v.pipe(
  v.strictObject({
    first: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    last: v.pipe(v.number(), v.safeInteger(), v.maxValue(999_999)),
    /** Whether the authors are wanted too. */
    withAuthors: v.boolean(),
  }),
  v.check(({ first, last }) => last - first < MOST_ENTRIES, 'is too long a stretch'),
);

/** The entries that are wanted, by their numbers, both included. */
export type Stretch = v.InferOutput<typeof stretch>;

export function parseStretch(payload: unknown): Result<Stretch, BadPayload> {
  return parsePayload(stretch, payload);
}
