import { isJsonObject } from '../wire/json';

/** The license that Forge tells a function beside its event or payload; undefined where it tells none. */
export function licenseIn(context: unknown): unknown {
  return isJsonObject(context) ? context.license : undefined;
}
