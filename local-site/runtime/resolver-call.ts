import { randomUUID } from 'node:crypto';
import { type AppModule, resolverFunctionOf } from '../platform/manifest';
import type { AppSite } from '../platform/site';
import type { SiteUser } from '../platform/site-state';
import type { Invocation } from './function-event';

/** A call of one module's resolver, as a page sends it. */
export type ResolverCall = {
  module: AppModule;
  functionKey: string;
  payload: unknown;
  context: unknown;
  /** On whose behalf; the license and everything else come from the site. */
  user: SiteUser;
};

/** The longest that a function may take, in seconds, unless it is called by a schedule or a queue only. Atlassian: "Invocation limits". */
export const maxRuntimeSeconds = 25;

/** The invocation behind a resolver call. Throws for a module without a resolver. */
export const resolverInvocation = (site: AppSite, call: ResolverCall): Invocation => {
  const { module, functionKey, payload, context, user } = call;
  const entry = resolverFunctionOf(site.app, module);
  if (entry === undefined) throw new Error(`${module.key} has no resolver`);
  return {
    id: randomUUID(),
    entry,
    called: functionKey,
    module,
    product: module.type.slice(0, module.type.indexOf(':')),
    body: { call: { functionKey, payload }, context },
    user,
    timeoutSeconds: maxRuntimeSeconds,
  };
};
