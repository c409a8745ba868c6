import { answerProduct } from '../../local-site/platform/product/answer-product';
import type { SiteUser } from '../../local-site/platform/site-state';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
  open.site.app.manifest.permissions.scopes = ['read:jira-user', 'read:confluence-user'];
});
afterEach(() => open.dispose());

const ada = '712020:10ca1517-0000-4000-8000-00000000000a';
const tom = '712020:10ca1517-0000-4000-8000-00000000000b';

const ask = (product: string, path: string, user: SiteUser = 'user') => {
  const { status, body } = answerProduct(open.site, { product, path, method: 'GET', user });
  return { status, body: JSON.parse(body) as unknown };
};

test.each([
  ['both', `accountId=${ada}&accountId=${tom}`, ['Ada', 'Tom'], { total: 2, isLast: true }],
  ['those who are known', `accountId=nobody&accountId=${tom}`, ['Tom'], { total: 1, isLast: true }],
  ['nobody', 'accountId=nobody', [], { total: 0, isLast: true, maxResults: 10, startAt: 0 }],
  [
    'a page',
    `accountId=${ada}&accountId=${tom}&maxResults=1`,
    ['Ada'],
    { total: 2, isLast: false },
  ],
  [
    'the last page',
    `accountId=${ada}&accountId=${tom}&maxResults=1&startAt=1`,
    ['Tom'],
    { total: 2, isLast: true, startAt: 1, maxResults: 1 },
  ],
])('Jira names %s', (...[, query, names, page]) => {
  const values = names.map((displayName) => ({ displayName, active: true }));
  expect(ask('jira', `/rest/api/3/user/bulk?${query}`)).toMatchObject({
    status: 200,
    body: { ...page, values },
  });
});

test('Jira wants to know whom', () => {
  expect(ask('jira', '/rest/api/3/user/bulk').status).toBe(400);
});

test.each([
  ['by a list', `accountId=${ada},${tom}`, ['Ada', 'Tom']],
  ['one by one', `accountId=${ada}&accountId=${tom}`, ['Ada', 'Tom']],
  ['who are known', `accountId=${tom},nobody`, ['Tom']],
])('Confluence names those who are asked for %s', (_, query, names) => {
  const results = names.map((displayName) => ({ displayName, publicName: displayName }));
  expect(ask('confluence', `/wiki/rest/api/user/bulk?${query}`)).toMatchObject({
    status: 200,
    body: { results, start: 0, size: names.length },
  });
});

test.each([
  ['jira', '/rest/api/3/user/bulk?accountId=a'],
  ['confluence', '/wiki/rest/api/user/bulk?accountId=a'],
])('%s names nobody to nobody', (product, path) => {
  expect(ask(product, path, 'anonymous').status).toBe(401);
});
