import type { LicenseApiFailure } from '../../local-site/platform/atlassian/license-api-failure';
import type { Sibling } from '../../local-site/platform/atlassian/sibling';
import type { CheckOutcome } from '../../src/wire/purchase-check';
import type { CheckUnavailable } from '../../src/wire/purchases';
import { isStorage, recordRequests } from './intercept';
import {
  evaluation,
  familyOf,
  idOf,
  inShort,
  isLicenseApi,
  openPurchasesSite,
  subscription,
  type PurchasesSite,
} from './purchases-site';

let site: PurchasesSite;
const open = (...given: Parameters<typeof openPurchasesSite>) => {
  site = openPurchasesSite(...given);
};
afterEach(() => site.dispose());

const advanced = subscription({ capabilitySet: 'capabilityAdvanced' });
const standard = subscription({ capabilitySet: 'capabilityStandard' });
const odd: Sibling = { kind: 'license', license: { subscriptionEndDate: 'soon' } };
const over = subscription({ active: false, subscriptionEndDate: '2026-05-01T00:00:00.000Z' });

type Siblings = Record<number, Sibling>;

describe('what came of a check', () => {
  test.each<[string, [before: Siblings, now: Siblings], told: string]>([
    ['nothing is found', [{}, {}], 'none-found'],
    ['an empty object is nothing', [{}, { 1: { kind: 'none' } }], 'none-found'],
    ['a license is found', [{}, { 1: subscription() }], 'updated: App 1'],
    ['and is still there', [{ 1: subscription() }, { 1: subscription() }], 'unchanged'],
    ['an evaluation is found', [{}, { 2: evaluation }], 'updated: App 2'],
    ['and is all there is', [{ 2: evaluation }, { 2: evaluation }], 'only-evaluations'],
    ['a higher edition', [{ 1: standard }, { 1: advanced }], 'updated: App 1'],
    ['a lower edition', [{ 1: advanced }, { 1: standard }], 'downgraded: App 1'],
    ['one has ended', [{ 1: subscription() }, { 1: over }], 'downgraded: App 1'],
    ['one is gone', [{ 1: subscription() }, {}], 'downgraded: App 1'],
    [
      'one ended, one is new',
      [{ 1: advanced }, { 1: over, 2: evaluation }],
      'downgraded: App 1, App 2',
    ],
    ['of one nothing is told', [{}, { 1: { kind: 'missing' } }], 'partial'],
    ['one is refused', [{}, { 1: { kind: 'error', type: 'FORBIDDEN' } }], 'partial'],
    ['one can no longer be read', [{ 1: subscription() }, { 1: odd }], 'partial'],
    [
      'one is found, one refused',
      [{}, { 1: { kind: 'missing' }, 2: evaluation }],
      'updated: App 2',
    ],
  ])('%s', async (_, [before, now], told) => {
    open(familyOf(4));
    site.say(before);
    await site.check();
    site.at('01:00:00');
    site.say(now);
    const answer = await site.check();
    if (!answer.ok) throw new Error(answer.problem.code);
    const { last, underWay } = answer.value.purchases;
    expect(last?.check).toMatchObject({ asked: 4, of: 4 });
    expect(last && inShort(last.check)).toBe(told);
    expect(underWay).toBeNull();
    expect(site.told().at(-1)).toEqual({ source: 'admin', told });
    const newest = answer.value.standing.log.latest.at(-1)?.entry;
    expect(newest).toMatchObject({ event: { kind: 'purchase-check' } });
  });

  test.each<[LicenseApiFailure, CheckOutcome]>([
    [{ kind: 'status', status: 400 }, 'refused'],
    [{ kind: 'status', status: 401 }, 'not-permitted'],
    [{ kind: 'status', status: 403 }, 'not-permitted'],
    [{ kind: 'status', status: 429, retryAfter: 600 }, 'too-often'],
    [{ kind: 'status', status: 429 }, 'too-often'],
    [{ kind: 'status', status: 500 }, 'failed'],
    [{ kind: 'status', status: 503 }, 'failed'],
    [{ kind: 'silent' }, 'unreachable'],
    [{ kind: 'wrong-shape' }, 'unreadable'],
    [{ kind: 'not-json' }, 'unreadable'],
  ])('%j: the last good list stays, with its age', async (licenseApi, outcome) => {
    open(familyOf(3));
    site.say({ 1: subscription() });
    await site.check();
    const good = await site.purchases();
    site.at('02:00:00');
    site.site.change({ licenseApi });
    expect(await site.check()).toMatchObject({
      ok: true,
      value: { purchases: { last: { check: { outcome, asked: 0, of: 3, changes: [] } } } },
    });
    const after = await site.purchases();
    expect(after.answers).toEqual(good.answers);
    expect(after.answers.map(({ at }) => at)).toContain('2026-06-05T00:00:00.000Z');
    expect(site.told().map(({ told }) => told)).toEqual(['updated: App 1', outcome]);
  });
});

describe('where it cannot be checked', () => {
  test.each<
    [CheckUnavailable, number, { environmentType?: 'DEVELOPMENT' | 'STAGING'; listed?: false }]
  >([
    ['environment', 3, { environmentType: 'DEVELOPMENT' }],
    ['environment', 3, { environmentType: 'STAGING' }],
    ['unlisted', 3, { listed: false }],
    ['no-family', 0, {}],
    ['no-family', 1, {}],
  ])('%s: nobody asks Atlassian', async (why, apps, { environmentType, listed }) => {
    open(familyOf(apps), listed === false ? { listed } : {});
    if (environmentType) site.site.change({ environmentType });
    const requests = recordRequests();
    expect((await site.purchases()).unavailable).toBe(why);
    expect(await site.check()).toEqual({
      ok: false,
      problem: { code: 'check-unavailable', why },
    });
    await site.job();
    await site.deliver();
    expect(requests().filter(isLicenseApi)).toEqual([]);
    expect(site.told()).toEqual([]);
  });
});

describe('the list', () => {
  test('is there with one request to the storage, and never asks Atlassian', async () => {
    open(familyOf(30));
    await site.check();
    const requests = recordRequests();
    await site.purchases();
    const made = requests();
    expect(made.filter(isStorage)).toEqual(['/api/v1/get']);
    expect(made.filter(isLicenseApi)).toEqual([]);
  });

  test('has this app first, and no app that is not of the family', async () => {
    open(familyOf(2));
    await site.check();
    const purchases = await site.purchases();
    expect(purchases.apps.map(({ id }) => id)).toEqual([idOf(0), idOf(1)]);
    expect(purchases.ownAppId).toBe(idOf(0));
    const stored = site.stored('license-answer')[0]?.value as { answers: unknown[] };
    const alien = { appId: idOf(9), at: '2026-06-05T00:00:00.000Z', license: {} };
    await site.store('license-answer', { ...stored, answers: [...stored.answers, alien] });
    expect((await site.purchases()).answers.map(({ appId }) => appId)).toEqual([idOf(0), idOf(1)]);
  });

  test('has this app although the family lacks it', async () => {
    open(familyOf(3).slice(1));
    const { apps } = await site.purchases();
    expect(apps[0]).toEqual({ id: idOf(0), name: 'Example App', products: [] });
    expect(apps).toHaveLength(3);
  });

  test('begins with what the first format had stored', async () => {
    open(familyOf(2));
    const at = Date.parse('2026-06-04T00:00:00.000Z');
    const license = { active: true };
    await site.store('license-answer', { format: 1, number: 7, at, license, notBefore: 0 });
    expect((await site.purchases()).answers).toEqual([
      { appId: idOf(0), at: '2026-06-04T00:00:00.000Z', license },
    ]);
    await site.check();
    expect(site.stored('license-call:').map(({ key }) => key)).toEqual(['license-call:000008']);
  });
});
