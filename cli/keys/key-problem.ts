/** Why a key could not be made or read, in words that a person can act on. */
export type KeyProblem = { code: KeyProblemCode; message: string };

type KeyProblemCode =
  'key-exists' | 'key-not-written' | 'key-open-to-others' | 'not-a-key' | 'no-keys-in-file';

export function refusedKey(code: KeyProblemCode, message: string) {
  return { ok: false as const, problem: { code, message } };
}
