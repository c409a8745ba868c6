import { intercept, isStorage, recordRequests } from './intercept';
import { paid, runJob, sayFrom, sightingsOf, toldBy } from './sightings';
import { granted, openTestSite, type TestSite } from './site';

let site: TestSite;
beforeEach(() => {
  site = openTestSite();
});
afterEach(() => site.dispose());

describe('a job that gets no license', () => {
  beforeEach(() => {
    sayFrom(site, '06-10', paid);
    site.site.change({ licenseInJobs: false });
  });
  const isApi = (path: string) => path.includes('/license');

  test('asks Atlassian, and sees the same as a page would', async () => {
    await runJob(site);
    granted(await site.admin('standing'));
    expect(toldBy(site)).toEqual(['first-seen']);
    expect(sightingsOf(site)[0]?.license).toMatchObject({ kind: 'subscription', flag: 'active' });
  });

  test('takes what Atlassian said in the last five minutes', async () => {
    const requests = recordRequests();
    await Promise.all([runJob(site), runJob(site)]);
    await runJob(site);
    expect(requests().filter(isApi)).toHaveLength(1);
  });

  test.each([
    ['4 minutes later', '2026-06-10T00:04:00.000Z', 1],
    ['6 minutes later', '2026-06-10T00:06:00.000Z', 2],
  ])('%s, asks again or not', async (_, at, calls) => {
    const requests = recordRequests();
    await runJob(site);
    site.site.change({ clock: { at } });
    await runJob(site);
    expect(requests().filter(isApi)).toHaveLength(calls);
  });

  test('goes on after a call whose caller died before its answer was kept', async () => {
    await site.store('license-call:000001', { format: 1, at: Date.parse('2026-06-09') });
    await runJob(site);
    expect(toldBy(site)).toEqual(['first-seen']);
  });

  test('leaves the call to whoever claimed it a moment ago', async () => {
    await site.store('license-call:000001', { format: 1, at: Date.parse('2026-06-10') - 1_000 });
    const requests = recordRequests();
    await runJob(site);
    expect(requests().filter(isApi)).toEqual([]);
    expect(toldBy(site)).toEqual([]);
  });

  const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    intercept((path, real) =>
      isApi(path) && !isStorage(path)
        ? Promise.resolve(new Response(JSON.stringify(body), { status, headers }))
        : real(),
    );
  const appId = '00000000-0000-4000-8000-000000000000';
  const notFound = { appId, error: { type: 'NOT_FOUND', message: 'No license' } };

  test.each([
    ['an empty object', { results: [{ appId, data: {} }] }],
    ['NOT_FOUND', { results: [notFound] }],
  ])('reads %s as no license any more', async (_, body) => {
    await runJob(site);
    site.site.change({ clock: { at: '2026-06-11T00:00:00.000Z' } });
    const undo = answering(200, body);
    await runJob(site);
    undo();
    expect(toldBy(site)).toEqual(['first-seen', 'removed']);
  });

  test.each([
    ['an error', 500, {}],
    ['a refusal', 403, { code: 403 }],
    ['another app’s license', 200, { results: [{ appId: 'another', data: paid }] }],
    ['another refusal in a list', 200, { results: [{ appId, error: { type: 'FORBIDDEN' } }] }],
    ['no list', 200, { data: paid }],
    ['no object', 200, []],
  ])('writes nothing after %s', async (_, status, body) => {
    await runJob(site);
    site.site.change({ clock: { at: '2026-06-11T00:00:00.000Z' } });
    const undo = answering(status, body);
    await runJob(site);
    undo();
    expect(toldBy(site)).toEqual(['first-seen']);
  });

  test('sees it although Atlassian refuses a question that names the other apps', async () => {
    const undo = intercept((path, real) =>
      isApi(path) && !isStorage(path) && path.split('appId=').length > 2
        ? Promise.resolve(new Response('{"code":403}', { status: 403 }))
        : real(),
    );
    await runJob(site);
    expect(toldBy(site)).toEqual([]);
    site.site.change({ clock: { at: '2026-06-10T01:00:00.000Z' } });
    await runJob(site);
    undo();
    expect(toldBy(site)).toEqual(['first-seen']);
  });

  test('waits as long as Atlassian asks', async () => {
    const undo = answering(429, {}, { 'retry-after': '1800' });
    await runJob(site);
    const requests = recordRequests();
    site.site.change({ clock: { at: '2026-06-10T00:29:00.000Z' } });
    await runJob(site);
    expect(requests().filter(isApi)).toEqual([]);
    undo();
    site.site.change({ clock: { at: '2026-06-10T00:31:00.000Z' } });
    await runJob(site);
    expect(toldBy(site)).toEqual(['first-seen']);
  });

  test('does not ask where no license is enforced', async () => {
    site.site.change({ environmentType: 'DEVELOPMENT' });
    const requests = recordRequests();
    await runJob(site);
    expect(requests().filter(isApi)).toEqual([]);
  });
});
