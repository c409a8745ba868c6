import { join } from 'node:path';
import { readApp, withOwnIds } from '../../local-site/platform/manifest';
import { readApps } from '../../local-site/server/read-apps';
import { counterApp } from './counter-site';
import { openTestServer } from './open-test-server';

const tallyApp = join(counterApp, '../tally');
const { ask, invoke, on, reset, close } = openTestServer([counterApp, tallyApp]);
beforeEach(async () => {
  await reset();
  await ask('DELETE', '/__site/storage?app=tally');
  await ask('PUT', '/__site', { app: 'tally', license: null, environmentType: 'PRODUCTION' });
});
afterAll(close);

const address = 'tally.counter-admin';
const invokeTally = (functionKey: string, payload?: unknown) =>
  invoke(functionKey, payload, address);

test('every site has both apps, and their modules have addresses of their own', async () => {
  for (const site of [on('localhost'), on('elsewhere.localhost')]) {
    expect((await site.ask('GET', '/__site')).answer).toMatchObject({
      apps: [
        { id: 'counter', name: 'counter' },
        { id: 'tally', name: 'tally' },
      ],
      modules: [
        { app: 'counter', key: 'counter-admin', title: 'Counter' },
        { app: 'counter', key: 'counter-license-jira', title: 'License' },
        { app: 'counter', key: 'counter-banner' },
        { app: 'counter', key: 'counter-about' },
        { app: 'tally', key: address, title: 'Tally' },
      ],
    });
  }
});

test('apps of one name have ids of their own', () => {
  const app = readApp(counterApp);
  expect(withOwnIds([app, app, app]).map(({ id }) => id)).toEqual([
    'counter',
    'counter-2',
    'counter-3',
  ]);
  expect(readApp(join(__dirname, '../..'))).toMatchObject({ id: 'standing', name: 'standing' });
});

test('each has a page and a context', async () => {
  expect((await ask('GET', `/__resource/${address}/`)).answer).toContain('<title>Tally</title>');
  expect((await ask('GET', `/__context/${address}`)).answer).toMatchObject({
    moduleKey: 'counter-admin',
  });
});

test('each has storage, functions and calls of its own', async () => {
  await invoke('write', { key: 'a', value: 'counter' });
  await invokeTally('write', { key: 'a', value: 'tally' });
  expect(await invoke('read', { key: 'a' })).toEqual({ ok: true, result: 'counter' });
  expect(await invokeTally('read', { key: 'a' })).toEqual({ ok: true, result: 'tally' });
  expect(await invokeTally('dates')).toMatchObject({ ok: false });
  expect((await ask('GET', '/__site/calls')).answer).toMatchObject([
    { app: 'tally', moduleKey: 'counter-admin', functionKey: 'dates' },
    { app: 'tally', functionKey: 'read' },
    { app: 'counter', functionKey: 'read' },
    { app: 'tally', functionKey: 'write' },
    { app: 'counter', functionKey: 'write' },
  ]);
  expect((await ask('GET', '/__site/storage?app=tally')).answer).toMatchObject([
    { key: 'a', value: 'tally' },
  ]);
  await ask('DELETE', '/__site/storage');
  expect(await invoke('read', { key: 'a' })).toEqual({ ok: true });
  expect(await invokeTally('read', { key: 'a' })).toMatchObject({ result: 'tally' });
});

test('license and environment are the app’s, user and date the site’s', async () => {
  const { answer } = await ask('PUT', '/__site', {
    app: 'tally',
    license: { active: true },
    environmentType: 'STAGING',
    user: 'user',
    clock: { at: '2030-01-01T00:00:00.000Z' },
  });
  const shared = { user: 'user', now: '2030-01-01T00:00:00.000Z' };
  expect(answer).toMatchObject({ app: 'tally', license: { active: true }, ...shared });
  expect((await ask('GET', '/__site?app=tally')).answer).toEqual(answer);
  expect((await ask('GET', '/__site')).answer).toMatchObject({
    app: 'counter',
    license: null,
    environmentType: 'PRODUCTION',
    ...shared,
  });
  expect(await invokeTally('caller')).toEqual({ ok: true, result: { license: { active: true } } });
  expect(await invoke('caller')).toMatchObject({ result: {} });
});

test('a job is run in the app that is named, or in the first', async () => {
  expect(await ask('POST', '/__run', { app: 'tally', key: 'counter-hourly' })).toMatchObject({
    answer: { ok: true },
  });
  expect((await ask('GET', '/__site/storage')).answer).toEqual([]);
  expect((await ask('GET', '/__site/storage?app=tally')).answer).toMatchObject([
    { key: 'scheduled', value: 'tally' },
  ]);
});

test.each([
  ['GET', '/__site?app=nope', undefined, 404],
  ['GET', '/__site/storage?app=nope', undefined, 404],
  ['DELETE', '/__site/storage?app=nope', undefined, 404],
  ['PUT', '/__site', { app: 'nope', user: 'user' }, 400],
  ['POST', '/__run', { app: 'nope', key: 'counter-hourly' }, 404],
])('an app that is not there: %s %s', async (...row) => {
  const [method, path, body, status] = row;
  expect((await ask(method, path, body)).status).toBe(status);
});

test.each([
  ['a folder without an app', join(counterApp, 'src'), 'has no manifest.yml'],
  ['an app twice', counterApp, 'is an app that was given before'],
])('%s is not served', (_, folder, problem) => {
  expect(readApps([counterApp, folder])).toEqual({
    problem: expect.stringContaining(problem) as unknown,
  });
});
