import * as v from 'valibot';
import { openTestServer } from './open-test-server';
import { vendorApp } from './vendor-app';

const manifest = `
app:
  id: ari:cloud:ecosystem::app/queueing
permissions:
  scopes: [storage:app]
modules:
  jira:adminPage:
    - key: counter-admin
      resource: main
      resolver: { function: resolver }
      title: Queueing
  scheduledTrigger:
    - { key: hourly, function: hourly, interval: hour }
  consumer:
    - { key: takes, queue: numbers, function: takes }
  function:
    - { key: resolver, handler: index.handler }
    - { key: takes, handler: index.takes }
    - { key: hourly, handler: index.hourly }
resources:
  - { key: main, path: static/main }
`;

const source = `
import Resolver from '@forge/resolver';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
const resolver = new Resolver();
const queue = new Queue({ key: 'numbers' });
const tell = async (what) => {
  await kvs.set('told', [...((await kvs.get('told')) ?? []), what]);
};
resolver.define('push', ({ payload }) => queue.push(payload));
export const handler = resolver.getDefinitions();
export const takes = async ({ body, retryContext }) => {
  await tell([body.number, new Date().toISOString(), retryContext?.retryCount ?? 0]);
  if (body.number === 13) throw new Error('broke');
};
export const hourly = () => tell('hourly');
`;

const app = vendorApp({ 'manifest.yml': manifest, 'src/index.js': source });
const { ask, invoke, reset, close } = openTestServer([app.folder]);
beforeEach(reset);
afterAll(async () => {
  await close();
  app.remove();
});

const push = (number: number, delayInSeconds: number) =>
  invoke('push', { body: { number }, delayInSeconds });

/** Sets the site's date and waits for what is delivered then. */
const moveTo = (at: string) => ask('PUT', '/__site', { clock: { at, running: false } });

const kept = v.array(v.object({ key: v.string(), value: v.array(v.unknown()) }));
const told = async () => {
  const { answer } = await ask('GET', '/__site/storage');
  return v.parse(kept, answer).find(({ key }) => key === 'told')?.value ?? [];
};

const waiting = async () => {
  const site = v.object({
    runnables: v.array(v.object({ key: v.string(), waiting: v.unknown() })),
  });
  const { runnables } = v.parse(site, (await ask('GET', '/__site')).answer);
  return runnables.find(({ key }) => key === 'takes')?.waiting;
};

const at = (time: string) => `2026-06-05T${time}.000Z`;

test('events wait until the date of the site comes to them, and are delivered one after the other', async () => {
  await push(1, 60);
  await push(2, 30);
  expect(await waiting()).toEqual({ events: 2, nextAt: at('09:00:30') });
  await moveTo(at('09:00:29'));
  expect(await told()).toEqual([]);
  await moveTo(at('09:05:00'));
  expect(await told()).toEqual([
    [2, at('09:05:00'), 0],
    [1, at('09:05:00'), 0],
  ]);
  expect(await waiting()).toBeNull();
  expect((await ask('GET', '/__site/calls')).answer).toMatchObject([
    { moduleKey: 'takes', functionKey: 'takes', ok: true },
    { moduleKey: 'takes', functionKey: 'takes', ok: true },
    { functionKey: 'push', restRequests: 1 },
    { functionKey: 'push' },
  ]);
});

test('one without a delay comes though the time stands still', async () => {
  await push(1, 0);
  await moveTo(at('09:00:00'));
  expect(await told()).toEqual([[1, at('09:00:00'), 0]]);
});

test('one that fails comes again', async () => {
  await push(13, 30);
  await moveTo(at('09:00:30'));
  expect(await waiting()).toEqual({ events: 1, nextAt: at('09:00:31') });
  await moveTo(at('09:00:31'));
  expect(await told()).toEqual([
    [13, at('09:00:30'), 0],
    [13, at('09:00:31'), 1],
  ]);
});

test('a scenario begins without events', async () => {
  await push(1, 900);
  await ask('PUT', '/__site', { scenario: 'sibling-bought' });
  expect(await waiting()).toBeNull();
  expect(await told()).toEqual([]);
});

test('in a story, what waits is delivered before what runs every hour', async () => {
  await ask('PUT', '/__site', { scenario: 'late-renewal' });
  await push(1, 900);
  await ask('PUT', '/__site', { faults: { seed: 1, percent: 100, kinds: ['failed'] } });
  await ask('POST', '/__site/next-change', {});
  await ask('PUT', '/__site', { faults: null });
  expect(await told()).toEqual(['hourly', [1, '2026-05-31T00:00:00.000Z', 0], 'hourly']);
});

test('what the License API says is set and told, and a scenario sets it anew', async () => {
  const siblings = { 'aaaaaaaa-0000-4000-8000-000000000001': { kind: 'none' } };
  const licenseApi = { kind: 'status', status: 429, retryAfter: 60 };
  const set = { siblings, licenseApi, otherAppsAsk: 10 };
  expect((await ask('PUT', '/__site', set)).answer).toMatchObject(set);
  const { answer } = await ask('PUT', '/__site', { scenario: 'quote-open' });
  expect(answer).toMatchObject({ siblings: {}, licenseApi, otherAppsAsk: 10 });
  expect(v.parse(v.object({ siblings: v.unknown() }), answer).siblings).toEqual({});
  await ask('PUT', '/__site', { licenseApi: null, otherAppsAsk: 0 });
});

test.each([
  ['ends a scenario that speaks of other apps', 'sibling-bought', null],
  ['does not end another one', 'quote-open', 'quote-open'],
  ['does not end a story', 'late-renewal', 'late-renewal/1'],
])('setting other apps by hand %s', async (_, scenario, after) => {
  await ask('PUT', '/__site', { scenario });
  expect((await ask('PUT', '/__site', { siblings: {} })).answer).toMatchObject({ scenario: after });
});

test.each([
  ['an id that is none', { siblings: { nope: { kind: 'none' } } }, 'siblings.nope'],
  ['a kind of answer that is none', { siblings: { [crypto.randomUUID()]: { kind: 'x' } } }, 'kind'],
  ['a status that is no failure', { licenseApi: { kind: 'status', status: 200 } }, 'licenseApi'],
  ['half a request', { otherAppsAsk: 0.5 }, 'otherAppsAsk'],
])('%s is refused', async (_, patch, path) => {
  expect(await ask('PUT', '/__site', patch)).toMatchObject({
    status: 400,
    answer: { issues: [{ path: expect.stringContaining(path) as unknown }] },
  });
});
