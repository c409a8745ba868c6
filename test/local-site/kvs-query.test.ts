import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
});
afterEach(() => open.dispose());

const found = async (prefix: string) => {
  const { results } = await kvs
    .query()
    .where('key', WhereConditions.beginsWith(prefix))
    .limit(100)
    .getMany();
  return results.map(({ key, value }) => `${key}=${String(value)}`);
};

const setAll = async (keys: string[]) => {
  for (const key of keys) await kvs.set(key, 1);
  open.pass(5_000);
};

test('gives the keys of a prefix in order', async () => {
  await setAll(['log:2', 'log:10', 'log', 'lofty', 'log:1', 'zebra']);
  expect(await found('log:')).toEqual(['log:1=1', 'log:10=1', 'log:2=1']);
});

test('gives 10 results unless asked for another number, and the rest by cursor', async () => {
  const keys = Array.from({ length: 25 }, (_, index) => `k${String(index).padStart(2, '0')}`);
  await setAll(keys);
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query();
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    pages.push(page.results.map(({ key }) => key));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  expect(pages).toEqual([keys.slice(0, 10), keys.slice(10, 20), keys.slice(20)]);
});

test('gives the metadata that is asked for', async () => {
  await setAll(['a']);
  const query = kvs.query({ metadataFields: [MetadataField.CREATED_AT] });
  expect(await query.getOne()).toEqual({
    key: 'a',
    value: 1,
    createdAt: Date.parse('2026-06-05T09:00:00.000Z'),
  });
});

describe('with a lag of 5 s a query answers from 5 s ago, while get sees everything', () => {
  test('a new key', async () => {
    await kvs.set('a', 'new');
    open.pass(4_999);
    expect(await found('')).toEqual([]);
    expect(await kvs.get('a')).toBe('new');
    open.pass(1);
    expect(await found('')).toEqual(['a=new']);
  });

  test('each version in its time', async () => {
    await kvs.set('a', 1);
    open.pass(3_000);
    await kvs.set('a', 2);
    open.pass(2_000);
    expect(await found('')).toEqual(['a=1']);
    open.pass(3_000);
    expect(await found('')).toEqual(['a=2']);
  });

  test('a deleted key stays visible, in its place', async () => {
    await setAll(['a', 'b', 'c']);
    await kvs.delete('b');
    open.pass(4_999);
    expect(await found('')).toEqual(['a=1', 'b=1', 'c=1']);
    open.pass(1);
    expect(await found('')).toEqual(['a=1', 'c=1']);
  });

  test('a lag of 0 shows everything at once', async () => {
    open.site.change({ queryLagMs: 0 });
    await kvs.set('a', 1);
    expect(await found('')).toEqual(['a=1']);
  });

  test('an emptied storage is empty at once, as after a reinstall', async () => {
    await setAll(['a']);
    open.site.kvs.clear();
    expect(await found('')).toEqual([]);
  });
});
