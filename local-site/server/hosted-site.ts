import type { App, AppModule } from '../platform/manifest';
import { openSite } from '../platform/site';
import type { CallLog } from '../platform/call-log';
import type { AppBuild } from '../runtime/app-build';
import type { FunctionRuntime } from '../runtime/function-runtime';
import { createDeliveries } from './deliveries';
import type { LocalSite } from './local-site';

/** An app that this process serves, on all of its sites. */
export type HostedApp = { app: App; build: AppBuild; functions: FunctionRuntime };

/** The apps that this process serves. The first one is meant where none is named. */
export type HostedApps = readonly [HostedApp, ...HostedApp[]];

/** One site with all its apps, as the server's routes work on it. */
export type HostedSite = {
  name: string;
  isNew: boolean;
  apps: readonly [LocalSite, ...LocalSite[]];
  calls: CallLog;
  /** Delivers what is due now in the queues of all apps. */
  deliverNow: () => Promise<void>;
  close: () => Promise<void>;
};

/** Opens a site with every app installed on it. */
export const openHostedSite = (
  name: string,
  [first, ...others]: HostedApps,
  options: Parameters<typeof openSite>[2],
): HostedSite => {
  const site = openSite(name, [first.app, ...others.map(({ app }) => app)], options);
  const [firstSite, ...otherSites] = site.apps;
  const on = (appSite: typeof firstSite, { build, functions }: HostedApp): LocalSite => {
    const runtime = functions.on(appSite);
    return { site: appSite, runtime, deliveries: createDeliveries(appSite, runtime), build };
  };
  const otherApps = otherSites.flatMap((appSite, index) => {
    const hosted = others[index];
    return hosted === undefined ? [] : [on(appSite, hosted)];
  });
  const apps = [on(firstSite, first), ...otherApps] as const;
  const { isNew, calls } = site;
  return {
    name,
    isNew,
    apps,
    calls,
    deliverNow: async () => {
      for (const { deliveries } of apps) await deliveries.deliverNow();
    },
    close: async () => {
      await Promise.all(apps.map(({ deliveries }) => deliveries.stop()));
      await site.close();
    },
  };
};

/** The app of that id, or the first one when none is named. */
export const appNamed = (site: HostedSite, id: string | undefined): LocalSite | undefined =>
  id === undefined ? site.apps[0] : site.apps.find((local) => local.site.app.id === id);

/** How a module is named in addresses: by its key, and with the app's id before it unless the app is the first one. */
export const moduleAddress = (site: HostedSite, app: App, key: string): string =>
  app === site.apps[0].site.app ? key : `${app.id}.${key}`;

/** The module that an address names, and its app on the site. */
export const moduleAt = (
  site: HostedSite,
  address: string,
): { local: LocalSite; module: AppModule } | undefined => {
  for (const local of site.apps) {
    const { app } = local.site;
    const module = app.modules.find(({ key }) => moduleAddress(site, app, key) === address);
    if (module !== undefined) return { local, module };
  }
  return undefined;
};
