import { kvs } from '@forge/kvs';
import { granted, openTestSite, type TestSite } from './site';
import { failingKvs } from './failing-kvs';

const numbered = (number: number) => ({
  kind: 'quote',
  quote: `Q-${String(number)}`,
  issuedOn: '2026-06-01',
});
const numbersIn = (entries: { record: unknown }[]) =>
  entries.map(({ record }) => (record as { quote: string }).quote).sort();

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

test('admins who add at the same moment lose nothing, and the log has no gap', async () => {
  const added = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => site.admin('add', numbered(number))),
  );
  expect(added.every(({ ok }) => ok)).toBe(true);
  const { entries } = granted(await site.admin('standing'));
  expect(numbersIn(entries)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Q-${String(n)}`));
  expect(site.logKeys()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `log:00000${String(n)}`));
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
  const requests = [1, 2, 3, 4, 5, 6];
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
});

test('a lost answer to the write of the log is no failure: the entry is recognised as ours', async () => {
  const restore = failingKvs(3, 'after');
  const added = await site.admin('add', numbered(1));
  restore();
  expect(numbersIn(granted(added).entries)).toEqual(['Q-1']);
});

describe('the digest', () => {
  test('is read alone by a page view of the panel: two requests, however long the history', async () => {
    for (let number = 1; number <= 30; number += 1) await site.admin('add', numbered(number));
    const count = countRequests();
    expect(granted(await site.admin('standing')).entries).toHaveLength(30);
    expect(count()).toBe(2);
  });

  test('is rebuilt from the log when it is lost', async () => {
    for (let number = 1; number <= 60; number += 1) await site.admin('add', numbered(number));
    await site.invoke(() => kvs.delete('digest'), { moduleKey: 'license-jira', functionKey: 'x' });
    const { entries } = granted(await site.admin('standing'));
    expect(entries).toHaveLength(60);
    const count = countRequests();
    granted(await site.admin('standing'));
    expect(count()).toBe(2);
  });

  test('that is not ours is not believed', async () => {
    granted(await site.admin('add', numbered(1)));
    const foreign = { format: 2, entries: [] };
    await site.invoke(() => kvs.set('digest', foreign), {
      moduleKey: 'license-jira',
      functionKey: 'x',
    });
    expect(numbersIn(granted(await site.admin('standing')).entries)).toEqual(['Q-1']);
  });

  test('too large to store: a clear refusal, and nothing is lost', async () => {
    const note = 'ü'.repeat(300);
    const entries = Array.from({ length: 344 }, (_, index) => ({
      record: { ...numbered(index), id: `x${String(index)}` },
      note,
    }));
    await site.invoke(() => kvs.set('digest', { format: 1, entries }), {
      moduleKey: 'license-jira',
      functionKey: 'x',
    });
    const before = site.site.kvs.list();
    expect(await site.admin('add', { ...numbered(345), note })).toEqual({
      ok: false,
      problem: { code: 'history-full' },
    });
    expect(site.site.kvs.list()).toEqual(before);
  });
});

/** Counts the requests to the storage from now on. */
function countRequests(): () => number {
  const original = globalThis.__forge_fetch__;
  let requests = 0;
  globalThis.__forge_fetch__ = (meta, path, init) => {
    if (path.startsWith('/api/v1/')) requests += 1;
    return original(meta, path, init);
  };
  return () => {
    globalThis.__forge_fetch__ = original;
    return requests;
  };
}
