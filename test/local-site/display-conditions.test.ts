import { judgeConditions } from '../../local-site/platform/display-conditions/judge-conditions';
import type { SiteUser } from '../../local-site/platform/site-state';

const properties: Record<string, unknown> = {
  notices: { users: 'quiet', admins: 'told', nested: { on: true, count: 42 } },
  list: ['one', 2, { a: 1 }],
  word: 'one',
  nothing: null,
};

const judge = (conditions: unknown, user: SiteUser = 'user') =>
  judgeConditions(conditions, { user, property: (key) => properties[key] });

const app = (propertyKey: string, more: object = {}) => ({ entity: 'app', propertyKey, ...more });
const equal = (propertyKey: string, value: unknown, objectName?: string) => ({
  entityPropertyEqualTo: app(propertyKey, { value, ...(objectName && { objectName }) }),
});

test.each<[string, unknown, { admin: boolean; user: boolean; anonymous: boolean }]>([
  ['none', undefined, { admin: true, user: true, anonymous: true }],
  ['isAdmin', { isAdmin: true }, { admin: true, user: false, anonymous: false }],
  ['isAdmin: false', { isAdmin: false }, { admin: false, user: true, anonymous: true }],
  ['isSiteAdmin', { isSiteAdmin: true }, { admin: true, user: false, anonymous: false }],
  ['isLoggedIn', { isLoggedIn: true }, { admin: true, user: true, anonymous: false }],
  [
    'members of a level',
    { isAdmin: false, isLoggedIn: true },
    { admin: false, user: true, anonymous: false },
  ],
  [
    'members of not',
    { not: { isAdmin: false, isLoggedIn: true } },
    { admin: true, user: false, anonymous: true },
  ],
  [
    'or within and',
    { and: { isLoggedIn: true, or: { isAdmin: true, not: { isLoggedIn: true } } } },
    { admin: true, user: false, anonymous: false },
  ],
  [
    'an audience that has something to read',
    { isAdmin: true, not: equal('notices', 'quiet', 'admins') },
    { admin: true, user: false, anonymous: false },
  ],
  [
    'an audience that has nothing to read',
    { isAdmin: false, not: equal('notices', 'quiet', 'users') },
    { admin: false, user: false, anonymous: false },
  ],
])('%s', (_, conditions, seen) => {
  const by = (user: SiteUser) => judge(conditions, user).isMet;
  expect({ admin: by('admin'), user: by('user'), anonymous: by('anonymous') }).toEqual(seen);
});

const exists = (more: object) => ({ entityPropertyExists: more });
const any = (propertyKey: string, value: unknown) => ({
  entityPropertyContainsAny: app(propertyKey, { value }),
});
const every = (propertyKey: string, value: unknown) => ({
  entityPropertyContainsAll: app(propertyKey, { value }),
});

test.each<[string, unknown, boolean]>([
  ['exists', exists(app('notices')), true],
  ['exists as null', exists(app('nothing')), true],
  ['does not exist', exists(app('nope')), false],
  ['a path exists', exists(app('notices', { objectName: 'nested.on' })), true],
  ['a path does not exist', exists(app('notices', { objectName: 'nested.off' })), false],
  ['a path goes through a text', exists(app('word', { objectName: 'length' })), false],
  ['equals a text', equal('word', 'one'), true],
  ['equals another text', equal('word', 'two'), false],
  ['equals what a path leads to', equal('notices', 'quiet', 'users'), true],
  ['a number as text', equal('notices', '42', 'nested.count'), true],
  ['a boolean as YAML has it', equal('notices', true, 'nested.on'), true],
  ['an object as text', equal('notices', '{"on":true,"count":42}', 'nested'), true],
  ['null as text', equal('nothing', 'null'), true],
  ['is not set', equal('nope', 'quiet'), false],
  ['is not set, under not', { not: equal('nope', 'quiet') }, true],
  ['a list as a list', equal('list', ['one', '2', '{"a":1}']), true],
  ['contains one', any('list', ['nope', '2']), true],
  ['contains one text', any('list', 'one'), true],
  ['contains none', any('list', ['nope']), false],
  ['a text contains itself', any('word', ['one', 'two']), true],
  ['contains all', every('list', ['2', '{"a":1}']), true],
  ['does not contain all', every('list', ['2', 'nope']), false],
  ['one of an array', { or: [equal('word', 'two'), equal('word', 'one')] }, true],
  ['none of an array', { or: [equal('word', 'two'), equal('nope', 'one')] }, false],
])('a property: %s', (_, conditions, isMet) => {
  expect(judge(conditions)).toEqual({ isMet, unmodelled: [] });
});

const ofIssue = { entityPropertyExists: { entity: 'issue', propertyKey: 'a' } };

test.each<[string, unknown, { isMet: boolean; unmodelled: string[] }]>([
  ['alone', { issueType: 'Bug' }, { isMet: true, unmodelled: ['issueType'] }],
  ['under not', { not: { projectKey: 'A' } }, { isMet: true, unmodelled: ['projectKey'] }],
  [
    'beside one that fails',
    { hasProjectPermission: 'X', isAdmin: true },
    { isMet: false, unmodelled: ['hasProjectPermission'] },
  ],
  ['of another entity', ofIssue, { isMet: true, unmodelled: ['entityPropertyExists of issue'] }],
  [
    'of groups',
    { entityPropertyContainsAnyUserGroup: app('a') },
    { isMet: true, unmodelled: ['entityPropertyContainsAnyUserGroup'] },
  ],
  ['of the wrong kind', { isAdmin: 'yes' }, { isMet: true, unmodelled: ['isAdmin'] }],
])('what is not modelled hides nothing and is named: %s', (_, conditions, judgement) => {
  expect(judge(conditions)).toEqual(judgement);
});
