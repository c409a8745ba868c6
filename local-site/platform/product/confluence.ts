import { jsonAnswer } from '../answer';
import type { ProductEndpoint, ProductRequest } from './endpoint';
import { everybody, type Person } from './user';

const shownUser = (
  { accountId, displayName }: Person,
  { timeZone }: Pick<ProductRequest, 'timeZone'>,
) => ({
  type: 'known',
  accountId,
  accountType: 'atlassian',
  publicName: displayName,
  displayName,
  timeZone,
  isExternalCollaborator: false,
});

const answerCurrentUser = (request: ProductRequest) => {
  const { person, query } = request;
  const expanded = (query.get('expand') ?? '').split(',').includes('operations');
  const administer = { operation: 'administer', targetType: 'application' };
  const use = { operation: 'use', targetType: 'application' };
  return jsonAnswer({
    ...shownUser(person, request),
    ...(expanded && { operations: person.isAdmin ? [use, administer] : [use] }),
  });
};

// Atlassian: "Get multiple users using ids": "a maximum of 100 results". It does not say how several ids are written:
// public clients repeat the parameter, and commas are taken too.
const maxUsers = 100;

const answerUsers = (request: ProductRequest) => {
  const asked = request.query
    .getAll('accountId')
    .flatMap((ids) => ids.split(','))
    .slice(0, maxUsers);
  const results = everybody
    .filter(({ accountId }) => asked.includes(accountId))
    .map((person) => ({ ...shownUser(person, request), email: '' }));
  return jsonAnswer({ results, start: 0, limit: maxUsers, size: results.length, _links: {} });
};

/** Confluence's endpoints. Scopes as Atlassian's REST v1 pages "Get current user" and "Get multiple users using ids" list them. */
export const confluenceEndpoints: ProductEndpoint[] = [
  {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/rest/api/user/current',
    classicScope: 'read:confluence-user',
    granularScopes: ['read:content-details:confluence'],
    answer: answerCurrentUser,
  },
  {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/rest/api/user/bulk',
    classicScope: 'read:confluence-user',
    granularScopes: ['read:content-details:confluence'],
    answer: answerUsers,
  },
];
