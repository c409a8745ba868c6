import { kvs, MetadataField } from '@forge/kvs';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
});
afterEach(() => open.dispose());

const now = Date.parse('2026-06-05T09:00:00.000Z');
const all = [MetadataField.CREATED_AT, MetadataField.UPDATED_AT, MetadataField.EXPIRE_TIME];

test.each([['text'], [7], [false], [['a', 1]], [{ deep: { er: [] } }]])(
  'gives back %j as it was set',
  async (value) => {
    await kvs.set('key', value);
    expect(await kvs.get('key')).toEqual(value);
  },
);

test('an absent key is undefined, also when it is deleted', async () => {
  expect(await kvs.get('absent')).toBeUndefined();
  await expect(kvs.delete('absent')).resolves.toBeUndefined();
});

test('a deleted key is gone at once', async () => {
  await kvs.set('key', 1);
  await kvs.delete('key');
  expect(await kvs.get('key')).toBeUndefined();
});

test('metadata tells when a key was made, changed and expires', async () => {
  await kvs.set('key', 1);
  open.pass(1_000);
  await kvs.set('key', 2, { ttl: { value: 2, unit: 'MINUTES' } });
  expect(await kvs.get('key', { metadataFields: all })).toEqual({
    key: 'key',
    value: 2,
    createdAt: now,
    updatedAt: now + 1_000,
    expireTime: '2026-06-05T09:02:01.000Z',
  });
});

test('an expired value may still be read for 48 hours, and never after', async () => {
  await kvs.set('key', 1, { ttl: { value: 1, unit: 'SECONDS' } });
  open.pass(48 * 3_600_000);
  expect(await kvs.get('key')).toBe(1);
  open.pass(1_000);
  expect(await kvs.get('key')).toBeUndefined();
});

test('a set can return the previous or the latest record', async () => {
  const returnMetadataFields = [MetadataField.CREATED_AT];
  const previous = () =>
    kvs.set('key', 'new', { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS', returnMetadataFields });
  expect(await previous()).toBeUndefined();
  await kvs.set('key', 'old');
  expect(await previous()).toEqual({ key: 'key', value: 'old', createdAt: now });
  expect(await kvs.set('key', 'newer', { keyPolicy: 'OVERRIDE', returnValue: 'LATEST' })).toEqual({
    key: 'key',
    value: 'newer',
  });
});

test('of many writers with FAIL_IF_EXISTS exactly one wins', async () => {
  const writers = ['a', 'b', 'c', 'd', 'e'];
  const races = writers.map((writer) => kvs.set('key', writer, { keyPolicy: 'FAIL_IF_EXISTS' }));
  const results = await Promise.allSettled(races);
  const winners = writers.filter((_, index) => results[index]?.status === 'fulfilled');
  expect(winners).toEqual([await kvs.get('key')]);
  expect(results.find((result) => result.status === 'rejected')).toMatchObject({
    reason: { code: 'KEY_ALREADY_EXISTS', responseDetails: { status: 409 } },
  });
});

test('secrets are a key space of their own, which no query sees', async () => {
  await kvs.setSecret('key', 'hidden');
  expect(await kvs.get('key')).toBeUndefined();
  expect(await kvs.getSecret('key')).toBe('hidden');
  open.pass(5_000);
  expect((await kvs.query().getMany()).results).toEqual([]);
  await kvs.deleteSecret('key');
  expect(await kvs.getSecret('key')).toBeUndefined();
});

test('a batch does what it can and names what it cannot', async () => {
  const set = await kvs.batchSet([
    { key: 'a', value: 1 },
    { key: 'b$', value: 2 },
  ]);
  expect(set.successfulKeys).toEqual([{ key: 'a' }]);
  expect(set.failedKeys).toMatchObject([{ key: 'b$', error: { code: 'INVALID_KEY' } }]);
  const got = await kvs.batchGet([{ key: 'a' }, { key: 'b' }]);
  expect(got.successfulKeys).toEqual([{ key: 'a', value: 1 }]);
  expect(got.failedKeys).toMatchObject([{ key: 'b', error: { code: 'KEY_NOT_FOUND' } }]);
  const deleted = await kvs.batchDelete([{ key: 'a' }, { key: 'b' }]);
  expect(deleted).toEqual({ successfulKeys: [{ key: 'a' }, { key: 'b' }], failedKeys: [] });
});

test('a transaction happens whole', async () => {
  await kvs.set('old', 1);
  await kvs.transact().set('a', 1).set('b', 2).delete('old').execute();
  expect(await Promise.all([kvs.get('a'), kvs.get('b'), kvs.get('old')])).toEqual([
    1,
    2,
    undefined,
  ]);
});

test('a transaction with one bad key does nothing', async () => {
  await kvs.set('old', 1);
  const refused = kvs.transact().set('a', 1).set('b$', 2).delete('old').execute();
  await expect(refused).rejects.toMatchObject({ code: 'INVALID_KEY' });
  expect(await kvs.get('a')).toBeUndefined();
  expect(await kvs.get('old')).toBe(1);
});

test.each([
  ['entity get', () => kvs.entity('people').get('ada')],
  ['entity query', () => kvs.entity('people').query().index('by-name').getMany()],
  ['a batch with an entity', () => kvs.batchGet([{ key: 'a', entityName: 'people' }])],
  [
    'a transaction with an entity',
    () => kvs.transact().set('a', {}, { entityName: 'people' }).execute(),
  ],
])('%s is refused by name', async (_, use) => {
  await expect(use()).rejects.toMatchObject({
    code: 'NOT_MODELLED',
    responseDetails: { status: 501 },
  });
});
