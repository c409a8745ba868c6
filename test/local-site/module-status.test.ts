import { openInProcessSite } from '../../local-site/runtime/in-process';
import { frozenMachine } from './counter-site';
import { openTestServer } from './open-test-server';
import { vendorApp } from './vendor-app';

const context = (key: string, more = '') =>
  `    - { key: ${key}, label: ${key}, title: ${key}, resource: main, render: native${more} }`;

const app = vendorApp({
  'manifest.yml': `
app: { id: ari:cloud:ecosystem::app/vendor, runtime: { name: nodejs24.x, memoryMB: 128 } }
permissions: { scopes: [storage:app] }
modules:
  jira:issueContext:
${context('none')}
${context('fixed', ', status: { type: lozenge, value: { label: Ready, type: success } }')}
${context('told', ', dynamicProperties: { function: tell }')}
${context('failing', ', dynamicProperties: { function: fail }')}
${context('falling-back', ', status: { type: badge, value: { label: "3" } }, dynamicProperties: { function: fail }')}
${context('odd', ', dynamicProperties: { function: say-odd }')}
  function:
    - { key: tell, handler: index.tell }
    - { key: fail, handler: index.fail }
    - { key: say-odd, handler: index.sayOdd }
resources:
  - { key: main, path: src/main.jsx }
`,
  'src/index.js': `
export const tell = (payload, { license }) => ({
  status: {
    type: 'lozenge',
    value: { label: payload.extension.issue.key + (license?.active ? ' runs' : ''), type: 'moved' },
  },
});
export const fail = () => { throw new Error('no idea'); };
export const sayOdd = () => ({ status: { type: 'lozenge', value: { type: 'odd' } } });
`,
  'src/main.jsx': 'export {};',
});
const { ask, close } = openTestServer([app.folder]);
beforeEach(async () => {
  await ask('DELETE', '/__site/calls');
  await ask('PUT', '/__site', { license: { active: true } });
});
afterAll(async () => {
  await close();
  app.remove();
});

const lozenge = (label: string, type: string) => ({ type: 'lozenge', value: { label, type } });

test.each<[string, object | null, object[]]>([
  ['none', null, []],
  ['fixed', lozenge('Ready', 'success'), []],
  ['told', lozenge('DEMO-2 runs', 'moved'), [{ functionKey: 'tell', moduleKey: 'told', ok: true }]],
  ['failing', null, [{ functionKey: 'fail', ok: false, error: 'no idea', memoryMB: 128 }]],
  ['falling-back', { type: 'badge', value: { label: '3' } }, [{ ok: false }]],
  ['odd', null, [{ functionKey: 'say-odd', ok: true }]],
])('beside the label of %s stands its status', async (key, status, calls) => {
  const { answer } = await ask('POST', `/__status/${key}?at=/browse/DEMO-2`);
  expect(answer).toEqual({ status });
  const made = (await ask('GET', '/__site/calls')).answer;
  expect(made).toHaveLength(calls.length);
  expect(made).toMatchObject(calls);
});

test('there is none of a module that there is not', async () => {
  expect((await ask('POST', '/__status/nope')).status).toBe(404);
});

test('the function gets what Atlassian documents, and the context of one without a resolver', async () => {
  const open = openInProcessSite(app.folder, frozenMachine().machine);
  const license = { active: true, type: 'commercial' };
  open.site.change({ license });
  const told = await open.dynamicProperties(
    (payload, backend) => ({
      payload,
      license: backend.license,
      runtime: Reflect.get(globalThis, '__forge_runtime__') as unknown,
    }),
    { moduleKey: 'told', path: '/browse/DEMO-3' },
  );
  expect(told).toMatchObject({
    payload: {
      cloudId: open.site.installation.cloudId,
      extension: {
        type: 'jira:issueContext',
        issue: { id: '10003', key: 'DEMO-3', type: 'Task', typeId: '10001' },
        project: { id: '10000', key: 'DEMO', type: 'software' },
      },
    },
    license,
    runtime: { appContext: { moduleKey: 'told', moduleType: 'jira:issueContext', license } },
  });
  await open.dispose();
});
