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
  moduleOf('glance', 'jira:issueGlance'),
];

test.each([
  ['/jira/settings/apps/license-jira', 'settings jira license-jira'],
  ['/wiki/settings/license-wiki', 'settings confluence license-wiki'],
  ['/jira/apps/about', 'app-page jira about'],
  ['/wiki/apps/about-wiki', 'app-page confluence about-wiki'],
  ['/wiki/spaces/DEMO/pages/1', 'wiki-page confluence 1'],
  ['/jira/settings/apps/banner', 'nowhere jira'],
  ['/jira/settings/apps/license-wiki', 'nowhere jira'],
  ['/wiki/anything', 'nowhere confluence'],
  ['/', 'nowhere jira'],
])('%s shows %s', (path, expected) => {
  const place = placeAt(path, modules);
  const detail = 'module' in place ? place.module.key : 'pageId' in place ? place.pageId : '';
  expect(`${place.kind} ${place.product} ${detail}`.trim()).toBe(expected);
});

test('modules without a page or a place on one are known', () => {
  expect(modules.filter(isPlaceless).map(({ key }) => key)).toEqual(['glance']);
});
