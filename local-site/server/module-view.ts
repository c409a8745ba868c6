import type { App, AppModule } from '../platform/manifest';
import type { AppSite } from '../platform/site';
import { type HostedSite, moduleAddress } from './hosted-site';
import { translated } from './translations';

/** A module as the browser side lists it. */
export type ModuleView = {
  /** The id of its app. */
  app: string;
  /** How addresses name it. */
  key: string;
  type: string;
  title: string;
  render: 'native' | 'custom';
  /** False when Atlassian would not show it to the site's current user. */
  shown: boolean;
};

const adminTypes = ['jira:adminPage', 'confluence:globalSettings'];

const isShown = (site: AppSite, module: AppModule): boolean => {
  const { user } = site.state();
  // Atlassian: "Access to Forge apps for unlicensed users".
  if (user === 'anonymous') return module.unlicensedAccess.includes('anonymous');
  return user === 'admin' || !adminTypes.includes(module.type);
};

const titleOf = (app: App, module: AppModule, locale: string): string => {
  if (module.title === undefined) return module.key;
  if (typeof module.title === 'string') return module.title;
  return translated(app, module.title.i18n, locale) ?? module.title.i18n;
};

/** The modules that have a page or a place on one, app by app in the manifest's order. */
export const moduleViews = (hosted: HostedSite): ModuleView[] =>
  hosted.apps.flatMap(({ site }) =>
    site.app.modules
      .filter((module) => module.resource !== undefined)
      .map((module) => ({
        app: site.app.id,
        key: moduleAddress(hosted, site.app, module.key),
        type: module.type,
        title: titleOf(site.app, module, site.state().locale),
        render: module.render === 'native' ? 'native' : 'custom',
        shown: isShown(site, module),
      })),
  );
