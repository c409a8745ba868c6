import { kvs, WhereConditions } from '@forge/kvs';
import { type FaultKind, faultKinds } from '../../local-site/platform/faults/fault';
import type { FaultStep } from '../../local-site/platform/faults/fault-script';
import { InvocationKilled } from '../../local-site/runtime/in-process';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
  open.site.change({ queryLagMs: 0 });
});
afterEach(() => open.dispose());

const during = (functionKey: string, work: () => unknown) =>
  open.invoke(work, { moduleKey: 'counter-admin', functionKey });

/** Keys and values, whatever happens to requests. */
const stored = () =>
  Object.fromEntries(open.site.kvs.list().map(({ key, record }) => [key, record.value]));

const take = (key: string, value: unknown) => kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });

describe('a request that suffers a fault', () => {
  const taken = { code: 'KEY_ALREADY_EXISTS', responseDetails: { status: 409 } };
  test.each<[FaultKind, object, object]>([
    ['rate-limited', { code: 'RATE_LIMIT_EXCEEDED', responseDetails: { status: 429 } }, {}],
    ['failed', { code: 'INTERNAL_ERROR', responseDetails: { status: 500 } }, {}],
    ['lost-before', { name: 'TypeError' }, {}],
    ['lost-after', { name: 'TypeError' }, { a: 1 }],
    ['conflict', taken, {}],
    ['own-conflict', taken, { a: 1 }],
    ['killed-before', { message: 'The platform ended the function at POST /api/v1/set' }, {}],
    ['killed-after', { message: 'The platform ended the function at POST /api/v1/set' }, { a: 1 }],
  ])('%s is told so, and took effect or not', async (fault, error, after) => {
    open.faults.set([{ fault }]);
    await expect(during('take', () => take('a', 1))).rejects.toMatchObject(error);
    expect(stored()).toEqual(after);
    expect(open.faults.suffered()).toEqual([
      { number: 1, path: '/api/v1/set', keys: ['a'], kind: fault },
    ]);
    await during('again', () => kvs.set('b', 2));
    expect(stored()).toEqual({ ...after, b: 2 });
  });

  test('in a batch fails for some keys, and the others are done', async () => {
    open.faults.set([{ fault: 'partial-batch', keys: ['b'] }]);
    const result = await kvs.batchSet(['a', 'b', 'c'].map((key) => ({ key, value: key })));
    expect(result.successfulKeys).toEqual([{ key: 'a' }, { key: 'c' }]);
    expect(result.failedKeys).toMatchObject([{ key: 'b', error: { code: 'INTERNAL_ERROR' } }]);
    expect(stored()).toEqual({ a: 'a', c: 'c' });
  });

  test.each([
    ['batch/get', () => kvs.batchGet([{ key: 'a' }])],
    ['batch/delete', () => kvs.batchDelete([{ key: 'a' }])],
  ])('in %s of one key fails for that key', async (_, use) => {
    await kvs.set('a', 1);
    open.faults.set([{ fault: 'partial-batch' }]);
    expect(await use()).toMatchObject({ successfulKeys: [], failedKeys: [{ key: 'a' }] });
    expect(stored()).toEqual({ a: 1 });
  });

  test('cannot go on with a cursor', async () => {
    for (const key of ['a', 'b', 'c']) await kvs.set(key, 1);
    open.faults.set([{ fault: 'expired-cursor' }]);
    const page = kvs.query().where('key', WhereConditions.beginsWith('')).limit(2);
    const { nextCursor = '' } = await page.getMany();
    await expect(page.cursor(nextCursor).getMany()).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
      responseDetails: { status: 400 },
    });
    expect((await page.cursor(nextCursor).getMany()).results).toMatchObject([{ key: 'c' }]);
  });

  test('is answered late, and others go on meanwhile', async () => {
    open.faults.set([{ fault: 'slow', key: 'late' }]);
    const order: string[] = [];
    const set = (key: string) =>
      during(key, async () => {
        await kvs.set(key, 1);
        await kvs.set(`${key}:then`, 1);
        order.push(key);
      });
    await Promise.all([set('late'), set('a'), set('b')]);
    expect(order).toEqual(['a', 'b', 'late']);
  });
});

describe('an invocation that is killed', () => {
  test('never goes on, and what it asks for at the same time never happens', async () => {
    open.faults.set([{ fault: 'killed-after', key: 'a' }]);
    const went: string[] = [];
    const killed = during('killed', async () => {
      const both = Promise.all([kvs.set('a', 1), kvs.set('b', 1)]);
      both.finally(() => went.push('on')).catch(() => went.push('wrong'));
      await both;
    });
    const other = during('other', () => kvs.set('c', 1));
    await expect(killed).rejects.toBeInstanceOf(InvocationKilled);
    await other;
    expect(went).toEqual([]);
    expect(stored()).toEqual({ a: 1, c: 1 });
  });
});

describe('a script', () => {
  const write = async (key: string) => {
    try {
      await kvs.set(key, 1);
      await kvs.get(key);
      return 'done';
    } catch {
      return 'failed';
    }
  };

  test.each<[string, FaultStep[], string[]]>([
    ['nothing', [], ['done', 'done', 'done']],
    ['the third request', [{ fault: 'failed', request: 3 }], ['done', 'failed', 'done']],
    ['the second set', [{ fault: 'failed', path: '/set', request: 2 }], ['done', 'failed', 'done']],
    ['a key', [{ fault: 'failed', key: 'log:3' }], ['done', 'done', 'failed']],
    [
      'a prefix, twice',
      [{ fault: 'failed', key: 'log:*', times: 2 }],
      ['failed', 'failed', 'done'],
    ],
    ['a kind that nothing can suffer', [{ fault: 'conflict' }], ['done', 'done', 'done']],
    [
      'two steps',
      [
        { fault: 'failed', key: 'log:1' },
        { fault: 'lost-after', key: 'log:3' },
      ],
      ['failed', 'done', 'failed'],
    ],
  ])('can mean %s', async (_, steps, results) => {
    open.faults.set(steps);
    expect([await write('log:1'), await write('log:2'), await write('log:3')]).toEqual(results);
  });

  test('is over when another one is set', async () => {
    open.faults.set([{ fault: 'failed' }]);
    open.faults.set(null);
    expect(await write('a')).toBe('done');
  });

  test('reaches products too', async () => {
    open.faults.set([{ fault: 'rate-limited', path: '/mypermissions' }]);
    expect(
      await open.invoke((await import('../fixtures/apps/counter/src/admin')).handler, {
        moduleKey: 'counter-admin',
        functionKey: 'permissions',
      }),
    ).toMatchObject({ status: 429 });
  });
});

describe('faults by chance', () => {
  const run = async (seed: number, percent = 30) => {
    open.faults.set({ seed, percent, kinds: ['failed', 'lost-before', 'slow', 'conflict'] });
    const outcomes: string[] = [];
    for (let n = 0; n < 40; n += 1) {
      await kvs.get('a').then(
        () => outcomes.push('done'),
        () => outcomes.push('failed'),
      );
    }
    const kinds = open.faults.suffered().map(({ number, kind }) => `${String(number)} ${kind}`);
    return { outcomes, kinds };
  };

  test('are the same for the same seed', async () => {
    const first = await run(7);
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
  });

  test.each([
    [0, 0, 0],
    [30, 5, 20],
    [100, 40, 40],
  ])('of %i percent of the requests', async (percent, least, most) => {
    const { kinds } = await run(7, percent);
    expect(kinds.length).toBeGreaterThanOrEqual(least);
    expect(kinds.length).toBeLessThanOrEqual(most);
  });

  test('are of every kind unless some are named', async () => {
    open.faults.set({ seed: 1, percent: 100 });
    for (let n = 0; n < 150; n += 1) {
      const key = String(n);
      const write = () => (n % 2 === 0 ? kvs.batchSet([{ key, value: 1 }]) : take(key, 1));
      await during('write', write).catch(() => undefined);
      await during('page', () => kvs.query().cursor('YQ').getMany()).catch(() => undefined);
    }
    const kinds = new Set(open.faults.suffered().map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...faultKinds].sort());
  });

  test('come with the state of the site', async () => {
    open.site.change({ faults: { seed: 1, percent: 100, kinds: ['failed'] } });
    await expect(kvs.get('a')).rejects.toMatchObject({ code: 'INTERNAL_ERROR' });
    open.site.change({ faults: null });
    expect(await kvs.get('a')).toBeUndefined();
  });
});

describe('invocations at the same time', () => {
  const race = async (seed: number | null) => {
    open.site.kvs.clear();
    open.interleave(seed);
    const order: string[] = [];
    const writer = (name: string) =>
      during(name, async () => {
        for (let n = 0; n < 3; n += 1) {
          await kvs.get('a');
          order.push(name);
        }
      });
    await Promise.all(['a', 'b', 'c'].map(writer));
    return order.join('');
  };

  test('go by turns without a seed', async () => {
    expect(await race(null)).toBe('abcabcabc');
  });

  test('go in an order that the seed chooses, always the same', async () => {
    const orders = [];
    for (const seed of [1, 2, 3, 4, 5, 6]) orders.push(await race(seed));
    const again = [];
    for (const seed of [1, 2, 3, 4, 5, 6]) again.push(await race(seed));
    expect(again).toEqual(orders);
    expect(new Set(orders).size).toBeGreaterThan(3);
  });

  test('with the same faults', async () => {
    const play = async () => {
      open.site.kvs.clear();
      open.interleave(3);
      open.faults.set({ seed: 4, percent: 30 });
      const write = (n: number) => during('write', () => take(`k${String(n % 3)}`, n));
      await Promise.allSettled(Array.from({ length: 12 }, (_, n) => write(n)));
      return { stored: stored(), suffered: open.faults.suffered() };
    };
    const first = await play();
    expect(await play()).toEqual(first);
  });
});
