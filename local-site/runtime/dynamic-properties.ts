import { randomUUID } from 'node:crypto';
import { surroundings } from '../platform/extension-data';
import { type AppModule, functionOf } from '../platform/manifest';
import { productOf } from '../platform/module-place';
import type { AppSite } from '../platform/site';
import type { SiteUser } from '../platform/site-state';
import type { Invocation } from './function-event';
import { maxRuntimeSeconds } from './resolver-call';

/** A product's wish for the dynamic properties of a module that it shows on a page. */
export type DynamicCall = { module: AppModule; page: URL; user: SiteUser };

// Atlassian: "Dynamic properties" of `jira:issueContext`.
const payloadOf = ({ installation }: AppSite, { module, page }: DynamicCall) => ({
  cloudId: installation.cloudId,
  extension: { type: module.type, ...surroundings(module.type, page.pathname) },
});

/** The invocation behind dynamic properties; nothing for a module without them. */
export const dynamicInvocation = (site: AppSite, call: DynamicCall): Invocation | undefined => {
  const { module, user } = call;
  const entry = functionOf(site.app, module.dynamicProperties?.function);
  if (entry === undefined) return undefined;
  return {
    id: randomUUID(),
    entry,
    called: entry.key,
    module,
    product: productOf(module.type),
    body: payloadOf(site, call),
    user,
    isToldLicense: true,
    timeoutSeconds: maxRuntimeSeconds,
  };
};
