/** Why a key could not be made or read, or why something cannot be confirmed, in words that a person can act on. */
export type Problem = { message: string };

/** The result of what is refused, with why. */
export function refused(message: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { message } };
}
