import { canonicalJson } from '../rules/canonical-json';
import { bytesOf, isAbsent, isJsonObject, isText, type JsonObject } from './json';
import { parseLicense } from './parse-license';
import type { AppTrouble } from './purchase-check';
import { sightedLicense } from './sighted-license';

/** In bytes: thirty of them, before and after a change, are stored together. Atlassian: a value holds 240 KiB. */
const LONGEST_LICENSE = 1_500;

/** What the License API said of one app: its license as JSON, null for none; or why that is not known. */
export type AppTold = { appId: string } & ({ license: unknown } | { trouble: AppTrouble });

/** What a body of Atlassian's License API says of each app that was asked for; null when it is no such body. */
export function parseLicenseAnswer(
  body: unknown,
  { own, siblings }: { own: string; siblings: string[] },
): AppTold[] | null {
  const results: unknown = isJsonObject(body) ? body.results : null;
  if (!Array.isArray(results)) return null;
  const objects = results.filter(isJsonObject);
  return [
    told(own, objects),
    // Of this app's own license what cannot be read is news; of others it tells nothing.
    ...siblings.map((appId) => usable(told(appId, objects))),
  ];
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
  if (isAbsent(error)) return license === undefined ? { trouble: 'unreadable' } : { license };
  if (!isJsonObject(error) || license) return { trouble: 'unreadable' };
  return error.type === 'NOT_FOUND' ? { license: null } : { trouble: 'refused' };
}

function usable(app: AppTold): AppTold {
  if ('trouble' in app) return app;
  const { kind } = parseLicense(app.license).license;
  const isUsable = kind !== 'unreadable' && bytesOf(app.license) <= LONGEST_LICENSE;
  return isUsable ? app : { appId: app.appId, trouble: 'unreadable' };
}

function isSame(given: unknown, appId: string): boolean {
  return isText(given) && given.toLowerCase() === appId.toLowerCase();
}
