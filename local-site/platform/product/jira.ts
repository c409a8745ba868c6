import { jsonAnswer, notModelled, refusal } from '../answer';
import type { ProductEndpoint, ProductRequest } from './endpoint';
import { everybody, type Person } from './user';

const answerMyPermissions = ({ person, query }: ProductRequest) => {
  const asked = query.get('permissions');
  if (asked === null || asked === '') {
    return refusal(400, 'BAD_REQUEST', "The 'permissions' query parameter is required.");
  }
  if (asked !== 'ADMINISTER') return notModelled(`permission ${asked} of mypermissions`);
  return jsonAnswer({
    permissions: {
      ADMINISTER: {
        id: '0',
        key: 'ADMINISTER',
        name: 'Administer Jira',
        type: 'GLOBAL',
        description:
          'Create and administer projects, issue types, fields, workflows, and schemes for all projects.',
        havePermission: person.isAdmin,
      },
    },
  });
};

const shownUser = (
  { accountId, displayName }: Person,
  { timeZone }: Pick<ProductRequest, 'timeZone'>,
) => ({ accountId, accountType: 'atlassian', displayName, active: true, timeZone });

const answerMyself = (request: ProductRequest) =>
  jsonAnswer({
    ...shownUser(request.person, request),
    locale: request.locale.replace('-', '_'),
  });

// Atlassian: "Bulk get users". 10 results unless asked for another number; an unknown account is left out.
const pageLength = 10;

const answerUsers = (request: ProductRequest) => {
  const { query } = request;
  const asked = query.getAll('accountId');
  if (asked.length === 0) return refusal(400, 'BAD_REQUEST', 'accountId is missing');
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Number(query.get('maxResults') ?? pageLength);
  const found = everybody.filter(({ accountId }) => asked.includes(accountId));
  const page = found.slice(startAt, startAt + maxResults);
  return jsonAnswer({
    maxResults,
    startAt,
    total: found.length,
    isLast: startAt + page.length >= found.length,
    values: page.map((person) => shownUser(person, request)),
  });
};

/** The granular scopes of Jira's users. */
const userScopes = [
  'read:application-role:jira',
  'read:group:jira',
  'read:user:jira',
  'read:avatar:jira',
];

/** Jira's endpoints. Scopes as Atlassian's REST v3 pages "Get my permissions", "Get current user" and "Bulk get users" list them. */
export const jiraEndpoints: ProductEndpoint[] = [
  {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    classicScope: 'read:jira-work',
    granularScopes: ['read:permission:jira'],
    answer: answerMyPermissions,
  },
  {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/myself',
    classicScope: 'read:jira-user',
    granularScopes: userScopes,
    answer: answerMyself,
  },
  {
    product: 'jira',
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    classicScope: 'read:jira-user',
    granularScopes: userScopes,
    answer: answerUsers,
  },
];
