import { isJsonObject, isText } from './json';
import type { Result } from './result';

/** Why a body of the License API says nothing of an app's license. */
type AnswerProblem = { code: 'wrong-shape' | 'refused' };

/**
 * What a body of Atlassian's License API says of one app: its license as JSON, null when it has none.
 * Atlassian documents both an empty object and the error `NOT_FOUND` for that.
 */
export function parseLicenseAnswer(body: unknown, appId: string): Result<unknown, AnswerProblem> {
  const results: unknown = isJsonObject(body) ? body.results : null;
  const own: unknown = Array.isArray(results)
    ? results.find((result) => isJsonObject(result) && isSame(result.appId, appId))
    : null;
  if (!isJsonObject(own)) return { ok: false, problem: { code: 'wrong-shape' } };
  if (isJsonObject(own.data)) return { ok: true, value: own.data };
  if (!isJsonObject(own.error)) return { ok: false, problem: { code: 'wrong-shape' } };
  return own.error.type === 'NOT_FOUND'
    ? { ok: true, value: null }
    : { ok: false, problem: { code: 'refused' } };
}

function isSame(given: unknown, appId: string): boolean {
  return isText(given) && given.toLowerCase() === appId.toLowerCase();
}
