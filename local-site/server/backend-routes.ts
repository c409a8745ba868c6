import { Hono } from 'hono';
import * as v from 'valibot';
import { resolverFunctionOf } from '../platform/manifest';
import { answerProduct } from '../platform/product/answer-product';
import { badRequest } from './bad-request';
import { moduleAt } from './hosted-site';
import { jsonBody } from './json-body';
import { moduleContext } from './module-context';
import { pageOf, unknownModule } from './module-page';
import { sizeFailure } from './payload-limits';
import type { SiteOfHost } from './site-of-host';

const invokeRequest = v.object({
  moduleKey: v.string(),
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  context: v.optional(v.unknown(), {}),
});

const productRequest = v.object({
  /** The module whose page asks; without one, a page of the first app. */
  moduleKey: v.optional(v.string()),
  product: v.string(),
  path: v.string(),
  method: v.optional(v.string(), 'GET'),
});

/** What an app's page asks of the backend: its context, its resolver, and the products' REST APIs. */
export const backendRoutes = () => {
  const routes = new Hono<SiteOfHost>();

  routes.get('/__context/:moduleKey', (c) => {
    const address = c.req.param('moduleKey');
    const found = moduleAt(c.get('site'), address);
    if (found === undefined) return c.json(unknownModule(address), 404);
    const { local, module } = found;
    const page = pageOf(c, { ...module, key: address });
    return c.json(moduleContext(local.site, module, page));
  });

  routes.post('/__invoke', async (c) => {
    const parsed = v.safeParse(invokeRequest, await jsonBody(c));
    if (!parsed.success) return c.json(badRequest(parsed.issues), 400);
    const { moduleKey, functionKey, payload, context } = parsed.output;
    const found = moduleAt(c.get('site'), moduleKey);
    if (found === undefined) return c.json(unknownModule(moduleKey), 404);
    const { local, module } = found;
    const { site, runtime } = local;
    if (resolverFunctionOf(site.app, module) === undefined) {
      return c.json({ code: 'no-resolver', message: `${moduleKey} has no resolver` }, 404);
    }
    const tooLarge = sizeFailure(payload, 'page');
    if (tooLarge !== undefined) return c.json(tooLarge);
    const { user } = site.state();
    const outcome = await runtime.invoke({ module, functionKey, payload, context, user });
    return c.json((outcome.ok ? sizeFailure(outcome.result, 'answer') : undefined) ?? outcome);
  });

  routes.post('/__product', async (c) => {
    const parsed = v.safeParse(productRequest, await jsonBody(c));
    if (!parsed.success) return c.json(badRequest(parsed.issues), 400);
    const { product, path, method, moduleKey } = parsed.output;
    const hosted = c.get('site');
    const local = moduleKey === undefined ? hosted.apps[0] : moduleAt(hosted, moduleKey)?.local;
    if (local === undefined) return c.json(unknownModule(moduleKey ?? ''), 404);
    const { site } = local;
    const answer = answerProduct(site, { product, path, method, user: site.state().user });
    return c.json({ ...answer, statusText: '' });
  });
  return routes;
};
