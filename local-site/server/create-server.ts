import { Hono } from 'hono';
import { backendRoutes } from './backend-routes';
import type { LocalSite } from './local-site';
import { ownCallersOnly } from './own-callers-only';
import { resourceRoutes } from './resource-routes';
import { shellRoutes } from './shell-routes';
import { siteRoutes } from './site-routes';

/** The HTTP side of the local site. Its own paths begin with `/__`; every other one is a page of the pretended product. */
export const createServer = (localSite: LocalSite): Hono => {
  const server = new Hono();
  server.onError((error, c) => {
    console.error(error);
    return c.json({ code: 'local-site-failed', message: error.message }, 500);
  });
  server.use(ownCallersOnly);
  for (const routes of [siteRoutes, backendRoutes, resourceRoutes, shellRoutes]) {
    server.route('/', routes(localSite));
  }
  return server;
};
