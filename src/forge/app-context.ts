import type { Environment } from '../rules/license';
import { isJsonObject, type JsonObject } from '../wire/json';

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

/** The key of the manifest module that made this call; empty when the platform names none. */
export function moduleKey(): string {
  const key = appContext().moduleKey;
  return typeof key === 'string' ? key : '';
}
