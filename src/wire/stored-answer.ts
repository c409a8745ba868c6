import * as v from 'valibot';

const storedAnswer = v.object({
  format: v.literal(1),
  /** The number of the last call. */
  number: v.pipe(v.number(), v.safeInteger()),
  /** When Atlassian answered last, in milliseconds; null when it never did. */
  at: v.nullable(v.number()),
  /** What it said then: the license, null for none. */
  license: v.unknown(),
  /** Atlassian asked not to be called before this moment, in milliseconds. */
  notBefore: v.number(),
});

/** What Atlassian's License API said last, kept for everybody who asks in the next minutes. */
export type StoredAnswer = v.InferOutput<typeof storedAnswer>;

/** Reads what is stored; what cannot be read is as if nothing had been asked yet. */
export function parseStoredAnswer(stored: unknown): StoredAnswer {
  const parsed = v.safeParse(storedAnswer, stored);
  return parsed.success
    ? parsed.output
    : { format: 1, number: 0, at: null, license: null, notBefore: 0 };
}
