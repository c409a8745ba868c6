import { jsonAnswer } from '../answer';
import type { ProductEndpoint, ProductRequest } from './endpoint';

const answerCurrentUser = ({ person, query, timeZone }: ProductRequest) => {
  const expanded = (query.get('expand') ?? '').split(',').includes('operations');
  const administer = { operation: 'administer', targetType: 'application' };
  const use = { operation: 'use', targetType: 'application' };
  return jsonAnswer({
    type: 'known',
    accountId: person.accountId,
    accountType: 'atlassian',
    publicName: person.displayName,
    displayName: person.displayName,
    timeZone,
    isExternalCollaborator: false,
    ...(expanded && { operations: person.isAdmin ? [use, administer] : [use] }),
  });
};

/** Confluence's endpoints. Scopes as Atlassian's REST v1 page "Get current user" lists them. */
export const confluenceEndpoints: ProductEndpoint[] = [
  {
    product: 'confluence',
    method: 'GET',
    path: '/wiki/rest/api/user/current',
    classicScope: 'read:confluence-user',
    granularScopes: ['read:content-details:confluence'],
    answer: answerCurrentUser,
  },
];
