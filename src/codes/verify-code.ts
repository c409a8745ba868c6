import * as base64url from 'jose/base64url';
import { JOSEError } from 'jose/errors';
import { compactVerify } from 'jose/jws/compact/verify';
import { importJWK } from 'jose/key/import';
import type { CodeProblem, VerifiedCode } from '../wire/code-problem';
import { parseConfirmation } from '../wire/confirmation';
import { isJsonObject } from '../wire/json';
import type { Result } from '../wire/result';
import type { VendorKey } from '../wire/vendor-key';
import { ALGORITHM, TYPE } from './code-header';

/** Three parts in base64url; a code without a signature has an empty third one. */
const FORM = /^([\w-]+)\.[\w-]+\.([\w-]*)$/;

/** 64 bytes; of the last letter four bits are no part of them, and would be another text of the same code. */
const SIGNATURE = /^[\w-]{85}[AQgw]$/;

/** The members of a code's header. Any other could bring a key of its own along, or another reading. */
const members = ['alg', 'kid', 'typ'];

/**
 * Checks a code against the vendor's public keys, offline, and reads what it says. Nothing that it says
 * is believed before its signature is right.
 */
export async function verifyCode(
  code: string,
  keys: readonly VendorKey[],
): Promise<Result<VerifiedCode, CodeProblem>> {
  if (keys.length === 0) return refused('no-keys');
  const [, header = '', signature = ''] = FORM.exec(code) ?? [];
  const stated = jsonIn(() => base64url.decode(header));
  if (!isJsonObject(stated) || stated.typ !== TYPE) return refused('not-a-code');
  const isPlain = Object.keys(stated).every((name) => members.includes(name));
  if (stated.alg !== ALGORITHM || !isPlain) return refused('code-algorithm');
  const key = keys.find(({ kid }) => kid === stated.kid);
  if (!key) return refused('code-unknown-key');
  const payload = SIGNATURE.test(signature) ? await signedPart(code, key) : null;
  if (!payload) return refused('code-altered');
  const read = parseConfirmation(jsonIn(() => payload));
  return read.ok ? { ok: true, value: { confirmation: read.value, key } } : read;
}

/** What the key has signed; null when it has not. */
async function signedPart(code: string, { x }: VendorKey): Promise<Uint8Array | null> {
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, ALGORITHM);
  try {
    const { payload } = await compactVerify(code, key, { algorithms: [ALGORITHM] });
    return payload;
  } catch (error) {
    if (error instanceof JOSEError) return null;
    throw error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function jsonIn(bytes: () => Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes()));
  } catch {
    return undefined;
  }
}

function refused(code: CodeProblem['code']): { ok: false; problem: CodeProblem } {
  return { ok: false, problem: { code } };
}
