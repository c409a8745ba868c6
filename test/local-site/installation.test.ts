import { type App, readApp } from '../../local-site/platform/manifest';
import { contextsOf, installationOf } from '../../local-site/platform/installation';
import { vendorApp } from './vendor-app';

const appOf = (compatibility: string, types: string[]): App => {
  const modules = types.map((type, index) => `  ${type}: [{ key: m${String(index)} }]`).join('\n');
  const files = vendorApp({
    'manifest.yml': `app: { id: vendor${compatibility} }\nmodules:\n  function: []\n${modules}\n`,
  });
  const app = readApp(files.folder);
  files.remove();
  return app;
};

const both = ', compatibility: { confluence: { required: true }, jira: { required: false } }';
const jiraOnly = ', compatibility: { jira: { required: true } }';

test.each<[string, string, string[], string, string[]]>([
  ['one product', '', ['jira:issuePanel'], 'jira', ['jira']],
  ['modules of two', '', ['jira:issuePanel', 'macro'], 'confluence', ['confluence', 'jira']],
  ['the same, called by Jira', '', ['jira:issuePanel', 'macro'], 'jira', ['jira', 'confluence']],
  ['compatibility alone', both, ['jira:issuePanel'], 'jira', ['jira', 'confluence']],
  ['both, called by Confluence', both, ['macro'], 'confluence', ['confluence', 'jira']],
  ['one that is required', jiraOnly, ['jira:issuePanel'], 'jira', ['jira']],
  ['the service management', '', ['jiraServiceManagement:queuePage'], 'jira', ['jira']],
  ['no module', '', [], 'jira', ['jira']],
])('an installation of an app with %s names its products', (...given) => {
  const [, compatibility, types, called, products] = given;
  const app = appOf(compatibility, types);
  const installation = installationOf('local', app);
  const aris = products.map((each) => `ari:cloud:${each}::site/${installation.cloudId}`);
  expect(contextsOf(app, installation, called).map(({ ari }) => ari)).toEqual(aris);
});
