import { extensionData } from '../../local-site/platform/extension-data';
import { openTestServer } from './open-test-server';

const project = { id: '10000', key: 'DEMO', type: 'software' };
const issue = { id: '10002', key: 'DEMO-2', type: 'Task', typeId: '10001' };
const content = { id: '3', type: 'page', subtype: null };
const space = { id: '2', key: 'DEMO' };

test.each([
  ['jira:issuePanel', '/browse/DEMO-2', { issue, project, isNewToIssue: false }],
  ['jira:issueContext', '/browse/DEMO-2', { issue, project }],
  ['jira:issueAction', '/browse/DEMO-2', { issue, project }],
  [
    'jira:projectPage',
    '/jira/projects/DEMO/apps/a',
    { project, board: { id: '1', type: 'simple' } },
  ],
  ['jira:projectSettingsPage', '/jira/projects/DEMO/settings/apps/a', { project }],
  ['confluence:pageBanner', '/wiki/spaces/DEMO/pages/3', { content, space }],
  ['confluence:contentBylineItem', '/wiki/spaces/DEMO/pages/3', { content, space }],
  ['confluence:spacePage', '/wiki/spaces/DEMO/apps/a', { space }],
  ['macro', '/wiki/spaces/DEMO/pages/3', { content, space, isEditing: false, references: [] }],
  ['jira:adminPage', '/jira/settings/apps/a', {}],
])('%s on %s', (type, path, expected) => {
  const location = `http://localhost:4000${path}`;
  expect(extensionData(type, new URL(location))).toEqual({ type, location, ...expected });
});

test('a context names the page that asks, else the module’s own', async () => {
  const { ask, close } = openTestServer();
  const locationOf = async (query: string) =>
    (await ask('GET', `/__context/counter-banner${query}`)).answer;
  expect(await locationOf('?at=/wiki/spaces/DEMO/pages/2')).toMatchObject({
    siteUrl: 'http://localhost:4000',
    extension: { location: 'http://localhost:4000/wiki/spaces/DEMO/pages/2', content: { id: '2' } },
  });
  expect(await locationOf('')).toMatchObject({
    extension: { location: 'http://localhost:4000/wiki/spaces/DEMO/pages/1' },
  });
  await close();
});
