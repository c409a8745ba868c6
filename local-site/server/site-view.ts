import { scenarios } from '../scenarios';
import type { HostedSite } from './hosted-site';
import type { LocalSite } from './local-site';
import { moduleViews } from './module-view';
import type { OpenSites } from './open-sites';
import { siteUrl } from './site-name';

const runnableViews = ({ apps }: HostedSite) =>
  apps.flatMap(({ site: { app } }) =>
    app.runnables.map(({ key, type, title, events }) => ({
      app: app.id,
      key,
      type,
      title,
      events: events.map(({ name }) => name),
    })),
  );

/** Everything about a site that the browser side shows, with the license of one of its apps. `url` is an address of the site. */
export const siteView = (
  hosted: HostedSite,
  { site }: LocalSite,
  { sites, url }: { sites: OpenSites; url: string },
) => {
  const { clock, ...state } = site.state();
  return {
    site: { name: hosted.name },
    sites: sites.names().map((name) => ({ name, url: siteUrl(name, url) })),
    apps: hosted.apps.map(({ site: { app } }) => ({ id: app.id, name: app.name })),
    app: site.app.id,
    ...state,
    clock: { at: clock.at, running: clock.running },
    now: new Date(site.now()).toISOString(),
    scenarios: scenarios.map(({ name, title }) => ({ name, title })),
    modules: moduleViews(hosted),
    runnables: runnableViews(hosted),
  };
};
