/** Why an app asks for a scope: what needs it, and where Atlassian says so. */
export type ScopeReason = {
  /** `null`: the call or the package needs no scope. */
  scope: string | null;
  /** A package or function of Atlassian's. */
  name: string;
  /** For calls of products: the path, its variable parts as `{}`. */
  target: string | null;
  source: string;
};

const rest = 'https://developer.atlassian.com/cloud';
const forge = 'https://developer.atlassian.com/platform/forge';

/** What this app uses of Atlassian's; a call that is not here has not been thought about. */
export const scopeReasons: ScopeReason[] = [
  {
    scope: 'storage:app',
    name: '@forge/kvs',
    target: null,
    source: `${forge}/runtime-reference/storage-api-basic-api/`,
  },
  {
    scope: 'read:permission:jira',
    name: 'requestJira',
    target: '/rest/api/3/mypermissions',
    source: `${rest}/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get`,
  },
  {
    scope: 'read:jira-user',
    name: 'requestJira',
    target: '/rest/api/3/user/bulk',
    source: `${rest}/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get`,
  },
  {
    scope: 'write:app-data:jira',
    name: 'requestJira',
    target: '/rest/forge/1/app/properties/standing-notices',
    source: `${rest}/jira/platform/rest/v3/api-group-app-properties/`,
  },
  {
    scope: 'read:confluence-user',
    name: 'requestConfluence',
    target: '/wiki/rest/api/user/current',
    source: `${rest}/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-current-get`,
  },
  {
    scope: 'read:confluence-user',
    name: 'requestConfluence',
    target: '/wiki/rest/api/user/bulk',
    source: `${rest}/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-bulk-get`,
  },
  {
    scope: 'write:app-data:confluence',
    name: 'requestConfluence',
    target: '/wiki/api/v2/app/properties/standing-notices',
    source: `${rest}/confluence/rest/v2/api-group-app-properties/`,
  },
  {
    scope: 'report:personal-data',
    name: 'reportPersonalData',
    target: null,
    source: `${forge}/user-privacy-guidelines/`,
  },
  {
    scope: null,
    name: 'requestAtlassian',
    target: '/forge/app/v1/license',
    source: `${forge}/apis-reference/license-api/`,
  },
  {
    scope: null,
    name: '@forge/events',
    target: null,
    source: `${forge}/runtime-reference/async-events-api/`,
  },
];
