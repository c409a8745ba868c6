import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { I18N_BUNDLE_FOLDER_NAME } from '@forge/i18n';
import { type Context, Hono } from 'hono';
import type { App, AppModule } from '../platform/manifest';
import { moduleAt } from './hosted-site';
import type { LocalSite } from './local-site';
import { resourcePage } from './resource-page';
import { fileInside, sendFile } from './serve-file';
import type { SiteOfHost } from './site-of-host';
import { localeFile } from './translations';

const missing = (c: Context, message: string) => c.json({ code: 'not-found', message }, 404);

const folderOf = (
  { site, build }: LocalSite,
  module: AppModule,
): Promise<string> | string | undefined => {
  const { directory, manifest } = site.app;
  const resource = manifest.resources.find((entry) => entry.key === module.resource);
  if (resource === undefined) return undefined;
  return module.render === 'native'
    ? build.nativeResource(resource.key)
    : join(directory, resource.path);
};

/** The folder in which a missing Custom UI is built: the nearest one with a package.json. */
const builtIn = (app: App, path: string): string => {
  const parts = path.split(/[\\/]/);
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  const found = above.find((folder) => existsSync(join(app.directory, folder, 'package.json')));
  return found === undefined ? app.directory : join(app.directory, found);
};

/** What to do about a page that is not there. */
const missingPage = ({ site: { app } }: LocalSite, module: AppModule): string => {
  const path = app.manifest.resources.find(({ key }) => key === module.resource)?.path ?? '';
  const folder = builtIn(app, path);
  return `There is no ${join(path, 'index.html')} in ${app.directory}. Build the Custom UI first, for instance with npm run build in ${folder}`;
};

/** The built pages of the apps' modules, each at `/__resource/<module>/`. */
export const resourceRoutes = () => {
  const routes = new Hono<SiteOfHost>();

  routes.get('/__resource/:moduleKey/*', async (c) => {
    const moduleKey = c.req.param('moduleKey');
    const found = moduleAt(c.get('site'), moduleKey);
    const folder = found && (await folderOf(found.local, found.module));
    if (found === undefined || folder === undefined) {
      return missing(c, `The manifest has no page for ${moduleKey}`);
    }
    const { app } = found.local.site;
    const prefix = `/__resource/${encodeURIComponent(moduleKey)}/`;
    const name = decodeURIComponent(c.req.path.slice(prefix.length)) || 'index.html';
    if (name.startsWith(`${I18N_BUNDLE_FOLDER_NAME}/`)) {
      const content = localeFile(app, name.slice(I18N_BUNDLE_FOLDER_NAME.length + 1));
      return content === undefined ? missing(c, `There is no ${name}`) : c.json(content);
    }
    const file = fileInside(folder, name);
    if (file === undefined) {
      return missing(
        c,
        name === 'index.html'
          ? missingPage(found.local, found.module)
          : `There is no ${name} in the resource of ${moduleKey}`,
      );
    }
    if (!name.endsWith('.html')) return sendFile(c, file);
    const { html, policy } = resourcePage(app, readFileSync(file, 'utf8'));
    return c.html(html, 200, { 'content-security-policy': policy, 'cache-control': 'no-cache' });
  });
  return routes;
};
