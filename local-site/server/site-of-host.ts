import type { MiddlewareHandler } from 'hono';
import { siteNameOf } from '../platform/site-name';
import type { HostedSite } from './hosted-site';
import type { OpenSites } from './open-sites';

/** What every route finds in its context: the site that the request's host names. */
export type SiteOfHost = { Variables: { site: HostedSite } };

/** Finds the site that a request is for, and opens it when it is the first request. */
export const siteOfHost =
  (sites: OpenSites): MiddlewareHandler<SiteOfHost> =>
  async (c, next) => {
    const { hostname } = new URL(c.req.url);
    const name = siteNameOf(hostname);
    if (name === undefined) {
      const message = `${hostname} names no site. A site's name has lower-case letters, digits and hyphens, 40 at most`;
      return c.json({ code: 'no-such-site', message }, 404);
    }
    const opened = await sites.open(name);
    if (!opened.ok) return c.json(opened.problem, 503);
    c.set('site', opened.site);
    return next();
  };
