import { kvs } from '@forge/kvs';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
});
afterEach(() => open.dispose());

const nested = (depth: number): object => (depth === 0 ? {} : { in: nested(depth - 1) });
const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${String(index)}`);
const transactionOf = (names: string[], value: unknown = 1) =>
  names.reduce((transaction, key) => transaction.set(key, value), kvs.transact());
const kilobytes = (count: number) => 'x'.repeat(count * 1024 - 2);

test.each([
  ['of 1 character', 'a'],
  ['of 500 characters', 'k'.repeat(500)],
  ['with every allowed sign', 'aZ09:._ -#'],
])('takes a key %s', async (_, key) => {
  await kvs.set(key, 1);
  expect(await kvs.get(key)).toBe(1);
});

test.each([
  ['empty', '', 'KEY_TOO_SHORT'],
  ['of 501 characters', 'k'.repeat(501), 'KEY_TOO_LONG'],
  ['of blanks', '  ', 'INVALID_KEY'],
  ['with a slash', 'a/b', 'INVALID_KEY'],
  ['with an umlaut', 'ä', 'INVALID_KEY'],
])('refuses a key %s', async (_, key, code) => {
  for (const use of [kvs.set(key, 1), kvs.get(key), kvs.delete(key), kvs.setSecret(key, 1)]) {
    await expect(use).rejects.toMatchObject({ code });
  }
});

test('takes a value of 240 KiB and a depth of 31', async () => {
  await kvs.set('size', kilobytes(240));
  await kvs.set('depth', nested(30));
});

test.each([
  ['one byte more than 240 KiB', `${kilobytes(240)}x`, 'MAX_SIZE'],
  ['that many bytes in few characters', 'é'.repeat(120 * 1024), 'MAX_SIZE'],
  ['a depth of 32', nested(31), 'MAX_DEPTH'],
  ['null', null, 'INVALID_VALUE'],
  ['nothing', undefined, 'INVALID_VALUE'],
])('refuses a value of %s', async (_, value, code) => {
  await expect(kvs.set('key', value)).rejects.toMatchObject({ code });
});

test.each([
  ['25 keys', () => kvs.batchSet(keys(25).map((key) => ({ key, value: 1 })))],
  ['25 operations in a transaction', () => transactionOf(keys(25)).execute()],
  ['a query for 100 results', () => kvs.query().limit(100).getMany()],
  ['a time to live of a year', () => kvs.set('a', 1, { ttl: { value: 365, unit: 'DAYS' } })],
])('takes %s', async (_, use) => {
  await expect(use()).resolves.not.toThrow();
});

test.each([
  ['no keys', () => kvs.batchSet([]), 'EMPTY_REQUEST'],
  ['26 keys', () => kvs.batchGet(keys(26).map((key) => ({ key }))), 'TOO_MANY_KEYS'],
  ['a key twice', () => kvs.batchDelete([{ key: 'a' }, { key: 'a' }]), 'DUPLICATE_KEY'],
  [
    'more than 4 MB',
    () => kvs.batchSet(keys(20).map((key) => ({ key, value: kilobytes(210) }))),
    'MAX_SIZE',
  ],
  ['26 operations in a transaction', () => transactionOf(keys(26)).execute(), 'TOO_MANY_KEYS'],
  ['a key twice in a transaction', () => transactionOf(['a', 'a']).execute(), 'DUPLICATE_KEY'],
  [
    'a transaction of more than 4 MB',
    () => transactionOf(keys(20), kilobytes(210)).execute(),
    'MAX_SIZE',
  ],
  ['a query for no result', () => kvs.query().limit(0).getMany(), 'LIST_QUERY_LIMIT_EXCEEDED'],
  ['a query for 101 results', () => kvs.query().limit(101).getMany(), 'LIST_QUERY_LIMIT_EXCEEDED'],
  [
    'a time to live of more than a year',
    () => kvs.set('a', 1, { ttl: { value: 367, unit: 'DAYS' } }),
    'INVALID_TTL',
  ],
])('refuses %s', async (_, use, code) => {
  await expect(use()).rejects.toMatchObject({ code });
});
