import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { isJsonObject } from '../../src/wire/json';
import type { Result } from '../../src/wire/result';
import { placeOf } from '../input';
import { refused, type Problem } from './problem';
import type { SigningKey } from './sign-code';

/** A new key of this name. */
export function newKey(kid: string): SigningKey {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { kid, x, d };
}

/** Writes a whole key into a file that its owner alone can read. A file that is there is never written over. */
export function writeKey(name: string, { kid, x, d }: SigningKey): Result<null, Problem> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', kid, x, d };
  try {
    writeFileSync(placeOf(name), `${JSON.stringify(jwk, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return { ok: true, value: null };
  } catch (error) {
    const code = isJsonObject(error) ? String(error.code) : '';
    if (code === 'EEXIST')
      return refused(`${name} is there already, and a key is never written over`);
    return refused(`${name} could not be written (${code})`);
  }
}
