import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { add, appWith, commit, jiraApp, remove, treeOf, useKit, type Files } from './app-folder';
import { read, write } from './made-up-kit';

beforeEach(() => {
  useKit();
});

type Entry = Record<string, unknown> & { key: string };
type Manifest = {
  modules: Record<string, Entry[] | undefined>;
  resources: Entry[];
  permissions: { scopes: string[] };
  translations: { resources: Entry[] };
};

const manifestIn = (folder: string): Manifest => parse(read(folder, 'manifest.yml')) as Manifest;

const { 'manifest.yml': jira = '' } = jiraApp();
const confluence = jira.replace('jira:issuePanel', 'confluence:spacePage');
const both = jira.replace('modules:\n', 'modules:\n  macro:\n    - key: m\n      title: M\n');

/** Our own app says the same by keys of its own. */
const own = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8')) as Manifest;
const oursFor = (type: string): object[] =>
  (own.modules[type] ?? []).map((entry) => ({
    ...entry,
    key: entry.key.replace('license-', 'standing-'),
    resource: `standing-${String(entry.resource)}-view`,
    resolver: { function: 'standing-notice' },
    ...('label' in entry && { label: 'Hello app' }),
    ...('dynamicProperties' in entry && {
      dynamicProperties: { function: 'standing-notice-status' },
    }),
  }));

const added = (files: Files): string => {
  const app = appWith(files);
  add(app);
  return app;
};

test.each([
  ['Jira', jira, ['jira:issueContext'], ['handler', 'status'], ['work-item']],
  ['Confluence', confluence, ['confluence:pageBanner'], ['handler'], ['banner']],
  [
    'both',
    both,
    ['confluence:pageBanner', 'jira:issueContext'],
    ['handler', 'status'],
    ['banner', 'work-item'],
  ],
])('an app for %s gets the notices of its products, as our own app has them', (...row) => {
  const [, text, types, exported, views] = row;
  const app = added(jiraApp({ 'manifest.yml': text }));
  const { modules, resources, permissions } = manifestIn(app);
  for (const type of ['confluence:pageBanner', 'jira:issueContext'])
    expect(modules[type] ?? []).toEqual(types.includes(type) ? oursFor(type) : []);

  const banner = read(app, 'src/standing/banner.js');
  expect([...banner.matchAll(/export const (\w+)/g)].map(([, name]) => name)).toEqual(exported);
  const handlers = (modules.function ?? []).flatMap(({ handler }) => handler);
  for (const name of exported) expect(handlers).toContain(`standing/banner.${name}`);

  const files = Object.keys(treeOf(app)).filter((path) => path.endsWith('-view.jsx'));
  expect(files.sort()).toEqual(views.map((view) => `src/standing/${view}-view.jsx`));
  for (const view of views) {
    const path = `src/standing/${view}-view.jsx`;
    expect(resources).toContainEqual({ key: `standing-${view}-view`, path });
    expect(read(app, path)).toBe(`import 'standing-kit/${view}-view';\n`);
  }

  const products = permissions.scopes.filter((scope) => scope.startsWith('write:app-data:'));
  expect(products).toEqual(
    ['jira', 'confluence'].flatMap((product) =>
      types.some((type) => type.startsWith(product)) ? `write:app-data:${product}` : [],
    ),
  );
  // Atlassian: keys of functions and resources have 23 characters at most.
  for (const { key } of [...(modules.function ?? []), ...resources])
    expect(key.length).toBeLessThanOrEqual(23);
});

test.each([
  ['as the policy says', "name: 'Harbour: \\'Board\\' #1'", "Harbour: 'Board' #1"],
  ['also where it looks like a number', 'name: "2048"', '2048'],
])('the panel on work items is called by the app’s name, %s', (_, name, label) => {
  const app = added(jiraApp());
  commit(app);
  const policy = read(app, 'src/standing/policy.js').replace("name: 'Hello app'", name);
  write(app, 'src/standing/policy.js', policy);
  commit(app);
  add(app);
  const labels = manifestIn(app).modules['jira:issueContext']?.map((entry) => entry.label);
  expect(labels).toEqual([label, label]);
  commit(app);
  expect(add(app).out).toContain('Nothing to change');
  expect(remove(app)).toMatchObject({ code: 0, err: '' });
  expect(treeOf(app)).toEqual(treeOf(appWith(jiraApp())));
});

test('each scope is given its reason', () => {
  const { out } = add(appWith(jiraApp({ 'manifest.yml': both })), '--dry-run');
  const said = /^Scopes\n((?: {2}.*\n)*)/m.exec(out)?.[1] ?? '';
  for (const line of said.trimEnd().split('\n')) expect(line).toMatch(/^ {2}\S+ {2}\S.*\S$/);
  expect(said).toContain('write:app-data:jira  tells Jira whether anybody is told anything');
});

describe('the languages of an app that has no translations', () => {
  test('are all that we have, English first, each in its own words', () => {
    const app = added(jiraApp());
    expect(manifestIn(app).translations).toEqual({
      resources: [
        { key: 'en-US', path: 'i18n/en-US.json' },
        { key: 'de-DE', path: 'i18n/de-DE.json' },
      ],
      fallback: { default: 'en-US' },
    });
    expect(JSON.parse(read(app, 'i18n/de-DE.json'))).toMatchObject({
      standing: { title: 'Lizenz' },
    });
  });

  test('stay once its vendor has put messages into one of them', () => {
    const app = added(jiraApp());
    commit(app);
    const german = read(app, 'i18n/de-DE.json').replace('{', '{\n  "mine": "meins",');
    write(app, 'i18n/de-DE.json', german);
    commit(app);
    expect(add(app).out).toContain('Nothing to change');
    expect(remove(app).out).toContain('`translations` stays, for you have added to it');
    expect(JSON.parse(read(app, 'i18n/de-DE.json'))).toEqual({ mine: 'meins' });
    expect(JSON.parse(read(app, 'i18n/en-US.json'))).toEqual({});
  });
});
