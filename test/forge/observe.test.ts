import { makeHistoryJobs } from '../../src/kit/history';
import { policy } from '../../src/policy';
import { intercept, recordRequests } from './intercept';
import { evaluation, paid, runJob, sayFrom, toldBy } from './sightings';
import { granted, openTestSite, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

const longer = { ...evaluation, trialEndDate: '2026-06-20' };
const advanced = { ...paid, capabilitySet: 'capabilityAdvanced' };

const year: [day: string, license: object | null][] = [
  ['05-01', evaluation],
  ['05-20', longer],
  ['06-10', paid],
  ['06-12', { ...paid, capabilitySet: 'capabilityStandard' }],
  ['06-13', advanced],
  ['06-14', { ...advanced, ccpEntitlementId: 'e-2' }],
  ['06-15', { active: true, subscriptionEndDate: 'soon' }],
  ['06-16', { ...advanced, ccpEntitlementId: 'e-2' }],
  ['06-17', { ...advanced, ccpEntitlementId: 'e-2', active: false }],
];

describe('the hourly job', () => {
  test.each([
    ['once', 1],
    ['twice', 2],
    ['five times', 5],
  ])('run %s at each moment, tells the same', async (_, times) => {
    for (const [day, license] of year) {
      sayFrom(site, day, license);
      for (let run = 0; run < times; run += 1) await runJob(site);
    }
    expect(toldBy(site)).toEqual([
      'first-seen',
      'evaluation-extended',
      'converted',
      'unchanged',
      'edition-changed',
      'entitlement-replaced',
      'unreadable',
      'readable-again',
      'ended-early',
    ]);
  });

  test('run twice at the same moment, writes once', async () => {
    sayFrom(site, '05-01', evaluation);
    await Promise.all([runJob(site), runJob(site), runJob(site)]);
    expect(toldBy(site)).toEqual(['first-seen']);
  });

  test('writes nothing while nothing changes, and of an app without siblings costs two storage requests, and tells each product what is due', async () => {
    sayFrom(site, '05-01', evaluation);
    await runJob(site);
    sayFrom(site, '05-07', evaluation);
    const before = site.site.kvs.list();
    const requests = recordRequests();
    const { observe } = makeHistoryJobs({ policy });
    await site.run(observe, { key: 'observe-license' });
    expect(requests()).toEqual([
      '/api/v1/get',
      '/api/v1/get',
      '/rest/forge/1/app/properties/standing-notices',
      '/wiki/api/v2/app/properties/standing-notices',
    ]);
    expect(site.site.kvs.list()).toEqual(before);
  });

  test('sees an unchanged license again after a week, so that it can be trusted for 15 days', async () => {
    sayFrom(site, '05-01', evaluation);
    await runJob(site);
    sayFrom(site, '05-08', evaluation);
    await runJob(site);
    expect(toldBy(site)).toEqual(['first-seen', 'unchanged']);
  });

  test.each([
    ['outside of production', { environmentType: 'DEVELOPMENT' }],
    ['in production', { environmentType: 'PRODUCTION' }],
  ] as const)('writes nothing where there never was a license, %s', async (_, patch) => {
    site.site.change({ license: null, ...patch });
    await runJob(site);
    granted(await site.admin('standing'));
    expect(site.stored('log:')).toEqual([]);
  });

  test('and an admin’s visit write the same history together', async () => {
    for (const [day, license] of year) {
      sayFrom(site, day, license);
      if (day !== '05-20') await runJob(site);
      granted(await site.admin('standing'));
    }
    expect(toldBy(site)).toHaveLength(9);
  });

  test('leaves the banner’s one request one request', async () => {
    await runJob(site);
    const requests = recordRequests();
    await site.notice();
    expect(requests()).toEqual(['/api/v1/batch/get']);
  });
});

test('an observation that fails does not fail the page', async () => {
  jest.spyOn(console, 'warn').mockReturnValue(undefined);
  const undo = intercept((path, real) =>
    path === '/api/v1/set' ? Promise.resolve(new Response('{}', { status: 500 })) : real(),
  );
  expect(granted(await site.admin('standing')).answer.state).toBe('suspended');
  undo();
  jest.restoreAllMocks();
});

test('nothing but the documented members of a license is kept', async () => {
  site.site.change({ license: { ...paid, owner: 'somebody@example.com' } });
  await runJob(site);
  expect(JSON.stringify(site.stored(''))).not.toContain('somebody');
});
