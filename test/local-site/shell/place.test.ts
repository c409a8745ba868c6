import { ownPageOf, ownPath } from '../../../local-site/platform/module-place';
import {
  backgroundScripts,
  isPlaceless,
  pagesBeside,
  pathOfModule,
  placeAt,
} from '../../../local-site/shell/product/place';
import type { SiteModule } from '../../../local-site/shell/site/site';

const moduleOf = (key: string, type: string): SiteModule => ({
  key,
  type,
  title: key,
  render: 'custom',
  shown: true,
  meetsConditions: true,
  unmodelledConditions: [],
  status: null,
  hasDynamicStatus: false,
  experience: [],
  app: 'standing',
});

const script = (key: string, ...experience: string[]): SiteModule => ({
  ...moduleOf(key, 'jira:globalBackgroundScript'),
  experience,
});

const modules = [
  moduleOf('license-jira', 'jira:adminPage'),
  moduleOf('about', 'jira:globalPage'),
  moduleOf('license-wiki', 'confluence:globalSettings'),
  moduleOf('about-wiki', 'confluence:globalPage'),
  moduleOf('banner', 'confluence:pageBanner'),
  moduleOf('plan', 'jira:projectPage'),
  moduleOf('plan-settings', 'jira:projectSettingsPage'),
  moduleOf('charts', 'confluence:spacePage'),
  moduleOf('panel', 'jira:issuePanel'),
  moduleOf('chart', 'macro'),
  moduleOf('menu', 'confluence:contextMenu'),
  script('everywhere', 'all'),
  script('on-work', 'issue-view', 'board'),
  script('on-dashboards', 'dashboard'),
  script('on-the-moon', 'moon'),
  { ...script('hidden', 'all'), shown: false },
  { ...moduleOf('old', 'jira:globalPage'), render: 'none' as const },
];

test.each([
  ['/jira/settings/apps/license-jira', 'settings jira license-jira'],
  ['/wiki/settings/license-wiki', 'settings confluence license-wiki'],
  ['/jira/apps/about', 'alone jira about'],
  ['/wiki/apps/about-wiki', 'alone confluence about-wiki'],
  ['/jira/projects/DEMO/apps/plan', 'project jira plan'],
  ['/jira/projects/DEMO/settings/apps/plan-settings', 'project-settings jira plan-settings'],
  ['/wiki/spaces/DEMO/apps/charts', 'space confluence charts'],
  ['/wiki/spaces/DEMO/pages/1', 'wiki-page confluence 1'],
  ['/browse/DEMO-1', 'issue jira DEMO-1'],
  ['/jira/software/projects/DEMO/boards/1', 'board jira'],
  ['/jira/dashboards/10000', 'dashboard jira'],
  ['/jira/settings/apps/banner', 'nowhere jira'],
  ['/jira/settings/apps/license-wiki', 'nowhere jira'],
  ['/jira/apps/old', 'nowhere jira'],
  ['/wiki/anything', 'nowhere confluence'],
  ['/', 'nowhere jira'],
])('%s shows %s', (path, expected) => {
  const place = placeAt(path, modules);
  const kind = place.kind === 'app-page' ? place.page.kind : place.kind;
  const details = {
    'app-page': () => ('module' in place ? place.module.key : ''),
    issue: () => ('issueKey' in place ? place.issueKey : ''),
    board: () => '',
    dashboard: () => '',
    'wiki-page': () => ('pageId' in place ? place.pageId : ''),
    nowhere: () => '',
  };
  expect(`${kind} ${place.product} ${details[place.kind]()}`.trim()).toBe(expected);
});

test('every own page is found at its path', () => {
  const owned = modules.filter((module) => ownPath(module) !== undefined && module.key !== 'old');
  for (const module of owned) {
    expect(placeAt(ownPath(module) ?? '', modules)).toMatchObject({ module });
  }
});

test('modules without a page or a place on one are known', () => {
  expect(modules.filter(isPlaceless).map(({ key }) => key)).toEqual(['menu', 'on-the-moon', 'old']);
});

test.each([
  ['/browse/DEMO-1', ['everywhere', 'on-work']],
  ['/jira/software/projects/DEMO/boards/1', ['everywhere', 'on-work']],
  ['/jira/dashboards/10000', ['everywhere', 'on-dashboards']],
  ['/jira/settings/apps/license-jira', ['everywhere']],
  ['/jira/nowhere', ['everywhere']],
  ['/wiki/spaces/DEMO/pages/1', []],
])('on %s these background scripts run: %j', (path, keys) => {
  const running = backgroundScripts(modules, placeAt(path, modules));
  expect(running.map(({ key }) => key)).toEqual(keys);
});

const two = [
  ...modules,
  { ...moduleOf('tally.license-jira', 'jira:adminPage'), app: 'tally' },
  { ...moduleOf('tally.panel', 'jira:issuePanel'), app: 'tally' },
];

test.each([
  ['panel', 'license-jira', '/jira/settings/apps/license-jira'],
  ['tally.panel', 'license-jira', '/jira/settings/apps/tally.license-jira'],
  ['panel', 'banner', undefined],
  ['panel', 'nope', undefined],
  ['tally.panel', 'about', undefined],
])('%s finds the page of %s at %s', (from, key, path) => {
  expect(pathOfModule(two, key, from)).toBe(path);
});

test('what its display conditions hide is in no menu', () => {
  const page = ownPageOf('jira:adminPage');
  if (page === undefined) throw new Error('Jira has settings');
  const hidden = two.map((module) => ({ ...module, meetsConditions: module.app === 'tally' }));
  expect(pagesBeside(two, page)).toHaveLength(2);
  expect(pagesBeside(hidden, page).map(({ key }) => key)).toEqual(['tally.license-jira']);
});
