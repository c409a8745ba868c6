import { ForgeKvsAPIError } from '@forge/kvs';
import { errorCode } from '../../src/wire/error-code';

const details = { status: 429, statusText: 'of Ada', traceId: 'ada' };

test.each<[string, unknown, string]>([
  [
    'the storage',
    new ForgeKvsAPIError(details, { code: 'RATE_LIMIT', message: 'Ada', context: { of: 'Ada' } }),
    'ForgeKvsError RATE_LIMIT 429',
  ],
  [
    'a storage that repeats a key as its code',
    new ForgeKvsAPIError(details, { code: 'standing:put-off:712020:10ca', message: 'Ada' }),
    'ForgeKvsError 429',
  ],
  [
    'a network',
    Object.assign(new TypeError('to Ada'), { code: 'ENOTFOUND' }),
    'TypeError ENOTFOUND',
  ],
  [
    'a product',
    Object.assign(new Error('Ada'), { name: 'PROXY_ERR', status: 502 }),
    'PROXY_ERR 502',
  ],
  ['a parser', new SyntaxError('Unexpected token A in "Ada"'), 'SyntaxError'],
  ['a status in words', Object.assign(new Error('Ada'), { status: 'of Ada' }), 'Error'],
  ['a name that begins like one', Object.assign(new Error(), { name: 'Error of Ada' }), ''],
  ['a name that ends like one', Object.assign(new Error(), { name: 'ada@example.com' }), ''],
  ['a long name', Object.assign(new Error(), { name: 'A'.repeat(42) }), ''],
  [
    'a name as long as can be',
    Object.assign(new Error(), { name: 'A'.repeat(41) }),
    'A'.repeat(41),
  ],
  ['a list of names', Object.assign(new Error(), { name: ['Ada'], code: ['Ada'] }), ''],
  ['one letter', Object.assign(new Error(), { name: 'A' }), ''],
  ['what is no error', 'Ada', 'no error'],
  ['nothing', undefined, 'no error'],
])('of %s a log holds codes alone', (_, error, told) => {
  expect(errorCode(error)).toBe(told);
});
