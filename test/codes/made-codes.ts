import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { signCode, type SigningKey } from '../../cli/keys/sign-code';
import { DAY } from '../../src/rules/instant';
import { claimsOf, type Confirmation } from '../../src/wire/confirmation';
import type { VendorKey } from '../../src/wire/vendor-key';

/** A key of this run alone. */
export function newKey(kid = 'key-1'): SigningKey {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { kid, x, d };
}

export function publicHalf({ kid, x }: SigningKey): VendorKey {
  return { kid, x };
}

/** Where and when the codes of these tests are entered. */
const SITE = 'site-1';
const APP = '00000000-0000-4000-8000-000000000000';
export const NOW = Date.parse('2026-06-20T09:00:00Z');

/** Quote Q-7, open from 1 June on, signed an hour ago, with an end in ten days. */
export const ofQuote: Confirmation = {
  kind: 'quote',
  id: 'code-0001',
  siteId: SITE,
  appId: APP,
  entitlement: 'E-1',
  quote: 'Q-7',
  issuedOn: Date.parse('2026-06-01T00:00:00Z'),
  signedAt: NOW - 3_600_000,
  end: NOW + 10 * DAY,
};

/** The code that the vendor's own tool makes. */
export function codeOf(key: SigningKey, changes: Partial<Confirmation> = {}): Promise<string> {
  // A change may leave the kind as it is, and then its members too.
  return signCode({ ...ofQuote, ...changes } as Confirmation, key);
}

/** Any header and any claims, signed with this key all the same: what no tool of ours makes. */
export function signed(
  { kid, x, d }: SigningKey,
  { header = {}, claims = {} }: { header?: object; claims?: object },
): string {
  const stated = part({ alg: 'EdDSA', typ: 'standing-code', kid, ...header });
  const text = `${stated}.${part({ ...claimsOf(ofQuote), ...claims })}`;
  const key = createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x, d } });
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}

/** A part of a code, as text. */
export function part(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString(
    'base64url',
  );
}
