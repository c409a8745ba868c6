import { isRetired, parseVendorKeys } from '../../src/wire/vendor-key';
import { weakKeys } from '../../src/wire/weak-keys';
import { newKey, publicHalf } from '../codes/made-codes';

const whole = newKey();
const key = publicHalf(whole);

test('keys are read as they were given', () => {
  const keys = [key, { ...publicHalf(newKey('key-2')), retiredOn: '2026-06-01' }];
  expect(parseVendorKeys(keys)).toEqual({ ok: true, value: keys });
});

const isName = 'must be 1 to 40 letters, digits, . _ -';

test.each(['a', 'x'.repeat(40), 'Key_1.2-b'])('a key may be called %s', (kid) => {
  expect(parseVendorKeys([{ ...key, kid }]).ok).toBe(true);
});

test.each<[string, unknown, string]>([
  ['no list', { key }, ' must be a list'],
  ['no object', ['key'], '[0] must be an object'],
  ['nothing', [key, null], '[1] must be an object'],
  ['without a name', [{ x: key.x }], '[0].kid is missing'],
  ['with an empty name', [{ ...key, kid: '' }], `[0].kid ${isName}`],
  ['with a long name', [{ ...key, kid: 'x'.repeat(41) }], `[0].kid ${isName}`],
  ['with a name of other letters', [{ ...key, kid: 'key 1' }], `[0].kid ${isName}`],
  ['with a name after a line break', [{ ...key, kid: '\nkey' }], `[0].kid ${isName}`],
  ['with a name that is no text', [{ ...key, kid: 7 }], '[0].kid must be a text'],
  ['without a key', [{ kid: 'a' }], '[0].x is missing'],
  ['a number', [{ ...key, x: 7 }], '[0].x must be a text'],
  ['in base64', [{ ...key, x: `${key.x.slice(0, 42)}+` }], '[0].x must be 32 bytes in base64url'],
  ['cut short', [{ ...key, x: key.x.slice(1) }], '[0].x must be 32 bytes in base64url'],
  ['longer', [{ ...key, x: `A${key.x}` }], '[0].x must be 32 bytes in base64url'],
  ['longer at its end', [{ ...key, x: `${key.x}A` }], '[0].x must be 32 bytes in base64url'],
  [
    'more than 32 bytes',
    [{ ...key, x: `${'x'.repeat(42)}B` }],
    '[0].x must be 32 bytes in base64url',
  ],
  ['retired as a number', [{ ...key, retiredOn: 7 }], '[0].retiredOn must be a text'],
  ['retired at no time', [{ ...key, retiredOn: '' }], '[0].retiredOn must be a date'],
  ['retired soon', [{ ...key, retiredOn: 'soon' }], '[0].retiredOn must be a date'],
  ['misspelled', [{ ...key, retiredon: '2026-06-01' }], '[0].retiredon is no member of a key'],
  ['twice', [key, { ...publicHalf(newKey()), kid: key.kid }], '[1].kid is there twice'],
])('one that is %s is named with its place', (_, given, flaw) => {
  const read = parseVendorKeys(given);
  expect(read.ok ? [] : read.problem.map(({ path, message }) => `${path} ${message}`)).toEqual([
    flaw,
  ]);
});

test.each(['d', 'p', 'q', 'dp', 'dq', 'qi', 'k', 'oth'])(
  'a private half is refused by its name, and not repeated: %s',
  (name) => {
    const read = parseVendorKeys([key, { ...key, [name]: whole.d, kty: 'OKP' }, 'key']);
    const message = 'is the private half: take it out, and this key out of use';
    expect(read).toEqual({ ok: false, problem: [{ path: `[1].${name}`, message }] });
  },
);

test('what was left to fill in, and any other point for which anybody can sign, is no key', () => {
  expect(weakKeys.size).toBe(14);
  const problem = [{ path: '[0].x', message: 'is no key: anybody can sign for it' }];
  for (const x of weakKeys)
    expect(parseVendorKeys([{ kid: 'a', x }])).toEqual({ ok: false, problem });
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
