import { asApp, route, type APIResponse } from '@forge/api';
import type { LicenseReply } from '../resolvers/site';
import { errorCode } from '../wire/error-code';
import { parseLicenseAnswer } from '../wire/license-answer';
import type { CallProblem } from '../wire/purchase-check';
import { installation } from './app-context';

/** How long an answer is waited for, in milliseconds. Atlassian: a page's call has 25 seconds for everything. */
const LONGEST_CALL = 12_000;

/**
 * Asks Atlassian's License API for the licenses of this app and of nine siblings at most. Atlassian: all
 * are of one developer space and of the environment that this app runs in.
 */
export async function callLicenses(siblings: string[]): Promise<LicenseReply> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<LicenseReply>((resolve) => {
    timer = setTimeout(() => {
      resolve(failure('unreachable'));
    }, LONGEST_CALL).unref();
  });
  try {
    return await Promise.race([ask(siblings), late]);
  } catch (error) {
    // What is known of the call is stored all the same.
    console.warn('the licenses could not be asked for', errorCode(error));
    return failure('unreachable');
  } finally {
    clearTimeout(timer);
  }
}

async function ask(siblings: string[]): Promise<LicenseReply> {
  const { appId: own } = installation();
  const query = new URLSearchParams([own, ...siblings].map((appId) => ['appId', appId]));
  const response = await asApp().requestAtlassian(route`/forge/app/v1/license?${query}`, {
    headers: { accept: 'application/json' },
  });
  if (!response.ok) return failure(problemOf(response.status), waitOf(response));
  const body: unknown = await response.json().catch(() => null);
  const told = parseLicenseAnswer(body, { own, siblings });
  return told ? { ok: true, value: told } : failure('unreadable');
}

function problemOf(status: number): CallProblem {
  if (status === 429) return 'too-often';
  if (status === 401 || status === 403) return 'not-permitted';
  return status >= 400 && status < 500 ? 'refused' : 'failed';
}

/** Atlassian: `Retry-After` in seconds. */
function waitOf(response: APIResponse): number | null {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? seconds * 1_000 : null;
}

function failure(code: CallProblem, waitMs: number | null = null): LicenseReply {
  return { ok: false, problem: { code, waitMs } };
}
