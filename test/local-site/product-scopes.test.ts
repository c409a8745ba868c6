import { answerProduct } from '../../local-site/platform/product/answer-product';
import { openCounterSite } from './counter-site';

let open: ReturnType<typeof openCounterSite>;
beforeEach(() => {
  open = openCounterSite();
});
afterEach(() => open.dispose());

const paths: Record<string, [product: string, path: string]> = {
  mypermissions: ['jira', '/rest/api/3/mypermissions?permissions=ADMINISTER'],
  myself: ['jira', '/rest/api/3/myself'],
  'user/bulk of Jira': ['jira', '/rest/api/3/user/bulk?accountId=a'],
  'user/bulk of Confluence': ['confluence', '/wiki/rest/api/user/bulk?accountId=a'],
  'user/current': ['confluence', '/wiki/rest/api/user/current?expand=operations'],
};

const answer = (name: string, scopes: string[], user: 'admin' | 'user' = 'admin') => {
  const [product, path] = paths[name] ?? ['', ''];
  open.site.app.manifest.permissions.scopes = scopes;
  return answerProduct(open.site, { product, path, method: 'GET', user });
};

test.each([
  ['mypermissions', 'its classic scope', ['read:jira-work'], 200],
  ['mypermissions', 'its granular scope', ['read:permission:jira'], 200],
  ['mypermissions', 'another scope', ['read:jira-user', 'storage:app'], 403],
  ['myself', 'its classic scope', ['read:jira-user'], 200],
  ['myself', 'one of its granular scopes', ['read:user:jira'], 403],
  ['user/bulk of Jira', 'its classic scope', ['read:jira-user'], 200],
  ['user/bulk of Jira', 'one of its granular scopes', ['read:user:jira'], 403],
  ['user/bulk of Confluence', 'its classic scope', ['read:confluence-user'], 200],
  ['user/bulk of Confluence', 'its granular scope', ['read:content-details:confluence'], 200],
  ['user/bulk of Confluence', 'a scope of Jira', ['read:jira-user'], 403],
  ['user/current', 'its classic scope', ['read:confluence-user'], 200],
  ['user/current', 'its granular scope', ['read:content-details:confluence'], 200],
  ['user/current', 'no scope', [], 403],
])('%s with %s', (...[name, , scopes, status]) => {
  expect(answer(name, scopes).status).toBe(status);
});

const use = { operation: 'use', targetType: 'application' };
const administer = { operation: 'administer', targetType: 'application' };

test.each([
  ['admin', [use, administer]],
  ['user', [use]],
] as const)('Confluence tells what a %s may do', (user, operations) => {
  const body: unknown = JSON.parse(answer('user/current', ['read:confluence-user'], user).body);
  expect(body).toMatchObject({ operations });
});
