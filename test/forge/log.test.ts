import { kvs } from '@forge/kvs';
import { failingKvs, intercept, isStorage, recordRequests } from './intercept';
import { observe } from '../../src/history';
import { createHash } from 'node:crypto';
import { fitsDigest, packDigest, unpackDigest } from '../../src/forge/digest';
import { emptyDigest, extendDigest, type Digest } from '../../src/wire/digest';
import { recordsOf, type Entry } from '../../src/wire/entry';
import { enteredIn, granted, isSighting, openTestSite, type TestSite } from './site';

const numbered = (number: number) => ({
  kind: 'quote',
  quote: `Q-${String(number)}`,
  issuedOn: '2026-06-01',
});
const numbersIn = (entries: Entry[]) =>
  recordsOf(entries)
    .flatMap((record) => (isSighting(record) ? [] : [(record as { quote: string }).quote]))
    .sort();

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const addAll = async (from: number, to: number) => {
  for (let number = from; number <= to; number += 1)
    granted(await site.admin('add', numbered(number)));
};
const storedDigest = () => {
  const digest = unpackDigest(site.stored('digest')[0]?.value);
  if (!digest) throw new Error('there is no digest');
  return digest;
};

describe('admins who add at the same moment', () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8];

  test('lose nothing, and the log has no gap', async () => {
    const added = await Promise.all(all.map((number) => site.admin('add', numbered(number))));
    expect(added.every(({ ok }) => ok)).toBe(true);
    const { entries } = granted(await site.admin('standing'));
    expect(numbersIn(entries)).toEqual(all.map((number) => `Q-${String(number)}`));
    const withSighting = [...all, 9];
    expect(site.stored('log:').map(({ key }) => key)).toEqual(
      withSighting.map((number) => `log:00000${String(number)}`),
    );
  });

  test('leave a digest with all of it, whoever writes it last', async () => {
    let held: (() => void) | undefined;
    const isHeld = new Promise<void>((resolve) => {
      const undo = intercept(async (path, real) => {
        if (path === '/api/v1/set' && site.stored('author:').length === 1 && !held) {
          await new Promise<void>((release) => {
            held = release;
            undo();
            resolve();
          });
        }
        return real();
      });
    });
    const slow = site.admin('add', numbered(1));
    await isHeld;
    granted(await site.admin('add', numbered(2)));
    held?.();
    granted(await slow);
    expect(numbersIn(storedDigest().entries)).toEqual(['Q-1', 'Q-2']);
  });
});

describe('a storage error in the middle', () => {
  beforeEach(() => {
    // The functions say in the platform's log what they could not write beside the log.
    jest.spyOn(console, 'warn').mockReturnValue(undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const moments = ['before', 'after'] as const;
  const requests = [1, 2, 3, 4, 5, 6, 7, 8];
  const cases = moments.flatMap((when) => requests.map((request) => ({ when, request })));

  test.each(cases)(
    'request $request failing $when it took effect: what was acknowledged is there, once',
    async ({ when, request }) => {
      granted(await site.admin('add', numbered(1)));
      const restore = failingKvs(request, when);
      const result = await site.admin('add', numbered(2)).catch(() => null);
      restore();
      const { entries } = granted(await site.admin('standing'));
      const saved = numbersIn(entries);
      if (result?.ok) expect(saved).toEqual(['Q-1', 'Q-2']);
      else expect([['Q-1'], ['Q-1', 'Q-2']]).toContainEqual(saved);
      if (result && !result.ok) expect(result.problem.code).toBe('save-unknown');
    },
  );

  const writeOfTheLog = 4;
  test('a lost answer to the write of the log is no failure: the entry is known as ours', async () => {
    const restore = failingKvs(writeOfTheLog, 'after');
    const added = await site.admin('add', numbered(1));
    restore();
    expect(numbersIn(granted(added).entries)).toEqual(['Q-1']);
  });

  test.each([
    [429, 'not-saved'],
    [500, 'save-unknown'],
  ])('a write of the log that is answered %i is %s', async (status, code) => {
    const restore = failingKvs(writeOfTheLog, 'before', status);
    const added = await site.admin('add', numbered(1));
    restore();
    expect(added).toEqual({ ok: false, problem: { code } });
    expect(enteredIn(granted(await site.admin('standing')))).toEqual([]);
  });
});

describe('the digest', () => {
  test('serves a page view of the panel with three requests, however long the history', async () => {
    await addAll(1, 30);
    granted(await site.admin('standing'));
    const requests = recordRequests();
    const { entries, log } = granted(await site.admin('standing'));
    expect(entries).toHaveLength(31);
    expect(log.count).toBe(31);
    expect(log.latest.map(({ number }) => number)).toEqual(numbers(7, 31));
    expect(requests().filter(isStorage).sort()).toEqual([
      '/api/v1/batch/get',
      '/api/v1/get',
      '/api/v1/get',
    ]);
  });

  const loseDigest = () =>
    site.invoke(() => kvs.delete('standing:digest'), {
      moduleKey: 'license-jira',
      functionKey: 'x',
    });

  test.each([
    ['a query that lags by an hour', 3_600_000, 3],
    ['a query that does not lag', 0, 0],
  ])('that is lost is rebuilt from the log, with %s', async (_, queryLagMs, batches) => {
    await addAll(1, 60);
    const before = storedDigest();
    await loseDigest();
    site.site.change({ queryLagMs });
    const requests = recordRequests();
    await site.run(observe, { key: 'observe-license' });
    const paths = requests();
    expect(paths.filter((path) => path === '/api/v1/query')).toHaveLength(1);
    expect(paths.filter((path) => path === '/api/v1/batch/get')).toHaveLength(batches);
    const { entries } = storedDigest();
    expect(numbersIn(entries)).toEqual(numbersIn(before.entries));
  });

  test('of another format is not believed', async () => {
    await addAll(1, 1);
    const foreign = { record: { ...numbered(9), id: 'x', source: 'vendor' }, note: null };
    await site.store('digest', { format: 2, entries: [foreign] });
    expect(numbersIn(granted(await site.admin('standing')).entries)).toEqual(['Q-1']);
  });

  test.each([
    ['has more than the log', (digest: Digest) => ({ ...digest, count: digest.count + 3 })],
    ['ends with another entry', (digest: Digest) => ({ ...digest, last: 'x' })],
  ])('that %s is not believed by the panel', async (_, spoil) => {
    await addAll(1, 2);
    await site.store('digest', packDigest({ ...spoil(storedDigest()), entries: [] }));
    const { entries, log } = granted(await site.admin('standing'));
    expect(numbersIn(entries)).toEqual(['Q-1', 'Q-2']);
    expect(log.latest.at(-1)?.number).toBe(log.count);
  });

  test('that has more than the log does not make a gap in it', async () => {
    await addAll(1, 1);
    const ahead = { record: { ...numbered(9), id: 'x' }, note: null };
    await site.store('digest', packDigest(extendDigest(storedDigest(), [ahead])));
    const { entries } = granted(await site.admin('add', numbered(2)));
    expect(numbersIn(entries)).toEqual(['Q-1', 'Q-2']);
    expect(site.stored('log:').map(({ key }) => key)).toEqual(['log:000001', 'log:000002']);
  });

  test('that is full: a clear refusal and nothing lost, but a mistake can still be voided', async () => {
    const note = 'ü'.repeat(300);
    // What nobody can pack: numbers without any pattern.
    const recorded = (number: number) => {
      const name = createHash('sha256').update(String(number)).digest('base64');
      const id = `x${String(number)}`;
      return { record: { ...numbered(1), quote: name, id, recordedAt: 0, source: 'admin' }, note };
    };
    let full = extendDigest(emptyDigest, numbers(1, 4_480).map(recorded));
    while (fitsDigest(full, recorded(full.count + 1)))
      full = extendDigest(full, numbers(full.count + 1, full.count + 10).map(recorded));
    for (const number of numbers(full.count - 24, full.count))
      await site.store(`log:00${String(number)}`, { format: 1, ...recorded(number) });
    await site.store('digest', packDigest(full));
    const before = site.site.kvs.list();
    expect(await site.admin('add', { ...numbered(9_999), note })).toEqual({
      ok: false,
      problem: { code: 'history-full' },
    });
    expect(site.site.kvs.list()).toEqual(before);
    granted(await site.admin('add', { kind: 'void', target: 'x7', note }));
  });
});

test('an entry of a later format takes its place, counts nowhere, and is not lost', async () => {
  const later = { format: 2, what: 'nobody knows yet' };
  await site.store('log:000001', later);
  const { log, answer } = granted(await site.admin('add', numbered(2)));
  expect(log.latest[0]).toEqual({ number: 1, entry: { record: later, note: null } });
  expect(answer.problems).toEqual([{ code: 'bad-record', id: null }]);
  expect(site.stored('log:')).toHaveLength(2);
});
