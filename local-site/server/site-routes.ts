import { Hono } from 'hono';
import * as v from 'valibot';
import { sitePatchSchema } from '../platform/site-state';
import { scenarioGroups, scenarios } from '../scenarios';
import { stories } from '../stories';
import { jsonBody } from './json-body';
import type { LocalSite } from './local-site';
import { moduleViews } from './module-view';
import { moveToNextChange, nextChangeOf } from './next-change';
import { playScenario } from './play-scenario';
import { followDate, playStory } from './play-story';
import { storyPlaceOf } from './story-place';

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

/** How to put the site into what a name stands for; nothing when it stands for nothing. */
const playerOf = (localSite: LocalSite, name: string | null | undefined) => {
  const scenario = scenarios.find((candidate) => candidate.name === name);
  if (scenario !== undefined) return () => playScenario(localSite, scenario);
  const place = storyPlaceOf(name);
  return place && (() => playStory(localSite, place));
};

const siteView = (localSite: LocalSite) => {
  const { site } = localSite;
  const { clock, ...state } = site.state();
  return {
    ...state,
    clock: { at: clock.at, running: clock.running },
    now: new Date(site.now()).toISOString(),
    scenarios: scenarioGroups.flatMap((group) =>
      group.scenarios.map(({ name, title }) => ({ name, title, group: group.title })),
    ),
    stories: stories.map(({ name, title }) => ({ name, title })),
    story: storyView(localSite),
    nextChange: nextChangeOf(localSite),
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
    const play = playerOf(localSite, name);
    if (typeof name === 'string' && play === undefined) {
      return c.json(badSite([{ path: 'scenario', message: `there is no scenario ${name}` }]), 400);
    }
    const notPlayed = await play?.();
    site.change({ ...patch, ...(name === null && { scenario: null }) });
    const problem = notPlayed ?? (patch.clock && (await followDate(localSite)));
    return problem === undefined
      ? c.json(siteView(localSite))
      : c.json({ code: 'scenario-not-recorded', message: problem }, 500);
  });
  routes.post('/__site/next-change', async (c) => c.json(await moveToNextChange(localSite)));
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
