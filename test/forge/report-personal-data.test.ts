import { reportPersonalData } from '../../src/history';
import { intercept } from './intercept';
import { granted, openTestSite, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

/** Atlassian's own account for testing what happens to a closed one. */
const CLOSED = '5be24ba3f91c106033269289';
const ADMIN = '712020:10ca1517-0000-4000-8000-00000000000a';

const report = () => site.run(reportPersonalData, { key: 'report-personal-data' });
const quoteNumbered = (number: number) => ({
  kind: 'quote',
  quote: `Q-${String(number)}`,
  issuedOn: '2026-06-01',
});
const addQuotes = async (count: number) => {
  for (let number = 1; number <= count; number += 1)
    granted(await site.admin('add', quoteNumbered(number)));
};
const writtenBy = (key: string, accountId: string, at = '2026-06-01T00:00:00.000Z') =>
  site.store(key, { accountId, at });
const authors = () => site.stored('author:').map(({ value }) => value);

/** What Atlassian is told of. */
const reportedIn = async (work: () => Promise<unknown>) => {
  const bodies: string[] = [];
  const original = globalThis.__forge_fetch__;
  globalThis.__forge_fetch__ = (meta, path, init) => {
    if (path.includes('report-accounts')) bodies.push(init?.body as string);
    return original(meta, path, init);
  };
  await work();
  globalThis.__forge_fetch__ = original;
  return bodies.map((body) => JSON.parse(body) as unknown);
};

test('every account is reported once, with the oldest time at which it was kept', async () => {
  await addQuotes(2);
  site.site.change({ clock: { at: '2026-06-07T00:00:00.000Z' } });
  granted(await site.admin('add', quoteNumbered(3)));
  expect(await reportedIn(report)).toEqual([
    { accounts: [{ accountId: ADMIN, updatedAt: '2026-06-05T00:00:00.000Z' }] },
  ]);
  expect(authors()).toHaveLength(3);
});

test('a closed account is erased, and changes no answer, no entry and no export', async () => {
  await addQuotes(30);
  const before = granted(await site.admin('standing'));
  const exported = await site.admin('export');
  for (const { key } of site.stored('author:').slice(0, 28)) await writtenBy(key, CLOSED);
  await report();
  expect(authors()).toHaveLength(2);
  expect(JSON.stringify(site.stored(''))).not.toContain(CLOSED);
  expect(granted(await site.admin('standing'))).toEqual(before);
  expect(await site.admin('export')).toEqual(exported);
});

test('an account that was changed at Atlassian is kept, as of now', async () => {
  await addQuotes(1);
  const [author] = site.stored('author:');
  await writtenBy(author?.key ?? '', ADMIN, '2026-05-01T00:00:00.000Z');
  site.site.change({ accounts: { [ADMIN]: '2026-05-20T00:00:00.000Z' } });
  await report();
  expect(authors()).toEqual([{ accountId: ADMIN, at: '2026-06-05T00:00:00.000Z' }]);
});

test('an author of the first version, of which no time was kept, is reported as old as can be', async () => {
  await addQuotes(1);
  const [author] = site.stored('author:');
  await site.store(author?.key ?? '', { accountId: ADMIN });
  expect(await reportedIn(report)).toMatchObject([
    { accounts: [{ updatedAt: '1970-01-01T00:00:00.000Z' }] },
  ]);
});

test('where nobody wrote anything, nothing is reported', async () => {
  granted(await site.admin('standing'));
  expect(await reportedIn(report)).toEqual([]);
});

test('a report that fails erases nothing and is said to the platform', async () => {
  await addQuotes(1);
  const undo = intercept((path, real) =>
    path.includes('report-accounts')
      ? Promise.resolve(new Response('{}', { status: 500 }))
      : real(),
  );
  await expect(report()).rejects.toBeDefined();
  undo();
  expect(authors()).toHaveLength(1);
});

test('of more accounts than one report takes, what the first report says is done though the second fails', async () => {
  await addQuotes(100);
  for (const [index, { key }] of site.stored('author:').entries())
    await writtenBy(
      key,
      index === 0 ? CLOSED : `5be24ba3f91c1060332${String(index).padStart(5, '0')}`,
    );
  site.faults.set([{ fault: 'failed', path: 'report-accounts', request: 2 }]);
  await expect(report()).rejects.toBeDefined();
  expect(authors()).toHaveLength(99);
  expect(JSON.stringify(authors())).not.toContain(CLOSED);
});

test('an author that a batch could not read is read by itself, reported and erased', async () => {
  await addQuotes(3);
  for (const { key } of site.stored('author:')) await writtenBy(key, CLOSED);
  site.faults.set([{ fault: 'partial-batch', path: '/batch/get', request: 2 }]);
  await report();
  expect(authors()).toEqual([]);
});

describe('who wrote an entry', () => {
  const page = async (module: 'license-jira' | 'license-confluence') => {
    const stretch = { first: 1, last: 100, withAuthors: true };
    const answer = (await site.admin('entries', stretch, module)) as unknown as {
      value: { authors: object[] };
    };
    return answer.value.authors;
  };

  test.each(['license-jira', 'license-confluence'] as const)(
    'is the caller, a name, or nobody any more (%s)',
    async (module) => {
      await addQuotes(3);
      const [first, second, third] = site.stored('author:');
      await writtenBy(second?.key ?? '', '712020:10ca1517-0000-4000-8000-00000000000b');
      await writtenBy(third?.key ?? '', CLOSED);
      const id = (author?: { key: string }) => author?.key.slice('author:'.length);
      expect(await page(module)).toEqual([
        { id: id(first), name: null, isCaller: true },
        { id: id(second), name: expect.any(String) as unknown, isCaller: false },
        { id: id(third), name: null, isCaller: false },
      ]);
    },
  );
});
