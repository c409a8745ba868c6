import { Hono } from 'hono';
import * as v from 'valibot';
import { badRequest } from './bad-request';
import { appNamed } from './hosted-site';
import { jsonBody } from './json-body';
import { sizeFailure } from './payload-limits';
import type { SiteOfHost } from './site-of-host';

const runRequest = v.object({
  app: v.optional(v.string()),
  key: v.string(),
  event: v.optional(v.string()),
  payload: v.optional(v.record(v.string(), v.unknown())),
});

/** Runs now what Forge would run by itself: triggers, schedules, queues, and what comes before an uninstall. */
export const runRoutes = () => {
  const routes = new Hono<SiteOfHost>();
  routes.post('/__run', async (c) => {
    const parsed = v.safeParse(runRequest, await jsonBody(c));
    if (!parsed.success) return c.json(badRequest(parsed.issues), 400);
    const { app, key, event, payload } = parsed.output;
    const local = appNamed(c.get('site'), app);
    const runnable = local?.site.app.runnables.find((candidate) => candidate.key === key);
    if (local === undefined || runnable === undefined) {
      const message = `There is no ${key} to run${app === undefined ? '' : ` in ${app}`}`;
      return c.json({ code: 'unknown-runnable', message }, 404);
    }
    const tooLarge = sizeFailure(payload, 'invocation');
    if (tooLarge !== undefined) return c.json(tooLarge);
    const outcome = await local.runtime.run({ runnable, event, payload });
    if ('refused' in outcome) {
      return c.json({ code: 'not-runnable', message: outcome.refused }, 400);
    }
    if ('skipped' in outcome) return c.json(outcome);
    return c.json(outcome.ok ? { ok: true } : outcome);
  });
  return routes;
};
