import { existsSync } from 'node:fs';
import { Hono } from 'hono';
import { homeOf } from '../platform/module-place';
import { moduleViews } from './module-view';
import { sendFile } from './serve-file';
import type { ShellAssets } from './shell-assets';
import type { SiteOfHost } from './site-of-host';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Standing's local site</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/__shell/main.css" />
    <script src="/__shell/main.js" defer></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

/** The browser side: its page at every path that is not the server's own, and its files. */
export const shellRoutes = (shell: ShellAssets) => {
  const routes = new Hono<SiteOfHost>();
  routes.get('/', (c) => c.redirect(homeOf(moduleViews(c.get('site')))));
  routes.get('/__bridge.js', async (c) => sendFile(c, await shell.bridgeFile()));
  routes.get('/__shell/main.js', async (c) => sendFile(c, await shell.shellFile('main.js')));
  routes.get('/__shell/main.css', async (c) => {
    const file = await shell.shellFile('main.css');
    return existsSync(file) ? sendFile(c, file) : c.body('', 200, { 'content-type': 'text/css' });
  });
  routes.get('*', (c) =>
    c.req.path.startsWith('/__')
      ? c.json({ code: 'not-found', message: `There is no ${c.req.path}` }, 404)
      : c.html(page),
  );
  return routes;
};
