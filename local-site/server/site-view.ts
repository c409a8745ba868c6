import type { Runnable } from '../platform/runnable';
import type { AppSite } from '../platform/site';
import { siteUrl } from '../platform/site-name';
import { scenarioGroups } from '../scenarios';
import { stories } from '../stories';
import type { HostedSite } from './hosted-site';
import { licensePanelOf } from './license-panel';
import type { LocalSite } from './local-site';
import { moduleViews } from './module-view';
import { nextChangeOf } from './next-change';
import type { OpenSites } from './open-sites';
import { storyPlaceOf } from './story-place';

/** How many events wait for a consumer, and when the next of them is due; null when none does, or for what has no queue. */
const waitingFor = ({ queues }: AppSite, { queue }: Runnable) => {
  const waiting = queues.waiting().filter((event) => event.queue === queue);
  const [next] = waiting;
  if (next === undefined) return null;
  return { events: waiting.length, nextAt: new Date(next.dueAt).toISOString() };
};

const runnableViews = ({ apps }: HostedSite) =>
  apps.flatMap(({ site }) =>
    site.app.runnables.map((runnable) => ({
      app: site.app.id,
      key: runnable.key,
      type: runnable.type,
      title: runnable.title,
      events: runnable.events.map(({ name }) => name),
      waiting: waitingFor(site, runnable),
    })),
  );

const storyView = ({ site }: LocalSite) => {
  const place = storyPlaceOf(site.state().scenario);
  if (place === undefined) return null;
  const { name, title, steps } = place.story;
  return {
    name,
    title,
    steps: steps.map((each) => ({ at: each.at, title: each.title })),
    step: place.step,
  };
};

/** Everything about a site that the browser side shows, with the license of one of its apps. `url` is an address of the site. */
export const siteView = (
  hosted: HostedSite,
  local: LocalSite,
  { sites, url }: { sites: OpenSites; url: string },
) => {
  const { site } = local;
  const { clock, ...state } = site.state();
  return {
    site: { name: hosted.name },
    sites: sites.names().map((name) => ({ name, url: siteUrl(name, url) })),
    apps: hosted.apps.map(({ site: { app } }) => ({ id: app.id, name: app.name })),
    app: site.app.id,
    ...state,
    clock: { at: clock.at, running: clock.running },
    now: new Date(site.now()).toISOString(),
    scenarios: scenarioGroups.flatMap((group) =>
      group.scenarios.map(({ name, title }) => ({ name, title, group: group.title })),
    ),
    stories: stories.map(({ name, title }) => ({ name, title })),
    story: storyView(local),
    nextChange: nextChangeOf(local),
    takesHistory: licensePanelOf(site.app) !== undefined,
    modules: moduleViews(hosted),
    runnables: runnableViews(hosted),
  };
};
