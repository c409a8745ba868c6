import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { jsonOf } from '../../src/wire/json';
import type { Result } from '../../src/wire/result';
import { parseVendorKeys } from '../../src/wire/vendor-key';
import { fileSize, placeOf } from '../input';
import { refused, type Problem } from './problem';
import type { SigningKey } from './sign-code';

/** More than any key, in bytes. */
const LARGEST = 10_000;

/** Anybody but the owner may read or write. */
const OTHERS = 0o077;

const wholeKey = v.object({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  kid: v.string(),
  x: v.string(),
  d: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
});

/** Reads the file of a whole key. Refused while others can read it: who has it can sign for the vendor. */
export async function readKey(name: string): Promise<Result<SigningKey, Problem>> {
  const size = await fileSize(name);
  const { mode } = statSync(placeOf(name));
  // Windows has no such permissions.
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
    return refused(`others than you can read ${name}. Run: chmod 600 '${name}'`);
  const read = v.safeParse(
    wholeKey,
    size > LARGEST ? null : jsonOf(readFileSync(placeOf(name), 'utf8')),
  );
  if (!read.success || !isUsable(read.output))
    return refused(`${name} is no file that \`standing keys new\` has written`);
  const { kid, x, d } = read.output;
  return { ok: true, value: { kid, x, d } };
}

/** An app would take its public half, and that is the half of this private one. */
function isUsable({ kty, crv, kid, x, d }: v.InferOutput<typeof wholeKey>): boolean {
  const whole = createPrivateKey({ format: 'jwk', key: { kty, crv, x, d } });
  const { x: own } = createPublicKey(whole).export({ format: 'jwk' });
  return own === x && parseVendorKeys([{ kid, x }]).ok;
}
