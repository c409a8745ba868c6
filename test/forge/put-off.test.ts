import { reportPersonalData } from '../../src/history';
import { recordRequests } from './intercept';
import { granted, openTestSite, suspended, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
  on('2026-06-08');
});
afterEach(() => site.dispose());

const on = (day: string) => {
  const at = day.includes('T') ? day : `${day}T00:00:00.000Z`;
  site.site.change({ clock: { at, running: false } });
};
const evaluation = {
  active: true,
  isEvaluation: true,
  trialEndDate: '2026-05-31T00:00:00.000Z',
  type: 'commercial',
};
const CLOSED = '5be24ba3f91c106033269289';

/** Dismisses what is told now, or puts it off. */
const putOff = async (module = 'license-banner') => {
  const { notice } = await site.noticeCall('notice', undefined, module);
  return site.noticeCall('dismiss', { id: notice?.id }, module);
};
const isShown = async (module = 'license-banner') => {
  const { notice, isPutOff } = await site.noticeCall('notice', undefined, module);
  return notice !== null && !isPutOff;
};

test('a warning that was put off comes back with the next stage', async () => {
  expect(await isShown()).toBe(true);
  expect(await putOff()).toMatchObject({ notice: { stage: 7 }, isPutOff: true });
  on('2026-06-12');
  expect(await isShown()).toBe(false);
  on('2026-06-13T12:00:00.000Z');
  expect(await site.notice()).toMatchObject({ stage: 1 });
  expect(await isShown()).toBe(true);
});

test('information that was dismissed stays so in its stage', async () => {
  site.site.change({ license: evaluation });
  on('2026-05-18');
  expect(await putOff()).toMatchObject({ notice: { code: 'evaluation' }, isPutOff: true });
  on('2026-05-30T23:00:00.000Z');
  expect(await isShown()).toBe(false);
});

test('an end is closed for the visit only', async () => {
  site.site.change({ license: { ...suspended.license, active: false } });
  on('2026-06-15');
  expect(await putOff()).toMatchObject({ notice: { code: 'ended' }, isPutOff: true });
  on('2026-06-15T11:59:59.999Z');
  expect(await isShown()).toBe(false);
  on('2026-06-15T12:00:00.000Z');
  expect(await isShown()).toBe(true);
});

test.each<[string, object]>([
  ['a renewal', { subscriptionEndDate: '2027-05-31T00:00:00.000Z', billingPeriod: 'ANNUAL' }],
  ['another purchase', { ccpEntitlementId: 'another' }],
  ['a new state', { isEvaluation: true, trialEndDate: '2026-05-31T00:00:00.000Z' }],
])('%s brings a notice back', async (_, renewed) => {
  await putOff();
  on('2026-06-09');
  expect(await isShown()).toBe(false);
  site.site.change({ license: { ...suspended.license, ...renewed } });
  if ('billingPeriod' in renewed) on('2027-06-08');
  expect(await isShown()).toBe(true);
});

test('on its last day, a warning comes back with the next visit', async () => {
  on('2026-06-13T12:00:00.000Z');
  expect(await putOff()).toMatchObject({ notice: { stage: 1 }, isPutOff: true });
  on('2026-06-13T23:59:59.999Z');
  expect(await isShown()).toBe(false);
  on('2026-06-14T00:00:00.000Z');
  expect(await isShown()).toBe(true);
});

test('a key that could not be read with the others is read again, and never written over', async () => {
  await putOff();
  on('2026-06-13T12:00:00.000Z');
  const [kept] = site.stored('put-off:');
  site.faults.set([
    { fault: 'partial-batch', path: '/batch/get', keys: [`standing:${kept?.key ?? ''}`] },
  ]);
  const { notice } = await site.noticeCall('notice');
  await site.noticeCall('dismiss', { id: notice?.id });
  expect(site.stored('put-off:')[0]?.value).toMatchObject({ notices: [{}, {}] });
});

test('what was put off can be shown again', async () => {
  const { notice } = await putOff();
  expect(await site.noticeCall('reopen', { id: notice?.id })).toMatchObject({ isPutOff: false });
  expect(await isShown()).toBe(true);
  expect(site.stored('put-off:')).toEqual([]);
});

test('it is kept of the person and of the audience alone', async () => {
  await putOff();
  expect(await isShown('license-work-item')).toBe(false);
  expect(await isShown('license-work-item-admins')).toBe(true);
  site.site.change({ user: 'user' });
  expect(await isShown()).toBe(true);
});

test.each([
  ['another notice', { id: 'user/ending/1/2026-06-15T00:00:00.000Z' }],
  ['no text', { id: 7 }],
  ['nothing', undefined],
  ['too long a text', { id: 'x'.repeat(500) }],
])('%s dismisses nothing', async (_, payload) => {
  expect(await site.noticeCall('dismiss', payload)).toMatchObject({ isPutOff: false });
  expect(site.stored('put-off:')).toEqual([]);
});

test('of readers who are not logged in nothing is kept', async () => {
  site.site.change({ user: 'anonymous' });
  expect(await putOff()).toMatchObject({ isPutOff: false, mayPutOff: false });
  expect(site.stored('put-off:')).toEqual([]);
});

test('one key a person holds it, for sixty days', async () => {
  await putOff();
  on('2026-06-14T12:00:00.000Z');
  await putOff();
  const [kept, ...others] = site.stored('put-off:');
  expect(others).toEqual([]);
  expect(kept?.value).toMatchObject({ notices: [{}, {}] });
  const record = site.site.kvs.read('plain', `standing:${kept?.key ?? ''}`);
  expect(record?.expireTime).toBe('2026-08-13T12:00:00.000Z');
});

test('putting off costs two requests of storage, and shows the same', async () => {
  const { notice } = await site.noticeCall('notice');
  const requests = recordRequests();
  await site.noticeCall('dismiss', { id: notice?.id });
  expect(requests()).toEqual(['/api/v1/batch/get', '/api/v1/set']);
});

test('who put something off is reported, and forgotten with the account', async () => {
  await putOff();
  await site.store(`put-off:${CLOSED}`, { at: '2026-06-01T00:00:00.000Z', notices: [] });
  site.site.change({ queryLagMs: 0 });
  const bodies: unknown[] = [];
  const real = globalThis.__forge_fetch__;
  globalThis.__forge_fetch__ = (meta, path, init) => {
    if (path.includes('report-accounts')) bodies.push(JSON.parse(init?.body as string));
    return real(meta, path, init);
  };
  await site.run(reportPersonalData, { key: 'report-personal-data' });
  globalThis.__forge_fetch__ = real;
  expect(bodies).toEqual([
    {
      accounts: [
        { accountId: CLOSED, updatedAt: '2026-06-01T00:00:00.000Z' },
        {
          accountId: '712020:10ca1517-0000-4000-8000-00000000000a',
          updatedAt: '2026-06-08T00:00:00.000Z',
        },
      ],
    },
  ]);
  expect(JSON.stringify(site.stored(''))).not.toContain(CLOSED);
  expect(await isShown()).toBe(false);
});

test('what stands under the key and is none of ours puts nothing off', async () => {
  await site.store('put-off:712020:10ca1517-0000-4000-8000-00000000000a', 'nonsense');
  expect(await isShown()).toBe(true);
  expect(granted(await site.admin('standing')).answer.state).toBe('suspended');
});
