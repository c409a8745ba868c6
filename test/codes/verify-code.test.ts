import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { verifyCode } from '../../src/codes/verify-code';
import { claimsOf } from '../../src/wire/confirmation';
import { codeOf, newKey, NOW, ofQuote, part, publicHalf, signed } from './made-codes';

const key = newKey();
const other = newKey('key-2');
const keys = [publicHalf(key)];

const problemOf = async (code: string, known = keys) => {
  const verified = await verifyCode(code, known);
  return verified.ok ? 'taken' : verified.problem.code;
};

test('a code says what was signed, and is short enough to paste', async () => {
  const code = await codeOf(key);
  expect(await verifyCode(code, keys)).toEqual({
    ok: true,
    value: { confirmation: ofQuote, key: keys[0] },
  });
  expect(code.length).toBeLessThan(450);
});

test.each([
  ['an extension', { kind: 'extension', ticket: 'CS-12', end: NOW }],
  ['a known issue', { kind: 'known-issue', issue: 'MC-1001', from: NOW - 1_000 }],
] as const)('so does one of %s', async (_, granted) => {
  const { id, siteId, appId, entitlement, signedAt, end } = ofQuote;
  const said = { id, siteId, appId, entitlement, signedAt, end, ...granted };
  expect(await verifyCode(await codeOf(key, said), keys)).toMatchObject({
    value: { confirmation: granted },
  });
});

test('no letter of a code can be changed, left out or added', async () => {
  const code = await codeOf(key);
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.');
  await fc.assert(
    fc.asyncProperty(
      fc.nat(code.length - 1),
      fc.constantFrom('', ...letters),
      fc.boolean(),
      async (at, letter, isInserted) => {
        const changed = code.slice(0, at) + letter + code.slice(isInserted ? at : at + 1);
        fc.pre(changed !== code);
        expect(await problemOf(changed)).not.toBe('taken');
      },
    ),
    { numRuns: 1_500 },
  );
  // Each of the last letters has bits that are no part of the signature.
  const last = letters.map((letter) => code.slice(0, -1) + letter);
  const taken = await Promise.all(last.map((text) => problemOf(text)));
  expect(taken.filter((outcome) => outcome === 'taken')).toHaveLength(1);
});

describe('what is no code of the vendor', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'Q-7'],
    ['another token', `${part({ alg: 'EdDSA', typ: 'JWT', kid: 'key-1' })}.e30.${'A'.repeat(86)}`],
    ['a header that is no JSON', `${part('{')}.e30.AA`],
    ['a header that is a list', `${part([])}.e30.AA`],
  ])('%s', async (_, code) => {
    expect(await problemOf(code)).toBe('not-a-code');
  });

  test('another kind of text, signed with the same key', async () => {
    const spoken = signed(key, { header: { typ: 'JWT' } });
    expect(await problemOf(spoken)).toBe('not-a-code');
  });
});

describe('the tricks that JSON Web Signatures are known for', () => {
  const claims = part(claimsOf(ofQuote));
  const typ = 'standing-code';
  const stranger = { kty: 'OKP', crv: 'Ed25519', x: other.x };

  test('no signature at all', async () => {
    for (const alg of ['none', 'None', 'NONE'])
      expect(await problemOf(`${part({ alg, typ, kid: 'key-1' })}.${claims}.`)).toBe(
        'code-algorithm',
      );
    const silent = `${part({ alg: 'EdDSA', typ, kid: 'key-1' })}.${claims}.`;
    expect(await problemOf(silent)).toBe('code-altered');
  });

  test.each(['HS256', 'HS512'])('%s with the public key as the secret', async (alg) => {
    const text = `${part({ alg, typ, kid: 'key-1' })}.${claims}`;
    const hash = alg === 'HS256' ? 'sha256' : 'sha512';
    for (const secret of [key.x, Buffer.from(key.x, 'base64url'), JSON.stringify(keys[0])]) {
      const signature = createHmac(hash, secret).update(text).digest('base64url');
      expect(await problemOf(`${text}.${signature}`)).toBe('code-algorithm');
    }
  });

  test.each<[string, object]>([
    ['a key of its own', { jwk: stranger }],
    ['the address of keys', { jku: 'https://attacker.example/keys' }],
    ['a certificate', { x5c: ['MIIB'], x5u: 'https://attacker.example/cert' }],
    ['a critical member', { crit: ['exp'], exp: 1 }],
    ['an unencoded payload', { b64: false, crit: ['b64'] }],
    ['a member that nobody knows', { cty: 'JWT' }],
  ])('%s, in the name of our key', async (_, header) => {
    const byStranger = { ...other, kid: key.kid };
    expect(await problemOf(signed(byStranger, { header }))).toBe('code-algorithm');
    expect(await problemOf(signed(key, { header }))).toBe('code-algorithm');
  });

  test('the name of our key over another one', async () => {
    expect(await problemOf(await codeOf({ ...other, kid: key.kid }))).toBe('code-altered');
  });

  test.each(['key-2', '__proto__', ['key-1'], null, undefined])('a key %p', async (kid) => {
    const code = signed(other, { header: { kid } });
    expect(await problemOf(code)).toBe('code-unknown-key');
  });

  test('the claims of one code under the signature of another', async () => {
    const [head, , signature] = (await codeOf(key)).split('.');
    const [, wider] = (await codeOf(key, { end: ofQuote.end + 86_400_000 })).split('.');
    expect(await problemOf([head, wider, signature].join('.'))).toBe('code-altered');
  });
});

test('an app without keys takes none', async () => {
  expect(await problemOf(await codeOf(key), [])).toBe('no-keys');
});

describe('what is signed, and says what no code may', () => {
  const seconds = (at: number): number => at / 1_000;
  test.each<[string, object, string]>([
    ['no end', { exp: undefined }, 'code-without-end'],
    ['an end that is null', { exp: null }, 'code-unreadable'],
    ['an end 91 days later', { exp: seconds(NOW) + 91 * 86_400 }, 'code-too-long'],
    ['a quote of 91 days', { from: seconds(ofQuote.end) - 91 * 86_400 }, 'code-too-long'],
    ['an end before it was signed', { exp: seconds(ofQuote.signedAt) }, 'code-unreadable'],
    ['a quote that ends as it starts', { from: seconds(ofQuote.end) }, 'code-unreadable'],
    ['a newer version', { v: 2 }, 'code-newer'],
    ['no version', { v: undefined }, 'code-unreadable'],
    ['a text for a time', { iat: '2026-06-01' }, 'code-unreadable'],
    ['a fraction of a second', { exp: seconds(ofQuote.end) + 0.5 }, 'code-unreadable'],
    ['a member that is not known', { scope: 'all' }, 'code-unreadable'],
    ['two kinds at once', { issue: 'MC-1001' }, 'code-unreadable'],
    ['no kind', { quote: undefined }, 'code-unreadable'],
    ['many sites', { sub: ['site-1', 'site-2'] }, 'code-unreadable'],
    ['a site without a name', { sub: '' }, 'code-unreadable'],
    ['a line break in a number', { quote: 'Q-7\nQ-8' }, 'code-unreadable'],
    ['a letter that turns the line around', { quote: 'Q-7\u202e8' }, 'code-unreadable'],
    ['a letter that nobody sees', { sub: 'site\u200b-1' }, 'code-unreadable'],
    ['half a letter', { quote: 'Q-7\ud800' }, 'code-unreadable'],
    ['a line separator', { quote: 'Q-7\u2028Q-8' }, 'code-unreadable'],
    ['an end beyond all numbers', { exp: 1e300 }, 'code-unreadable'],
    ['a number of 101 letters', { quote: 'Q'.repeat(101) }, 'code-unreadable'],
  ])('%s', async (...[, claims, problem]) => {
    expect(await problemOf(signed(key, { claims }))).toBe(problem);
  });

  test('the longest that there may be', async () => {
    const end = ofQuote.signedAt + 90 * 86_400_000;
    expect(await problemOf(await codeOf(key, { end, issuedOn: ofQuote.signedAt }))).toBe('taken');
  });
});
