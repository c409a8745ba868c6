import { ownPath } from '../../../local-site/platform/module-place';
import { isPlaceless, placeAt } from '../../../local-site/shell/product/place';
import type { SiteModule } from '../../../local-site/shell/site/site';

const moduleOf = (key: string, type: string): SiteModule => ({
  key,
  type,
  title: key,
  render: 'custom',
  shown: true,
  app: 'standing',
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
  expect(modules.filter(isPlaceless).map(({ key }) => key)).toEqual(['menu', 'old']);
});
