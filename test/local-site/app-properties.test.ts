import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asApp, asUser, route } from '@forge/api';
import { openInProcessSite, type InProcessSite } from '../../local-site/runtime/in-process';
import { readApp } from '../../local-site/platform/manifest';
import type { Product } from '../../local-site/platform/module-place';
import { openSite } from '../../local-site/platform/site';
import { frozenMachine } from './counter-site';
import { openTestServer } from './open-test-server';
import { vendorApp } from './vendor-app';

const manifest = `
app:
  id: ari:cloud:ecosystem::app/vendor
permissions:
  scopes: [read:app-data:confluence, write:app-data:confluence]
modules:
  jira:issuePanel:
    - { key: hello, resource: main, render: native, resolver: { function: resolver } }
  confluence:pageBanner:
    - { key: banner, resource: main, render: native }
  function:
    - { key: resolver, handler: index.handler }
resources:
  - { key: main, path: src/main.jsx }
`;

const app = vendorApp({
  'manifest.yml': manifest,
  'src/index.js': `
import { asApp, route } from '@forge/api';
export const handler = async ({ call: { payload } }) => {
  const response = await asApp().requestJira(route\`/rest/forge/1/app/properties/\${payload.key}\`, {
    method: 'PUT',
    body: JSON.stringify(payload.value),
  });
  return response.status;
};`,
  'src/main.jsx': 'export {};',
});
afterAll(app.remove);

let open: InProcessSite;
beforeEach(() => {
  open = openInProcessSite(app.folder, frozenMachine().machine);
});
afterEach(() => open.dispose());

type Ask = { method?: string; body?: string; as?: typeof asApp | typeof asUser };

const ask = async (product: Product, key: string, { as = asApp, ...init }: Ask = {}) => {
  const response =
    product === 'jira'
      ? await as().requestJira(route`/rest/forge/1/app/properties/${key}`, init)
      : await as().requestConfluence(route`/wiki/api/v2/app/properties/${key}`, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
};

const put = (product: Product, body: string, key = 'notices') =>
  ask(product, key, { method: 'PUT', body });

describe.each<[Product, object, object]>([
  [
    'jira',
    { message: 'Property created.', statusCode: 201 },
    { message: 'Property updated.', statusCode: 200 },
  ],
  ['confluence', { key: 'notices', value: { a: 1 } }, { key: 'notices', value: { a: 2 } }],
])('an app property of %s', (product, created, replaced) => {
  test('is set, replaced, read and deleted', async () => {
    expect(await ask(product, 'notices')).toMatchObject({ status: 404 });
    expect(await put(product, '{"a":1}')).toEqual({ status: 201, body: created });
    expect(await put(product, '{"a":2}')).toEqual({ status: 200, body: replaced });
    expect(await ask(product, 'notices')).toEqual({
      status: 200,
      body: { key: 'notices', value: { a: 2 } },
    });
    expect(open.properties(product)).toEqual({ notices: { a: 2 } });
    expect(await ask(product, 'notices', { method: 'DELETE' })).toMatchObject({ status: 204 });
    expect(await ask(product, 'notices', { method: 'DELETE' })).toMatchObject({ status: 404 });
    expect(open.properties(product)).toEqual({});
  });

  test('is another one than that of the other product, and is gone after a reinstall', async () => {
    await put(product, '{}');
    expect(open.properties(product === 'jira' ? 'confluence' : 'jira')).toEqual({});
    open.site.empty();
    expect(open.properties(product)).toEqual({});
  });
});

const long = (length: number) => JSON.stringify('x'.repeat(length - 2));

test.each<[string, Product, string, string, number]>([
  ['a text', 'jira', 'a', '"quiet"', 201],
  ['a text', 'confluence', 'a', '"quiet"', 400],
  ['a list', 'confluence', 'a', '[]', 400],
  ['no JSON', 'jira', 'a', 'quiet', 400],
  ['no JSON', 'confluence', 'a', 'quiet', 400],
  ['nothing', 'jira', 'a', '', 400],
  ['32768 characters', 'jira', 'a', long(32_768), 201],
  ['32769 characters', 'jira', 'a', long(32_769), 400],
  ['a key of 127 characters', 'jira', 'k'.repeat(127), '1', 201],
  ['a key of 128 characters', 'jira', 'k'.repeat(128), '1', 400],
  ['a key with a space', 'jira', 'a key', '1', 201],
])('%s, set in %s', async (...given) => {
  const [, product, key, body, status] = given;
  expect((await put(product, body, key)).status).toBe(status);
  expect(Object.keys(open.properties(product))).toEqual(status === 201 ? [key] : []);
});

test.each<[Product, string, string[], number]>([
  ['jira', 'PUT', [], 201],
  ['jira', 'GET', [], 404],
  ['confluence', 'PUT', ['read:app-data:confluence'], 403],
  ['confluence', 'PUT', ['write:app-data:confluence'], 201],
  ['confluence', 'GET', ['write:app-data:confluence'], 403],
  ['confluence', 'GET', ['read:app-data:confluence'], 404],
])('%s answers a %s with the scopes %j', async (...given) => {
  const [product, method, scopes, status] = given;
  open.site.app.manifest.permissions.scopes = scopes;
  const init = method === 'PUT' ? { method, body: '{}' } : { method };
  expect((await ask(product, 'notices', init)).status).toBe(status);
});

test.each<[Product, number]>([
  ['jira', 403],
  ['confluence', 401],
])('%s refuses a person', async (product, status) => {
  for (const init of [{}, { method: 'PUT', body: '{}' }]) {
    expect((await ask(product, 'notices', { ...init, as: asUser })).status).toBe(status);
  }
  expect(open.properties(product)).toEqual({});
});

test.each([
  ['failed', 500, {}],
  ['rate-limited', 429, {}],
] as const)('a fault reaches it: %s', async (fault, status, kept) => {
  open.faults.set([{ fault, path: '/app/properties/notices' }]);
  expect((await put('jira', '{}')).status).toBe(status);
  expect(open.properties('jira')).toEqual(kept);
});

test('what was lost on the way back is set', async () => {
  open.faults.set([{ fault: 'lost-after', path: '/app/properties/notices' }]);
  await expect(put('jira', '{}')).rejects.toThrow('fetch failed');
  expect(open.properties('jira')).toEqual({ notices: {} });
});

test('a site opened again has them still', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-site-properties-'));
  const first = openSite('local', [readApp(app.folder)], { folder });
  first.apps[0].properties.write({ product: 'jira', key: 'notices', value: { a: 1 } });
  await first.close();
  const second = openSite('local', [readApp(app.folder)], { folder });
  expect(second.apps[0].properties.read('jira', 'notices')?.value).toEqual({ a: 1 });
  await second.close();
  rmSync(folder, { recursive: true });
});

test('on the running site it counts as REST, and is there until the storage is emptied', async () => {
  const server = openTestServer([app.folder]);
  expect(await server.invoke('set', { key: 'notices', value: 'quiet' }, 'hello')).toEqual({
    ok: true,
    result: 201,
  });
  const calls = (await server.ask('GET', '/__site/calls')).answer;
  expect(calls).toMatchObject([{ restRequests: 1, kvsRequests: 0, bytesWritten: 0 }]);
  const properties = async () => (await server.ask('GET', '/__site/properties')).answer;
  expect(await properties()).toEqual([{ product: 'jira', key: 'notices', value: 'quiet' }]);
  await server.ask('DELETE', '/__site/storage');
  expect(await properties()).toEqual([]);
  await server.close();
});
