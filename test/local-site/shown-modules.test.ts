import * as v from 'valibot';
import { openTestServer } from './open-test-server';
import { vendorApp } from './vendor-app';

const quiet = (audience: string) =>
  `not: { entityPropertyEqualTo: { entity: app, propertyKey: notices, objectName: ${audience}, value: quiet } }`;

const app = vendorApp({
  'manifest.yml': `
app: { id: ari:cloud:ecosystem::app/vendor }
permissions: { scopes: [write:app-data:confluence] }
modules:
  confluence:pageBanner:
    - key: to-admins
      resource: main
      render: native
      displayConditions: { isAdmin: true, ${quiet('admins')} }
    - key: to-users
      resource: main
      render: native
      unlicensedAccess: [anonymous]
      displayConditions: { isAdmin: false, ${quiet('users')} }
  jira:issuePanel:
    - key: in-jira
      resource: main
      render: native
      resolver: { function: set }
      displayConditions: { ${quiet('users')}, projectKey: DEMO }
  jira:adminPage:
    - { key: settings, title: Settings, resource: main, render: native, displayConditions: { isLoggedIn: false } }
  function:
    - { key: set, handler: index.set }
resources:
  - { key: main, path: src/main.jsx }
`,
  'src/index.js': `
import { asApp, route } from '@forge/api';
export const set = async ({ call: { payload } }) => {
  await asApp().requestConfluence(route\`/wiki/api/v2/app/properties/notices\`, {
    method: 'PUT',
    body: JSON.stringify(payload),
  });
};`,
  'src/main.jsx': 'export {};',
});
const { ask, invoke, close } = openTestServer([app.folder]);
beforeEach(() => ask('DELETE', '/__site/storage'));
afterAll(async () => {
  await close();
  app.remove();
});

const view = v.object({
  modules: v.array(
    v.object({
      key: v.string(),
      shown: v.boolean(),
      meetsConditions: v.boolean(),
      unmodelledConditions: v.array(v.string()),
    }),
  ),
});

const modulesFor = async (user: string) =>
  v.parse(view, (await ask('PUT', '/__site', { user })).answer).modules;

const shownTo = async (user: string) =>
  (await modulesFor(user)).filter(({ shown }) => shown).map(({ key }) => key);

const shown = async () => ({
  admin: await shownTo('admin'),
  user: await shownTo('user'),
  anonymous: await shownTo('anonymous'),
});

test.each([
  [
    'nothing',
    undefined,
    { admin: ['to-admins', 'in-jira'], user: ['to-users', 'in-jira'], anonymous: ['to-users'] },
  ],
  [
    'that users have nothing to read',
    { users: 'quiet', admins: 'told' },
    { admin: ['to-admins', 'in-jira'], user: ['in-jira'], anonymous: [] },
  ],
  [
    'that nobody has',
    { users: 'quiet', admins: 'quiet' },
    { admin: ['in-jira'], user: ['in-jira'], anonymous: [] },
  ],
])('with Confluence told %s, modules are shown at once', async (_, value, expected) => {
  if (value !== undefined) await invoke('set', value, 'in-jira');
  expect(await shown()).toEqual(expected);
});

test('what is not modelled is named with its module, and a condition hides also from admins', async () => {
  expect(await modulesFor('admin')).toMatchObject([
    { key: 'to-admins', unmodelledConditions: [] },
    { key: 'to-users', meetsConditions: false },
    { key: 'in-jira', unmodelledConditions: ['projectKey'] },
    { key: 'settings', meetsConditions: false, shown: false },
  ]);
});
