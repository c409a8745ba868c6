import { isRetired, parseVendorKeys } from '../../src/wire/vendor-key';
import { weakKeys } from '../../src/wire/weak-keys';
import { newKey, publicHalf } from '../codes/made-codes';

const whole = newKey();
const key = publicHalf(whole);

test('keys are read as they were given', () => {
  const keys = [key, { ...publicHalf(newKey('key-2')), retiredOn: '2026-06-01' }];
  expect(parseVendorKeys(keys)).toEqual({ ok: true, value: keys });
});

test.each<[string, unknown, string]>([
  ['no list', { key }, ' must be a list'],
  ['no object', ['key'], '[0] must be an object'],
  ['without a name', [{ x: key.x }], '[0].kid is missing'],
  ['with an empty name', [{ ...key, kid: '' }], '[0].kid must be 1 to 40 letters, digits, . _ -'],
  ['without a key', [{ kid: 'a' }], '[0].x is missing'],
  ['a number', [{ ...key, x: 7 }], '[0].x must be a text'],
  ['in base64', [{ ...key, x: `${key.x.slice(0, 42)}+` }], '[0].x must be 32 bytes in base64url'],
  ['cut short', [{ ...key, x: key.x.slice(1) }], '[0].x must be 32 bytes in base64url'],
  ['retired soon', [{ ...key, retiredOn: 'soon' }], '[0].retiredOn must be a date'],
  ['misspelled', [{ ...key, retiredon: '2026-06-01' }], '[0].retiredon is no member of a key'],
  ['twice', [key, { ...publicHalf(newKey()), kid: key.kid }], '[1].kid is there twice'],
])('one that is %s is named with its place', (_, given, flaw) => {
  const read = parseVendorKeys(given);
  expect(read.ok ? [] : read.problem.map(({ path, message }) => `${path} ${message}`)).toEqual([
    flaw,
  ]);
});

test('a private half is refused by its name, and not repeated', () => {
  const read = parseVendorKeys([key, { ...whole, kty: 'OKP' }]);
  expect(read).toMatchObject({ ok: false, problem: [{ path: '[1].d' }] });
  expect(JSON.stringify(read)).not.toContain(whole.d);
});

test('what was left to fill in, and any other point for which anybody can sign, is no key', () => {
  expect(weakKeys.size).toBe(14);
  for (const x of weakKeys)
    expect(parseVendorKeys([{ kid: 'a', x }])).toMatchObject({ problem: [{ path: '[0].x' }] });
});

test('a key is retired from the start of its day on', () => {
  const at = Date.parse('2026-06-01T00:00:00Z');
  const retired = { ...key, retiredOn: '2026-06-01' };
  expect([isRetired(key, at), isRetired(retired, at - 1), isRetired(retired, at)]).toEqual([
    false,
    false,
    true,
  ]);
});
