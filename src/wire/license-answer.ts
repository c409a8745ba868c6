import { canonicalJson } from '../rules/canonical-json';
import { isJsonObject, isText, type JsonObject } from './json';
import type { AppTrouble } from './purchase-check';
import { sightedLicense } from './sighted-license';

/** What the License API said of one app: its license as JSON, null for none; or why that is not known. */
export type AppTold = { appId: string } & ({ license: unknown } | { trouble: AppTrouble });

/** What a body of Atlassian's License API says of each app that was asked for; null when it is no such body. */
export function parseLicenseAnswer(body: unknown, asked: string[]): AppTold[] | null {
  const results: unknown = isJsonObject(body) ? body.results : null;
  if (!Array.isArray(results)) return null;
  const objects = results.filter(isJsonObject);
  return asked.map((appId) => told(appId, objects));
}

function told(appId: string, results: JsonObject[]): AppTold {
  const own = results.filter((result) => isSame(result.appId, appId));
  const [first] = own;
  if (!first) return { appId, trouble: 'not-answered' };
  const isOneAnswer = own.every((result) => canonicalJson(result) === canonicalJson(first));
  return isOneAnswer ? { appId, ...reading(first) } : { appId, trouble: 'unreadable' };
}

/** Atlassian documents both an empty object and the error `NOT_FOUND` for an app without a license. */
function reading({ data, error }: JsonObject): { license: unknown } | { trouble: AppTrouble } {
  const license = isJsonObject(data) ? sightedLicense(data) : undefined;
  if (isJsonObject(error)) {
    if (license) return { trouble: 'unreadable' };
    return error.type === 'NOT_FOUND' ? { license: null } : { trouble: 'refused' };
  }
  return license === undefined ? { trouble: 'unreadable' } : { license };
}

function isSame(given: unknown, appId: string): boolean {
  return isText(given) && given.toLowerCase() === appId.toLowerCase();
}
