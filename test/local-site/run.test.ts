import * as v from 'valibot';
import { openTestServer } from './open-test-server';

const { ask, invoke, reset, close } = openTestServer();
beforeEach(reset);
afterAll(close);

const run = async (request: object) => (await ask('POST', '/__run', request)).answer;

const kept = v.array(v.object({ key: v.string(), value: v.unknown() }));
const told = async (): Promise<unknown> => {
  const { answer } = await ask('GET', '/__site/storage');
  return v.parse(kept, answer)[0]?.value;
};

const anyText: unknown = expect.any(String);
const identifier: unknown = expect.stringMatching(/^10ca1517-/);
const admin = '712020:10ca1517-0000-4000-8000-00000000000a';
const appOfEvent = {
  id: '00000000-0000-4000-8000-00000000f1c5',
  version: '1.0.0',
  name: 'counter',
};
const requestOf = (moduleKey: string) => ({
  context: { cloudId: identifier, moduleKey },
  contextToken: 'local-site',
});

const row = (...[key, type, title, events = []]: [string, string, string, string[]?]) => {
  return { app: 'counter', key, type, title, events };
};

test('what can be run is listed', async () => {
  const lifecycle = ['avi:forge:installed:app', 'avi:forge:upgraded:app'];
  const runnables = [
    row('counter-lifecycle', 'trigger', lifecycle.join(', '), lifecycle),
    row('counter-issues', 'trigger', 'avi:jira:updated:issue', ['avi:jira:updated:issue']),
    row('counter-hourly', 'scheduledTrigger', 'Every hour'),
    row('counter-daily', 'scheduledTrigger', 'Every day'),
    row('counter-queue', 'consumer', 'Queue counting'),
    row('counter-old-queue', 'consumer', 'Queue counting-as-before'),
    row('counter-bye', 'lifecycle', 'Before an uninstall'),
  ];
  expect((await ask('GET', '/__site')).answer).toMatchObject({ runnables });
});

test.each([
  [
    'an installation',
    { key: 'counter-lifecycle' },
    { id: identifier, installerAccountId: admin, app: appOfEvent, environment: { id: identifier } },
    25,
  ],
  [
    'an upgrade',
    { key: 'counter-lifecycle', event: 'avi:forge:upgraded:app' },
    {
      id: identifier,
      upgraderAccountId: admin,
      app: appOfEvent,
      environment: { id: identifier },
      permissions: { scopes: ['storage:app', 'read:jira-work'] },
    },
    25,
  ],
  ['a schedule', { key: 'counter-hourly' }, requestOf('counter-hourly'), 600],
  [
    'a queue',
    { key: 'counter-queue', payload: { count: 3 } },
    {
      queueName: 'counting',
      jobId: anyText,
      eventId: anyText,
      body: { count: 3 },
    },
    55,
  ],
  ['an uninstall', { key: 'counter-bye' }, requestOf('counter-bye'), 55],
])('%s calls its function as Atlassian does', async (...given) => {
  const [, job, event, seconds] = given;
  await ask('PUT', '/__site', { license: { active: true, type: 'commercial' } });
  expect(await run(job)).toEqual({ ok: true });
  const seen = await told();
  expect(seen).toMatchObject({ told: event, seconds, moduleKey: job.key });
  expect(seen).toMatchObject({
    at: Date.parse('2026-06-05T09:00:00.000Z'),
    context: {
      installContext: expect.stringMatching(/^ari:cloud:jira::site\/10ca1517-/) as unknown,
      license: { active: true, type: 'commercial' },
      installation: {
        id: identifier,
        contexts: [
          { ari: expect.stringMatching(/^ari:cloud:jira::site\/10ca1517-/) as unknown },
          { ari: expect.stringMatching(/^ari:cloud:confluence::site\/10ca1517-/) as unknown },
        ],
      },
    },
  });
  expect(seen).not.toHaveProperty('context.principal');
});

test("a queue's consumer of the older kind is a resolver's function", async () => {
  expect(await run({ key: 'counter-old-queue', payload: { count: 3 } })).toEqual({ ok: true });
  expect(await told()).toMatchObject({ told: { count: 3 }, jobId: anyText });
});

test('an event that only its sender knows takes its members from the request', async () => {
  await ask('PUT', '/__site', { license: { active: true } });
  await run({ key: 'counter-issues', payload: { issue: { key: 'DEMO-1' } } });
  expect(await told()).toMatchObject({
    told: { eventType: 'avi:jira:updated:issue', selfGenerated: false, issue: { key: 'DEMO-1' } },
  });
});

test('an event tells whether the app is billed by the user', async () => {
  await ask('PUT', '/__site', { license: { active: true } });
  for (const [userAccess, enabled] of [
    [null, false],
    [{ enabled: true, hasAccess: false }, true],
  ] as const) {
    await ask('PUT', '/__site', { userAccess });
    await run({ key: 'counter-issues' });
    expect(await told()).toMatchObject({
      told: { context: { moduleKey: 'counter-issues', userAccess: { enabled } } },
    });
  }
  await ask('PUT', '/__site', { userAccess: null });
});

test('jobs can be left without the license, pages cannot', async () => {
  const license = { active: true };
  await ask('PUT', '/__site', { license, licenseInJobs: false });
  for (const key of ['counter-lifecycle', 'counter-hourly', 'counter-daily', 'counter-queue']) {
    expect(await run({ key })).toEqual({ ok: true });
    expect(await told()).not.toHaveProperty('context.license');
  }
  expect(await invoke('caller')).toMatchObject({ result: { license } });
  await ask('PUT', '/__site', { licenseInJobs: true });
});

describe('appIsLicensed', () => {
  const notActive: unknown = expect.stringContaining('not active');

  test.each([
    ['an active license', { active: true }, { ok: true }],
    ['an inactive one', { active: false }, { skipped: notActive }],
    ['none', null, { skipped: notActive }],
  ])('with %s', async (_, license, answer) => {
    await ask('PUT', '/__site', { license });
    for (const key of ['counter-daily', 'counter-issues'])
      expect(await run({ key })).toEqual(answer);
    expect(await run({ key: 'counter-hourly' })).toEqual({ ok: true });
  });

  test('what is passed over is no call', async () => {
    await run({ key: 'counter-daily' });
    expect((await ask('GET', '/__site/calls')).answer).toEqual([]);
  });
});

test('a run is counted with its cost', async () => {
  await run({ key: 'counter-hourly' });
  expect((await ask('GET', '/__site/calls')).answer).toMatchObject([
    {
      app: 'counter',
      moduleKey: 'counter-hourly',
      functionKey: 'on-schedule',
      invocations: 1,
      kvsRequests: 1,
      restRequests: 0,
      bytesWritten: expect.any(Number) as unknown,
      ms: expect.any(Number) as unknown,
      ok: true,
      logLines: [{ level: 'info', text: 'schedule kept' }],
    },
  ]);
});

test('a run that fails says so', async () => {
  expect(await run({ key: 'counter-hourly', payload: { fail: true } })).toEqual({
    ok: false,
    error: { message: 'schedule broke' },
  });
});

test.each([
  ['a module that is not there', { key: 'nope' }, 404, 'unknown-runnable'],
  ['a page', { key: 'counter-admin' }, 404, 'unknown-runnable'],
  ['another event', { key: 'counter-lifecycle', event: 'avi:nope' }, 400, 'not-runnable'],
  ['an event of a schedule', { key: 'counter-hourly', event: 'x' }, 400, 'not-runnable'],
  ['a payload that is no object', { key: 'counter-queue', payload: 7 }, 400, 'bad-request'],
])('%s cannot be run', async (...given) => {
  const [, request, status, code] = given;
  expect(await ask('POST', '/__run', request)).toMatchObject({ status, answer: { code } });
});
