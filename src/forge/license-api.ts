import { asApp, route, type APIResponse } from '@forge/api';
import type { LicenseReply } from '../resolvers/site';
import { parseLicenseAnswer } from '../wire/license-answer';
import type { CallProblem } from '../wire/purchase-check';

/** How long an answer is waited for, in milliseconds. Atlassian: a page's call has 25 seconds for everything. */
const LONGEST_CALL = 12_000;

/**
 * Asks Atlassian's License API for the licenses of these apps, ten at most. Atlassian: they are of one
 * developer space and of the environment that this app runs in.
 */
export async function callLicenses(appIds: string[]): Promise<LicenseReply> {
  const response = await request(appIds);
  if (!response) return failed('unreachable');
  if (!response.ok) return failed(problemOf(response.status), waitOf(response));
  const body: unknown = await response.json().catch(() => null);
  const told = parseLicenseAnswer(body, appIds);
  return told ? { ok: true, value: told } : failed('unreadable');
}

/** Null when no answer came, so that what is known of the call is stored all the same. */
async function request(appIds: string[]): Promise<APIResponse | null> {
  const query = new URLSearchParams(appIds.map((appId) => ['appId', appId]));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, LONGEST_CALL).unref();
  });
  try {
    const answer = asApp().requestAtlassian(route`/forge/app/v1/license?${query}`, {
      headers: { accept: 'application/json' },
    });
    return await Promise.race([answer, late]);
  } catch (error) {
    console.warn('the licenses could not be asked for', error);
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function problemOf(status: number): CallProblem {
  if (status === 429) return 'too-often';
  if (status === 401 || status === 403) return 'not-permitted';
  return status >= 400 && status < 500 ? 'refused' : 'unreachable';
}

/** Atlassian: `Retry-After` in seconds. */
function waitOf(response: APIResponse): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? seconds * 1_000 : null;
}

function failed(code: CallProblem, waitMs: number | null = null): LicenseReply {
  return { ok: false, problem: { code, waitMs } };
}
