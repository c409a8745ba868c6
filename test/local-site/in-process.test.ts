import { kvs } from '@forge/kvs';
import { handler as admin } from '../fixtures/apps/counter/src/admin';
import { onEvent, onSchedule } from '../fixtures/apps/counter/src/jobs';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation();
  open = openCounterSite();
});
afterEach(() => open.dispose());

const invoke = (functionKey: string, payload?: unknown) =>
  open.invoke(admin, {
    moduleKey: 'counter-admin',
    functionKey,
    payload,
    context: { license: { active: true }, accountId: 'forged', fromPage: 'kept' },
  });

test('a handler gets license and account from the site, never from the page', async () => {
  open.site.change({ license: { active: false } });
  expect(await invoke('caller')).toEqual({
    accountId: '712020:10ca1517-0000-4000-8000-00000000000a',
    license: { active: false },
    fromPage: 'kept',
  });
});

test('an anonymous caller has no account, and no license is no license', async () => {
  open.site.change({ user: 'anonymous', license: null });
  expect(await invoke('caller')).toEqual({ fromPage: 'kept' });
});

test.each([
  ['admin', 200, { permissions: { ADMINISTER: { havePermission: true } } }],
  ['user', 200, { permissions: { ADMINISTER: { havePermission: false } } }],
  ['anonymous', 401, { code: 'UNAUTHORIZED' }],
] as const)('Jira answers %s with %i', async (user, status, body) => {
  open.site.change({ user });
  expect(await invoke('permissions')).toMatchObject({ status, body });
});

test('an endpoint that is not imitated is refused by name', async () => {
  expect(await invoke('unknown-endpoint')).toEqual({
    status: 501,
    body: {
      code: 'NOT_MODELLED',
      message: 'GET /rest/api/3/project of jira is not modelled by the local site',
    },
  });
});

test('during a call, and only then, the date is that of the site', async () => {
  const at = Date.parse('2031-02-03T04:05:06.000Z');
  open.site.change({ clock: { at: new Date(at).toISOString(), running: false } });
  expect(await invoke('dates')).toMatchObject({ fromNow: at, fromConstructor: at, isDate: true });
  expect(new Date().getFullYear()).toBeLessThan(2031);
});

test('a job gets what Forge would hand to it, without a user', async () => {
  open.site.change({ license: { active: true } });
  expect(await open.run(onSchedule, { key: 'counter-hourly' })).toEqual({ result: 'ignored' });
  expect(await kvs.get('told')).toMatchObject({
    told: { context: { cloudId: open.site.installation.cloudId, moduleKey: 'counter-hourly' } },
    context: { license: { active: true } },
    seconds: 600,
  });
  expect(await kvs.get('told')).not.toHaveProperty('context.principal');
});

test('an event is one of its trigger', async () => {
  const upgraded = { key: 'counter-lifecycle', event: 'avi:forge:upgraded:app' };
  await open.run(onEvent, { ...upgraded, payload: { app: { version: '2.0.0' } } });
  expect(await kvs.get('told')).toMatchObject({
    told: { app: { version: '2.0.0' }, upgraderAccountId: expect.any(String) as unknown },
  });
  await expect(open.run(onEvent, { ...upgraded, event: 'avi:nope' })).rejects.toThrow(
    'The trigger counter-lifecycle does not listen to avi:nope',
  );
});

test('a job for licensed sites is passed over on others', async () => {
  expect(await open.run(onSchedule, { key: 'counter-daily' })).toEqual({
    skipped: 'The scheduledTrigger counter-daily has appIsLicensed, and the license is not active',
  });
});

test('what still runs of an earlier site reaches no later one', async () => {
  let goOn: () => void = () => undefined;
  const later = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const call = { moduleKey: 'counter-admin', functionKey: 'late' };
  void open.invoke(async () => {
    await later;
    await kvs.set('late', true);
  }, call);
  await open.dispose();
  open = openCounterSite();
  goOn();
  await new Promise(setImmediate);
  expect(await kvs.get('late')).toBeUndefined();
});
