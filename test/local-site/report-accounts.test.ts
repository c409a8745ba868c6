import { asApp, privacy, route } from '@forge/api';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
});
afterEach(() => open.dispose());

const inCall = <Result>(work: () => Promise<Result>) =>
  open.invoke(work, { moduleKey: 'counter-admin', functionKey: 'ask' });

describe('the report of accounts', () => {
  beforeEach(() => {
    open.site.app.manifest.permissions.scopes = ['report:personal-data'];
  });
  const account = (accountId: string) => ({ accountId, updatedAt: '2026-06-01T00:00:00.000Z' });
  const report = (...ids: string[]) => inCall(() => privacy.reportPersonalData(ids.map(account)));

  test('has nothing to say by itself', async () => {
    expect(await report('a', 'b')).toEqual([]);
  });

  test('says which accounts were closed or changed', async () => {
    const [before, after] = ['2026-05-31T23:59:59.999Z', '2026-06-01T00:00:00.001Z'];
    open.site.change({ accounts: { a: 'closed', b: before, c: after, d: 'closed' } });
    expect(await report('a', 'b', 'c')).toEqual([
      { accountId: 'a', status: 'closed' },
      { accountId: 'c', status: 'updated' },
    ]);
  });

  test("knows Atlassian's closed account", async () => {
    expect(await report('5be24ba3f91c106033269289', '5be24ad8b1653240376955d2')).toEqual([
      { accountId: '5be24ba3f91c106033269289', status: 'closed' },
    ]);
  });

  test('takes any number through the SDK, 90 at a time', async () => {
    const ids = Array.from({ length: 200 }, (_, n) => `account-${String(n)}`);
    open.site.change({ accounts: { 'account-199': 'closed' } });
    open.faults.set(null);
    expect(await report(...ids)).toEqual([{ accountId: 'account-199', status: 'closed' }]);
    expect(open.faults.requests()).toBe(3);
  });

  test.each([
    ['no accounts', {}, 'accounts'],
    ['no account id', { accounts: [{ accountId: '', updatedAt: '2026-06-01T00:00:00Z' }] }, 'Id'],
    ['no time', { accounts: [{ accountId: 'a', updatedAt: 'June' }] }, 'accounts.0.updatedAt'],
    ['91 accounts', { accounts: Array.from({ length: 91 }, () => account('a')) }, 'accounts'],
    ['no object', 7, 'body'],
  ])('refuses %s', async (_, body, where) => {
    const asked = inCall(async () => {
      const init = { method: 'POST', body: JSON.stringify(body) };
      const response = await asApp().requestAtlassian(route`/app/report-accounts`, init);
      const answer: unknown = await response.json();
      return { status: response.status, answer };
    });
    const errorMessage: unknown = expect.stringContaining(where);
    expect(await asked).toMatchObject({ status: 400, answer: { errorMessage } });
  });

  test('needs its scope', async () => {
    open.site.app.manifest.permissions.scopes = ['storage:app'];
    await expect(report('a')).rejects.toMatchObject({ status: 403 });
  });

  test('can fail', async () => {
    open.faults.set([{ fault: 'failed' }]);
    await expect(report('a')).rejects.toMatchObject({ status: 500 });
  });
});
