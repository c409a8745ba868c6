import { emptyDigest, extendDigest, type Digest } from './digest';
import type { Entry, NumberedEntry } from './entry';

/** How many of the newest entries are shown at first. Atlassian: a batch holds at most 25 keys. */
export const LATEST = 25;

/** The history as far as it has been read: what decides, and the newest entries as they were written. */
export type Log = { digest: Digest; latest: NumberedEntry[] };

export const emptyLog: Log = { digest: emptyDigest, latest: [] };

/** The log with what was written after it. */
export function grownLog({ digest, latest }: Log, tail: Entry[]): Log {
  const added = tail.map((entry, index) => ({ number: digest.count + index + 1, entry }));
  return {
    digest: extendDigest(digest, tail),
    latest: [...latest, ...added].slice(-LATEST),
  };
}
