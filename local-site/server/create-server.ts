import { Hono } from 'hono';
import { BuildFailure } from '../runtime/build-failure';
import { backendRoutes } from './backend-routes';
import type { OpenSites } from './open-sites';
import { ownCallersOnly } from './own-callers-only';
import { resourceRoutes } from './resource-routes';
import { runRoutes } from './run-routes';
import { statusRoutes } from './status-routes';
import type { ShellAssets } from './shell-assets';
import { shellRoutes } from './shell-routes';
import { siteOfHost, type SiteOfHost } from './site-of-host';
import { siteRoutes } from './site-routes';

/** What the server serves: sites, and the browser side, which is the same for all of them. */
export type Served = { sites: OpenSites; shell: ShellAssets };

/** The HTTP side of the local sites. Its own paths begin with `/__`; every other one is a page of the pretended product. */
export const createServer = ({ sites, shell }: Served): Hono<SiteOfHost> => {
  const server = new Hono<SiteOfHost>();
  server.onError((error, c) => {
    // The build has said it on the console.
    if (error instanceof BuildFailure) {
      return c.json({ code: 'not-built', message: error.message }, 500);
    }
    console.error(error);
    return c.json({ code: 'local-site-failed', message: error.message }, 500);
  });
  server.use(ownCallersOnly, siteOfHost(sites));
  server.route('/', siteRoutes(sites));
  server.route('/', backendRoutes());
  server.route('/', statusRoutes());
  server.route('/', runRoutes());
  server.route('/', resourceRoutes());
  server.route('/', shellRoutes(shell));
  return server;
};
