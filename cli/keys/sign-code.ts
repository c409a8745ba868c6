import { SignJWT, importJWK } from 'jose';
import { ALGORITHM, TYPE } from '../../src/codes/code-header';
import { claimsOf, type Confirmation } from '../../src/wire/confirmation';

/** A whole key: `d` is its private half. */
export type SigningKey = { kid: string; x: string; d: string };

/** The code that says this, signed. */
export async function signCode(
  confirmation: Confirmation,
  { kid, x, d }: SigningKey,
): Promise<string> {
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x, d }, ALGORITHM);
  return new SignJWT(claimsOf(confirmation))
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
    .sign(key);
}
