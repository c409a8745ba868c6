import { isJsonObject, isText, itemsOf, type JsonObject } from '../../src/wire/json';
import { parseLicenseAnswer } from '../../src/wire/license-answer';
import type { Result } from '../../src/wire/result';
import type { GivenProblem } from './given';
import { refused } from './refused';

/** The license of one app in a body of `GET /forge/app/v1/license`: that of `app`, or of the only one. */
export function licenseOfApp(
  body: JsonObject,
  app: string | null,
): Result<{ app: string; license: unknown }, GivenProblem> {
  const ids = [
    ...new Set(
      itemsOf(body.results)
        .filter(isJsonObject)
        .map(({ appId }) => appId)
        .filter(isText),
    ),
  ];
  const own = app ?? ids[0];
  if (own === undefined) return refused('unrecognised', 'results');
  if (app === null && ids.length > 1) return refused('several-apps', ids.join(', '));
  const [told] = parseLicenseAnswer(body, { own, siblings: [] }) ?? [];
  if (!told || !ids.some((id) => id.toLowerCase() === own.toLowerCase()))
    return refused('no-such-app', ids.join(', '));
  if ('trouble' in told) return refused('app-not-told', own);
  return { ok: true, value: { app: own, license: told.license } };
}
