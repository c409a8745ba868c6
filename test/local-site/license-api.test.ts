import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asUser, route } from '@forge/api';
import { answerLicense } from '../../local-site/platform/atlassian/license';
import { plainAppId, readApp } from '../../local-site/platform/manifest';
import { openSite } from '../../local-site/platform/site';
import type { SitePatch } from '../../local-site/platform/site-state';
import { annual, monthly } from '../../local-site/scenarios/licenses';
import { counterApp, frozenMachine } from './counter-site';
import { openLicenseSite } from './license-site';

let open: ReturnType<typeof openLicenseSite>;
beforeEach(() => {
  open = openLicenseSite();
});
afterEach(() => open.dispose());

const own = '00000000-0000-4000-8000-00000000f1c5';
const other = 'aaaaaaaa-0000-4000-8000-000000000001';

const ask = (...appIds: string[]) => open.ask(`?${appIds.map((id) => `appId=${id}`).join('&')}`);

const askLicense = async (query?: string) => {
  const { text, ...answered } = await open.ask(query);
  return { ...answered, body: JSON.parse(text) as unknown };
};

const answer = async (...appIds: string[]): Promise<unknown> => {
  const { status, text } = await ask(...appIds);
  expect(status).toBe(200);
  return JSON.parse(text);
};

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

const error = (type: string, message: unknown = expect.any(String)) => ({
  error: { type, message },
});

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
    const asked = open.inCall(async () => (await asUser().requestAtlassian(route`/x`)).status);
    expect(await asked).toBe(501);
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

describe('another app', () => {
  test.each<[string, SitePatch['siblings'], object[]]>([
    ['unknown', {}, [error('NOT_FOUND', 'No license found for this app on the current site')]],
    ['not found', { [other]: { kind: 'not-found' } }, [error('NOT_FOUND')]],
    ['without a license', { [other]: { kind: 'none' } }, [{ data: {} }]],
    [
      'with a license',
      { [other]: { kind: 'license', license: { ...monthly, secret: 1 } } },
      [{ data: monthly }],
    ],
    [
      'that may not be told',
      { [other]: { kind: 'error', type: 'FORBIDDEN' } },
      [error('FORBIDDEN')],
    ],
    ['left out', { [other]: { kind: 'missing' } }, []],
  ])('that is %s', async (_, siblings = {}, told) => {
    open.site.change({ siblings, license: null });
    expect(await answer(own, other.toUpperCase())).toEqual({
      results: [
        { appId: own, data: {} },
        ...told.map((each) => ({ appId: other.toUpperCase(), ...each })),
      ],
    });
  });
});

describe('the License API fails:', () => {
  const html = '<!doctype html><title>Atlassian</title>';
  const refusal = (code: number): unknown =>
    expect.stringMatching(`^{"code":${String(code)},"message":".+"}$`);

  test.each<[NonNullable<SitePatch['licenseApi']>, object]>([
    [
      { kind: 'status', status: 400 },
      { status: 400, wait: null, text: refusal(400) },
    ],
    [
      { kind: 'status', status: 401 },
      { status: 401, wait: null, text: refusal(401) },
    ],
    [
      { kind: 'status', status: 403 },
      { status: 403, wait: null, text: refusal(403) },
    ],
    [
      { kind: 'status', status: 500 },
      { status: 500, wait: null, text: refusal(500) },
    ],
    [
      { kind: 'status', status: 503, retryAfter: 7 },
      { status: 503, wait: '7', text: refusal(503) },
    ],
    [{ kind: 'wrong-shape' }, { status: 200, text: '{"licenses":[]}' }],
    [{ kind: 'not-json' }, { status: 200, text: html }],
  ])('%j, which counts', async (licenseApi, expected) => {
    open.site.change({ licenseApi });
    expect(await ask(own)).toMatchObject(expected);
    open.site.change({ licenseApi: null });
    expect(await ask(own)).toMatchObject({ status: 429, wait: '300' });
  });

  test('429, which does not count', async () => {
    open.site.change({ licenseApi: { kind: 'status', status: 429, retryAfter: 60 } });
    expect(await ask(own)).toMatchObject({ status: 429, wait: '60' });
    open.site.change({ licenseApi: null });
    expect(await ask(own)).toMatchObject({ status: 200 });
  });

  test('silence, which counts', async () => {
    open.site.change({ licenseApi: { kind: 'silent' } });
    await expect(ask(own)).rejects.toThrow('fetch failed: no answer to GET /forge/app/v1/license');
    open.site.change({ licenseApi: null });
    expect(await ask(own)).toMatchObject({ status: 429, wait: '300' });
  });
});

describe('two apps of a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'license-api-'));
  const read = (name: string) => {
    const app = readApp(join(counterApp, '..', name));
    app.manifest.app.licensing = { enabled: true };
    return app;
  };
  const { machine, pass } = frozenMachine();
  const site = openSite('local', [read('counter'), read('tally')], { folder, machine });
  const [counter, tally = counter] = site.apps;
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });
  const tallyId = plainAppId(tally.app.manifest.app.id);

  test.each([
    [
      'the license of the other',
      'PRODUCTION',
      200,
      { results: [{ appId: tallyId, data: monthly }] },
    ],
    ['nothing of another environment', 'STAGING', 403, { code: 403 }],
  ] as const)('tell %s', (...given) => {
    const [, environmentType, status, body] = given;
    pass(300_000);
    tally.change({ license: monthly, environmentType });
    counter.change({ siblings: { [tallyId]: { kind: 'none' } } });
    const answered = answerLicense(counter, [tallyId]);
    expect(answered.status).toBe(status);
    expect(JSON.parse(answered.body)).toMatchObject(body);
  });
});
