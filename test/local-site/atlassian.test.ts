import { asApp, assumeTrustedRoute, asUser, privacy, route } from '@forge/api';
import { annual } from '../../local-site/scenarios/licenses';
import type { SitePatch } from '../../local-site/platform/site-state';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
  open.site.app.manifest.app.licensing = { enabled: true };
});
afterEach(() => open.dispose());

const own = '00000000-0000-4000-8000-00000000f1c5';
const other = '11259c21-6120-406b-b7cd-d87f468f6d99';
const minute = 60_000;

const inCall = <Result>(work: () => Promise<Result>) =>
  open.invoke(work, { moduleKey: 'counter-admin', functionKey: 'ask' });

const askLicense = (query = '') =>
  inCall(async () => {
    const response = await asApp().requestAtlassian(
      assumeTrustedRoute(`/forge/app/v1/license${query}`),
    );
    const body: unknown = await response.json();
    return { status: response.status, wait: response.headers.get('retry-after'), body };
  });

const notFound = (appId: string) => ({
  appId,
  error: { type: 'NOT_FOUND', message: 'No license found for this app on the current site' },
});
const shown = {
  active: true,
  type: 'commercial',
  isEvaluation: false,
  trialEndDate: null,
  subscriptionEndDate: '2026-05-31T00:00:00.000Z',
  billingPeriod: 'ANNUAL',
  supportEntitlementNumber: null,
  ccpEntitlementId: '0b5c3c1e-7a52-4d0b-9d7c-2f6a52a5d001',
  ccpEntitlementSlug: 'E-2AB-3CD-4EF-5GH',
  capabilitySet: 'capabilityStandard',
};

describe('the License API', () => {
  test.each<[string, SitePatch, string, unknown[]]>([
    ['the license of the app', { license: annual }, '', [{ appId: own, data: shown }]],
    ['nothing without a license', { license: null }, '', [{ appId: own, data: {} }]],
    [
      'no isActive',
      { license: { isActive: false } },
      '',
      [
        {
          appId: own,
          data: { active: false, type: null, trialEndDate: null, supportEntitlementNumber: null },
        },
      ],
    ],
    [
      'an answer for each app that is named',
      { license: annual },
      `?appId=${other}&appId=${own}`,
      [notFound(other), { appId: own, data: shown }],
    ],
  ])('tells %s', async (...given) => {
    const [, patch, query, results] = given;
    open.site.change(patch);
    expect(await askLicense(query)).toEqual({ status: 200, wait: null, body: { results } });
  });

  test('knows no license of an app without licensing', async () => {
    open.site.app.manifest.app.licensing = { enabled: false };
    open.site.change({ license: annual });
    expect(await askLicense()).toMatchObject({ body: { results: [notFound(own)] } });
  });

  test.each([
    ['an id that is none', '?appId=counter', 'Invalid appId format'],
    ['eleven ids', `?${`appId=${other}&`.repeat(11)}`, 'At most 10 appIds are allowed'],
  ])('refuses %s', async (_, query, message) => {
    expect(await askLicense(query)).toMatchObject({ status: 400, body: { code: 400, message } });
  });

  test('is asked by an app, not by a user', async () => {
    const asked = inCall(async () => (await asUser().requestAtlassian(route`/x`)).status);
    expect(await asked).toBe(501);
  });

  test('may be asked once in five minutes', async () => {
    expect(await askLicense()).toMatchObject({ status: 200 });
    open.pass(2 * minute + 500);
    expect(await askLicense()).toMatchObject({ status: 429, wait: '180', body: { code: 429 } });
    open.pass(3 * minute - 500);
    expect(await askLicense()).toMatchObject({ status: 200 });
  });

  test('counts by the clock of the site, also when that goes back', async () => {
    open.site.change({ clock: { at: '2030-01-01T00:00:00.000Z', running: false } });
    expect(await askLicense()).toMatchObject({ status: 200 });
    expect(await askLicense()).toMatchObject({ status: 429, wait: '300' });
    open.site.change({ clock: { at: '2029-01-01T00:00:00.000Z' } });
    expect(await askLicense()).toMatchObject({ status: 200 });
  });

  test('may be asked ten times a minute by all apps of a site', () => {
    const at = open.site.now();
    const ask = (app: number, after: number) =>
      open.site.licenseLimit.ask(`installation ${String(app)}`, at + after);
    const first = Array.from({ length: 10 }, (_, app) => ask(app, app * 1_000));
    expect(first.every((wait) => wait === undefined)).toBe(true);
    expect([ask(10, 10_000), ask(10, 59_999), ask(10, 60_000), ask(11, 60_000)]).toEqual([
      50,
      1,
      undefined,
      1,
    ]);
  });

  test.each([
    ['failed', 500, { code: 500, message: 'An internal error occurred' }],
    ['rate-limited', 429, { code: 429 }],
  ] as const)('can be made to be %s', async (fault, status, body) => {
    open.faults.set([{ fault, path: '/license' }]);
    expect(await askLicense()).toMatchObject({ status, body });
    expect(await askLicense()).toMatchObject({ status: 200 });
  });
});

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
