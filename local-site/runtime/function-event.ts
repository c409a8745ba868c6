import type { AppModule } from '../platform/manifest';
import { personOf } from '../platform/product/user';
import type { Site } from '../platform/site';
import type { SiteUser } from '../platform/site-state';

/** A call of one module's resolver, as a page sends it. */
export type ResolverCall = {
  module: AppModule;
  functionKey: string;
  payload: unknown;
  context: unknown;
  /** On whose behalf; the license and everything else come from the site. */
  user: SiteUser;
};

/** One invocation as the Forge runtime is told of it. Atlassian: `ExternalRequestBody` of @forge/runtime. */
export type FunctionEvent = {
  handler: string;
  body: unknown;
  _meta: {
    contextAri: string;
    aaid?: string;
    license?: unknown;
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

const plainAppId = (id: string) => id.slice(id.lastIndexOf('/') + 1);

/** The event that makes the function behind `handler` answer a resolver call. */
export const functionEvent = (
  site: Site,
  entry: { key: string; handler: string },
  { call, invocationId }: { call: ResolverCall; invocationId: string },
): FunctionEvent => {
  const { cloudId, installationId, environmentId, appVersion } = site.installation;
  const { license, environmentType } = site.state();
  const product = call.module.type.slice(0, call.module.type.indexOf(':'));
  const contextAri = `ari:cloud:${product}::site/${cloudId}`;
  const person = personOf(call.user);
  const given = license === null ? {} : { license };
  return {
    handler: entry.handler,
    body: {
      call: { functionKey: call.functionKey, payload: call.payload },
      context: call.context,
    },
    _meta: {
      contextAri,
      ...(person !== undefined && { aaid: person.accountId }),
      ...given,
      tracing: { traceId: invocationId, spanId: invocationId },
      appContext: {
        appId: plainAppId(site.app.manifest.app.id),
        appVersion,
        environmentId,
        environmentType,
        invocationId,
        installationId,
        functionKey: entry.key,
        moduleType: call.module.type,
        moduleKey: call.module.key,
        ...given,
        installation: {
          ari: `ari:cloud:ecosystem::installation/${installationId}`,
          contexts: [{ ari: contextAri }],
        },
        permissions: {
          scopes: site.app.manifest.permissions.scopes,
          external: site.app.manifest.permissions.external ?? {},
        },
      },
    },
  };
};
