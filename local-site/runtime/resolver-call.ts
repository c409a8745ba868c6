import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type AppModule, resolverFunctionOf } from '../platform/manifest';
import { productOf } from '../platform/module-place';
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
  /** True for calls of the local site itself, which are to tell its stories whatever goes wrong for others. */
  isSpared?: boolean;
};

/** The longest that a function may take, in seconds, unless it is called by a schedule or a queue only. Atlassian: "Invocation limits". */
export const maxRuntimeSeconds = 25;

/** The first argument of a resolver's function. */
type ResolverBody = {
  call: { functionKey: string; payload?: unknown };
  context: Record<string, unknown>;
};

const contextOfPage = v.fallback(v.record(v.string(), v.unknown()), {});

/** What the page sends, but for what only the site can say: whether the user has a seat. Atlassian: "User-based billing". */
export const resolverBody = (site: AppSite, call: ResolverCall): ResolverBody => {
  const { userAccess } = site.state();
  return {
    call: { functionKey: call.functionKey, payload: call.payload },
    context: { ...v.parse(contextOfPage, call.context), userAccess: userAccess ?? undefined },
  };
};

/** The invocation behind a resolver call. Throws for a module without a resolver. */
export const resolverInvocation = (site: AppSite, call: ResolverCall): Invocation => {
  const { module, functionKey, user, isSpared = false } = call;
  const entry = resolverFunctionOf(site.app, module);
  if (entry === undefined) throw new Error(`${module.key} has no resolver`);
  return {
    id: randomUUID(),
    entry,
    called: functionKey,
    module,
    product: productOf(module.type),
    body: resolverBody(site, call),
    user,
    isToldLicense: true,
    timeoutSeconds: maxRuntimeSeconds,
    isSpared,
  };
};
