import { Hono } from 'hono';
import * as v from 'valibot';
import { moduleStatus } from '../platform/module-status';
import { moduleAt } from './hosted-site';
import { pageOf, unknownModule } from './module-page';
import type { SiteOfHost } from './site-of-host';

const properties = v.object({ status: v.unknown() });

/** What stands beside the label of a module on a page: its dynamic properties, asked for now, else what its manifest says. */
export const statusRoutes = () => {
  const routes = new Hono<SiteOfHost>();
  routes.post('/__status/:moduleKey', async (c) => {
    const address = c.req.param('moduleKey');
    const found = moduleAt(c.get('site'), address);
    if (found === undefined) return c.json(unknownModule(address), 404);
    const { local, module } = found;
    const page = pageOf(c, { ...module, key: address });
    const { user } = local.site.state();
    const outcome = await local.runtime.properties({ module, page, user });
    const told = v.safeParse(properties, outcome?.ok === true ? outcome.result : undefined);
    const dynamic = told.success ? moduleStatus(told.output.status) : null;
    return c.json({ status: dynamic ?? moduleStatus(module.status) });
  });
  return routes;
};
