import type { Environment } from '../rules/license';
import { isJsonObject, isText, itemsOf, type JsonObject } from '../wire/json';

/**
 * What the platform says of this call. Atlassian: `getAppContext` of `@forge/api` reads the same
 * global; importing it would bring that package into every gate.
 */
function appContext(): JsonObject {
  const runtime: unknown = Reflect.get(globalThis, '__forge_runtime__');
  const context = isJsonObject(runtime) ? runtime.appContext : null;
  if (!isJsonObject(context)) throw new Error('this is not a call by the Forge runtime');
  return context;
}

/** The environment that the platform runs this call in; an unknown one counts as production. */
export function environment(): Environment {
  const { environmentType } = appContext();
  return environmentType === 'STAGING' || environmentType === 'DEVELOPMENT'
    ? environmentType
    : 'PRODUCTION';
}

/** The site and the app, as Atlassian identifies them; the app's UUID in lower case. */
export function installation(): { siteId: string; appId: string } {
  const { appId, installation: installed } = appContext();
  const contexts: unknown = isJsonObject(installed) ? installed.contexts : null;
  const context: unknown = Array.isArray(contexts) ? contexts[0] : null;
  const ari = isJsonObject(context) ? context.ari : null;
  const siteId = isText(ari) ? ari.slice(ari.lastIndexOf('/') + 1) : '';
  if (!isText(appId) || siteId === '') throw new Error('the platform names no installation');
  return { siteId, appId: appId.toLowerCase() };
}

/** The products on this site that the app is installed in, of those that have notices. */
export function products(): string[] {
  const { installation: installed } = appContext();
  const contexts = isJsonObject(installed) ? itemsOf(installed.contexts) : [];
  const owners = contexts.map((context) => {
    const ari = isJsonObject(context) ? context.ari : null;
    return isText(ari) ? ari.split(':')[2] : undefined;
  });
  return ['jira', 'confluence'].filter((product) => owners.includes(product));
}

/** The key of the manifest module that made this call; empty when the platform names none. */
export function moduleKey(): string {
  const key = appContext().moduleKey;
  return typeof key === 'string' ? key : '';
}
