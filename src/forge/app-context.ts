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
  const { appId } = appContext();
  const [ari = ''] = installedIn();
  const siteId = ari.slice(ari.lastIndexOf('/') + 1);
  if (!isText(appId) || siteId === '') throw new Error('the platform names no installation');
  return { siteId, appId: appId.toLowerCase() };
}

/** The products on this site that the app is installed in, of those that have notices. */
export function products(): string[] {
  const owners = installedIn().map((ari) => ari.split(':')[2]);
  return ['jira', 'confluence'].filter((product) => owners.includes(product));
}

/** What the app is installed in. Atlassian: an ARI each, `ari:cloud:<product>::site/<cloud id>`. */
function installedIn(): string[] {
  const { installation: installed } = appContext();
  const contexts = isJsonObject(installed) ? itemsOf(installed.contexts) : [];
  return contexts.map((context) =>
    isJsonObject(context) && isText(context.ari) ? context.ari : '',
  );
}

/** The key of the manifest module that made this call; empty when the platform names none. */
export function moduleKey(): string {
  const key = appContext().moduleKey;
  return typeof key === 'string' ? key : '';
}
