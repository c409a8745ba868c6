import { Hono } from 'hono';
import * as v from 'valibot';
import { sitePatchSchema } from '../platform/site-state';
import { scenarios } from '../scenarios';
import { jsonBody } from './json-body';
import type { LocalSite } from './local-site';
import { moduleViews } from './module-view';
import { playScenario } from './play-scenario';

const siteView = ({ site }: LocalSite) => {
  const { clock, ...state } = site.state();
  return {
    ...state,
    clock: { at: clock.at, running: clock.running },
    now: new Date(site.now()).toISOString(),
    scenarios: scenarios.map(({ name, title }) => ({ name, title })),
    modules: moduleViews(site),
  };
};

const badSite = (issues: { path: string; message: string }[]) => ({ code: 'bad-site', issues });

/** The site's settable state, its storage and its calls. */
export const siteRoutes = (localSite: LocalSite) => {
  const { site } = localSite;
  const routes = new Hono();
  routes.get('/__site', (c) => c.json(siteView(localSite)));
  routes.put('/__site', async (c) => {
    const parsed = v.safeParse(sitePatchSchema, await jsonBody(c));
    if (!parsed.success) {
      const issues = parsed.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '',
        message: issue.message,
      }));
      return c.json(badSite(issues), 400);
    }
    const { scenario: name, ...patch } = parsed.output;
    const scenario = scenarios.find((candidate) => candidate.name === name);
    if (typeof name === 'string' && scenario === undefined) {
      return c.json(badSite([{ path: 'scenario', message: `there is no scenario ${name}` }]), 400);
    }
    const problem = scenario && (await playScenario(localSite, scenario));
    site.change({ ...patch, ...(name === null && { scenario: null }) });
    return problem === undefined
      ? c.json(siteView(localSite))
      : c.json({ code: 'scenario-not-recorded', message: problem }, 500);
  });
  routes.get('/__site/calls', (c) => c.json(site.calls.newestFirst()));
  routes.get('/__site/storage', (c) =>
    c.json(site.kvs.list().map(({ kind, key, record }) => ({ kind, key, ...record }))),
  );
  routes.delete('/__site/storage', (c) => {
    site.kvs.clear();
    return c.body(null, 204);
  });
  return routes;
};
