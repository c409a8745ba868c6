import { placeAt } from '../../../local-site/shell/product/place';

const modules = [
  { key: 'license-jira', type: 'jira:adminPage', title: 'License', render: 'custom', shown: true },
  {
    key: 'license-wiki',
    type: 'confluence:globalSettings',
    title: 'License',
    render: 'custom',
    shown: true,
  },
  { key: 'banner', type: 'confluence:pageBanner', title: 'Banner', render: 'native', shown: true },
] as const;

test.each([
  ['/jira/settings/apps/license-jira', 'settings jira license-jira'],
  ['/wiki/settings/license-wiki', 'settings confluence license-wiki'],
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
