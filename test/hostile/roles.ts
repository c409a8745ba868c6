import type { SiteUser } from '../../local-site/platform/site-state';

/** Who calls. The admin of a product administers that one alone, the admin of the site both. */
export const roles = ['anonymous', 'user', 'Jira admin', 'Confluence admin', 'site admin'] as const;

export type Role = (typeof roles)[number];

/** The user of the local site behind a role. */
export const siteUserOf = (role: Role): SiteUser =>
  role === 'anonymous' || role === 'user' ? role : 'admin';

/** Whether a product takes somebody for its admin. */
export const administers = (role: Role, product: string): boolean =>
  role === 'site admin' || role === (product === 'jira' ? 'Jira admin' : 'Confluence admin');

/** What the product that somebody does not administer says of their permissions; null to any other question. */
export const answerToOthers = (role: Role, path: string): Response | null => {
  if (path.includes('/rest/api/3/mypermissions') && !administers(role, 'jira'))
    return json({ permissions: { ADMINISTER: { havePermission: false } } });
  if (path.includes('/wiki/rest/api/user/current') && !administers(role, 'confluence'))
    return json({ operations: [{ operation: 'use', targetType: 'application' }] });
  return null;
};

/** An answer of the platform. */
export const json = (body: unknown): Response => new Response(JSON.stringify(body));
