import { openTestServer } from './open-test-server';
import { vendorApp } from './vendor-app';

const app = vendorApp({
  'manifest.yml': `
app: { id: ari:cloud:ecosystem::app/odd }
permissions: { scopes: [storage:app] }
modules:
  jira:issuePanel:
    - { key: panel, resource: main, render: native, resolver: { function: ask } }
  function:
    - { key: ask, handler: index.handler }
resources:
  - { key: main, path: src/main.jsx }
`,
  'src/index.js': `
export const handler = async ({ call: { payload } }) => {
  const response = await globalThis.__forge_fetch__(...payload);
  return response.status;
};`,
  'src/main.jsx': 'export {};',
});
const { ask, invoke, close } = openTestServer([app.folder]);
afterAll(async () => {
  await close();
  app.remove();
});

const asApp = { type: 'fpp', provider: 'app', remote: 'jira' };
const nowhere = { ok: false, error: { message: 'fetch failed: GET // has no address' } };

test.each<[string, unknown[], object]>([
  ['to storage without a body', [{ type: 'kvs' }, '/api/v1/get'], { ok: true, result: 400 }],
  [
    'to storage that is no JSON',
    [{ type: 'kvs' }, '/api/v1/get', { method: 'POST', body: 'a' }],
    { ok: true, result: 400 },
  ],
  [
    'for a property whose name is not encoded',
    [asApp, '/rest/forge/1/app/properties/%zz'],
    { ok: true, result: 501 },
  ],
  ['to no address at all', [asApp, '//'], nowhere],
])('a request %s is the app’s mistake, and the site goes on', async (_, request, answer) => {
  expect(await invoke('ask', request, 'panel')).toMatchObject(answer);
  expect((await ask('GET', '/__site')).status).toBe(200);
});
