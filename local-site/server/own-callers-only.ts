import type { MiddlewareHandler } from 'hono';
import { isOwnHost } from '../platform/site-name';

/**
 * Refuses what another web page sends: a site that runs on this machine is open to every page in its browser.
 * The pages of one site are foreign to the others, as on Atlassian's.
 */
export const ownCallersOnly: MiddlewareHandler = async (c, next) => {
  const { hostname, origin } = new URL(c.req.url);
  const caller = c.req.header('origin');
  if (isOwnHost(hostname) && (caller === undefined || caller === origin)) return next();
  return c.json({ code: 'foreign-caller', message: 'A local site answers its own pages' }, 403);
};
