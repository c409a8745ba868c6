import { kvs } from '@forge/kvs';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
});
afterEach(() => open.dispose());

const nested = (depth: number): object => (depth === 0 ? {} : { in: nested(depth - 1) });
const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${String(index)}`);
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
])('refuses a value of %s', async (_, value, code) => {
  await expect(kvs.set('key', value)).rejects.toMatchObject({ code });
});

test.each([
  ['25 keys', () => kvs.batchSet(keys(25).map((key) => ({ key, value: 1 })))],
  ['a query for 100 results', () => kvs.query().limit(100).getMany()],
])('takes %s', async (_, use) => {
  await expect(use()).resolves.toBeDefined();
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
  [
    '26 operations in a transaction',
    () =>
      keys(26)
        .reduce((transaction, key) => transaction.set(key, 1), kvs.transact())
        .execute(),
    'TOO_MANY_KEYS',
  ],
  ['a query for 101 results', () => kvs.query().limit(101).getMany(), 'LIST_QUERY_LIMIT_EXCEEDED'],
])('refuses %s', async (_, use, code) => {
  await expect(use()).rejects.toMatchObject({ code });
});
