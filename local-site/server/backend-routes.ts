import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { type AppModule, resolverFunctionOf } from '../platform/manifest';
import { answerProduct } from '../platform/product/answer-product';
import { jsonBody } from './json-body';
import type { LocalSite } from './local-site';
import { moduleContext } from './module-context';

const invokeRequest = v.object({
  moduleKey: v.string(),
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  context: v.optional(v.unknown(), {}),
});

const productRequest = v.object({
  product: v.string(),
  path: v.string(),
  method: v.optional(v.string(), 'GET'),
});

// Atlassian: invocation limits, "Front-end invocation request payload size: 500 KB".
const maxPayloadBytes = 500 * 1024;

const badRequest = (issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]) => ({
  code: 'bad-request',
  message: v.summarize(issues),
});

const unknownModule = (key: string) => ({
  code: 'unknown-module',
  message: `The manifest has no module ${key}`,
});

/** What an app's page asks of the backend: its context, its resolver, and the products' REST APIs. */
export const backendRoutes = ({ site, runtime }: LocalSite) => {
  const routes = new Hono();
  const moduleOf = (key: string): AppModule | undefined =>
    site.app.modules.find((module) => module.key === key);
  const originOf = (c: Context) => new URL(c.req.url).origin;

  routes.get('/__context/:moduleKey', (c) => {
    const key = c.req.param('moduleKey');
    const module = moduleOf(key);
    return module === undefined
      ? c.json(unknownModule(key), 404)
      : c.json(moduleContext(site, module, originOf(c)));
  });

  routes.post('/__invoke', async (c) => {
    const parsed = v.safeParse(invokeRequest, await jsonBody(c));
    if (!parsed.success) return c.json(badRequest(parsed.issues), 400);
    const { moduleKey, functionKey, payload, context } = parsed.output;
    const module = moduleOf(moduleKey);
    if (module === undefined) return c.json(unknownModule(moduleKey), 404);
    if (resolverFunctionOf(site.app, module) === undefined) {
      return c.json({ code: 'no-resolver', message: `${moduleKey} has no resolver` }, 404);
    }
    const size = payload === undefined ? 0 : Buffer.byteLength(JSON.stringify(payload));
    if (size > maxPayloadBytes) {
      const message = `The payload has ${String(size)} bytes; ${String(maxPayloadBytes)} are allowed`;
      return c.json({ ok: false, error: { message } });
    }
    const { user } = site.state();
    return c.json(await runtime.invoke({ module, functionKey, payload, context, user }));
  });

  routes.post('/__product', async (c) => {
    const parsed = v.safeParse(productRequest, await jsonBody(c));
    if (!parsed.success) return c.json(badRequest(parsed.issues), 400);
    const { product, path, method } = parsed.output;
    const answer = answerProduct(site, { product, path, method, user: site.state().user });
    return c.json({ ...answer, statusText: '' });
  });
  return routes;
};
