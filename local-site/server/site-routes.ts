import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { type SitePatch, sitePatchSchema } from '../platform/site-state';
import { scenarios } from '../scenarios';
import { appNamed } from './hosted-site';
import { jsonBody } from './json-body';
import type { LocalSite } from './local-site';
import { moduleViews } from './module-view';
import { moveToNextChange } from './next-change';
import type { OpenSites } from './open-sites';
import { playScenario } from './play-scenario';
import { followDate, playStory } from './play-story';
import type { SiteOfHost } from './site-of-host';
import { siteView } from './site-view';
import { storyPlaceOf } from './story-place';

const changeSchema = v.strictObject({
  ...sitePatchSchema.entries,
  app: v.exactOptional(v.string()),
});

const badSite = (issues: { path: string; message: string }[]) => ({ code: 'bad-site', issues });

const unknownApp = (id: string | undefined) => ({
  code: 'unknown-app',
  message: `There is no app ${String(id)} on this site`,
});

/** How to put an app's license and history into what a name stands for; nothing when it stands for nothing. */
const playerOf = (localSite: LocalSite, name: string | null | undefined) => {
  const scenario = scenarios.find((candidate) => candidate.name === name);
  if (scenario !== undefined) return () => playScenario(localSite, scenario);
  const place = storyPlaceOf(name);
  return place && (() => playStory(localSite, place));
};

/** True when a change by hand makes the scenario's other apps others than it says. */
const leavesScenario = ({ site }: LocalSite, { siblings }: SitePatch): boolean => {
  const { scenario: name } = site.state();
  const scenario = scenarios.find((candidate) => candidate.name === name);
  return siblings !== undefined && scenario?.siblings !== undefined;
};

/** A site's settable state, its storage and its calls. `?app=` names the app whose license or storage is meant. */
export const siteRoutes = (sites: OpenSites) => {
  const routes = new Hono<SiteOfHost>();
  const ofAskedApp =
    (answer: (c: Context<SiteOfHost>, local: LocalSite) => Response | Promise<Response>) =>
    (c: Context<SiteOfHost>): Response | Promise<Response> => {
      const id = c.req.query('app');
      const local = appNamed(c.get('site'), id);
      return local === undefined ? c.json(unknownApp(id), 404) : answer(c, local);
    };
  const view = (c: Context<SiteOfHost>, local: LocalSite) =>
    c.json(siteView(c.get('site'), local, { sites, url: c.req.url }));

  routes.get('/__site', ofAskedApp(view));

  routes.put('/__site', async (c) => {
    const parsed = v.safeParse(changeSchema, await jsonBody(c));
    if (!parsed.success) {
      const issues = parsed.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '',
        message: issue.message,
      }));
      return c.json(badSite(issues), 400);
    }
    const { app, scenario: name, ...patch } = parsed.output;
    const local = appNamed(c.get('site'), app);
    if (local === undefined) {
      return c.json(badSite([{ path: 'app', message: unknownApp(app).message }]), 400);
    }
    const play = playerOf(local, name);
    if (typeof name === 'string' && play === undefined) {
      return c.json(badSite([{ path: 'scenario', message: `there is no scenario ${name}` }]), 400);
    }
    const notPlayed = await play?.();
    const leaves = name === null || leavesScenario(local, patch);
    local.site.change({ ...patch, ...(leaves && { scenario: null }) });
    const problem = notPlayed ?? (patch.clock && (await followDate(local)));
    if (patch.clock !== undefined || play !== undefined) await c.get('site').deliverNow();
    return problem === undefined
      ? view(c, local)
      : c.json({ code: 'scenario-not-recorded', message: problem }, 500);
  });

  routes.post(
    '/__site/next-change',
    ofAskedApp(async (c, local) => {
      const move = await moveToNextChange(local);
      await c.get('site').deliverNow();
      return c.json(move);
    }),
  );

  routes.get('/__site/modules', (c) => c.json(moduleViews(c.get('site'))));

  routes.get('/__site/calls', (c) => c.json(c.get('site').calls.newestFirst()));
  routes.delete('/__site/calls', (c) => {
    c.get('site').calls.clear();
    return c.body(null, 204);
  });

  routes.get(
    '/__site/storage',
    ofAskedApp((c, { site }) =>
      c.json(site.kvs.list().map(({ kind, key, record }) => ({ kind, key, ...record }))),
    ),
  );
  routes.delete(
    '/__site/storage',
    ofAskedApp((c, { site }) => {
      site.empty();
      return c.body(null, 204);
    }),
  );
  routes.get(
    '/__site/properties',
    ofAskedApp((c, { site }) => c.json(site.properties.list())),
  );
  return routes;
};
