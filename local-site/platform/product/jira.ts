import { jsonAnswer, notModelled, refusal } from '../answer';
import type { ProductEndpoint, ProductRequest } from './endpoint';

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

const answerMyself = ({ person, timeZone, locale }: ProductRequest) =>
  jsonAnswer({
    accountId: person.accountId,
    accountType: 'atlassian',
    displayName: person.displayName,
    active: true,
    timeZone,
    locale: locale.replace('-', '_'),
  });

/** Jira's endpoints. Scopes as Atlassian's REST v3 pages "Get my permissions" and "Get current user" list them. */
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
    granularScopes: [
      'read:application-role:jira',
      'read:group:jira',
      'read:user:jira',
      'read:avatar:jira',
    ],
    answer: answerMyself,
  },
];
