import { contextAriOf, contextsOf } from '../platform/installation';
import { type FunctionEntry, plainAppId } from '../platform/manifest';
import { personOf } from '../platform/product/user';
import type { AppSite } from '../platform/site';
import type { SiteUser } from '../platform/site-state';

/** One call of an app's function, whatever sets it off. The license and everything else come from the site. */
export type Invocation = {
  id: string;
  entry: FunctionEntry;
  /** What a page called of the function, or the function's own key. */
  called: string;
  module: { type: string; key: string };
  /** The product whose site is the context, for instance `jira`. */
  product: string;
  /** The function's first argument. */
  body: unknown;
  /** On whose behalf. */
  user: SiteUser;
  /** False where the platform leaves the license out, whatever it is. */
  isToldLicense: boolean;
  timeoutSeconds: number;
  /** True where nothing may go wrong with its requests. */
  isSpared?: boolean;
};

/** One invocation as the Forge runtime is told of it. Atlassian: `ExternalRequestBody` of @forge/runtime. */
export type FunctionEvent = {
  handler: string;
  body: unknown;
  _meta: {
    contextAri: string;
    aaid?: string;
    license?: unknown;
    /** Seconds. */
    timeout: number;
    tracing: { traceId: string; spanId: string };
    appContext: {
      appId: string;
      appVersion: string;
      environmentId: string;
      environmentType: string;
      invocationId: string;
      installationId: string;
      functionKey: string;
      moduleType: string;
      moduleKey: string;
      license?: unknown;
      installation: { ari: string; contexts: { ari: string }[] };
      permissions: { scopes: string[]; external: unknown };
    };
  };
};

/** The event that makes the Forge runtime call an app's function on a site. */
export const functionEvent = (site: AppSite, invocation: Invocation): FunctionEvent => {
  const { id, entry, module, product, body, user, isToldLicense, timeoutSeconds } = invocation;
  const { installationId, environmentId, appVersion } = site.installation;
  const { license, environmentType } = site.state();
  const contextAri = contextAriOf(product, site.installation);
  const person = personOf(user);
  const given = license === null || !isToldLicense ? {} : { license };
  const { scopes, external = {} } = site.app.manifest.permissions;
  return {
    handler: entry.handler,
    body,
    _meta: {
      contextAri,
      ...(person !== undefined && { aaid: person.accountId }),
      ...given,
      timeout: timeoutSeconds,
      tracing: { traceId: id, spanId: id },
      appContext: {
        appId: plainAppId(site.app.manifest.app.id),
        appVersion,
        environmentId,
        environmentType,
        invocationId: id,
        installationId,
        functionKey: entry.key,
        moduleType: module.type,
        moduleKey: module.key,
        ...given,
        installation: {
          ari: `ari:cloud:ecosystem::installation/${installationId}`,
          contexts: contextsOf(site.app, site.installation, product),
        },
        permissions: { scopes, external },
      },
    },
  };
};
