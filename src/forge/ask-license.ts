import { asApp, route, type APIResponse } from '@forge/api';
import { kvs } from '@forge/kvs';
import type { ToldLicense } from '../resolvers/site';
import { sightedLicense } from '../wire/sighted-license';
import { parseLicenseAnswer } from '../wire/license-answer';
import { parseStoredAnswer, type StoredAnswer } from '../wire/stored-answer';
import { installation } from './app-context';
import { claimCall, SHORTEST_GAP } from './license-call';
import { ownKey } from './own-key';

const KEY = ownKey('license-answer');

/** What Atlassian asks to wait when it does not say how long, in milliseconds. */
const UNSTATED_WAIT = 60 * 60_000;

/**
 * Asks Atlassian's License API for this app's license, or takes what it said in the last minutes. Null
 * when it cannot be asked now, or does not tell.
 */
export async function askLicense(): Promise<ToldLicense | null> {
  const now = Date.now();
  const stored = parseStoredAnswer(await kvs.get(KEY));
  const { at, license } = stored;
  if (at !== null && now - at < SHORTEST_GAP) return { license, at };
  if (now < stored.notBefore) return null;
  const number = await claimCall(stored.number, now);
  if (number === null) return null;
  const answer = await callApi({ ...stored, number }, now);
  await kvs.set(KEY, answer);
  return answer.at === now ? { license: answer.license, at: now } : null;
}

/** What is to be stored after a call: the new answer, or the old one when none came. */
async function callApi(before: StoredAnswer, now: number): Promise<StoredAnswer> {
  // A call counts at Atlassian whatever came of it.
  const failed = { ...before, notBefore: now + SHORTEST_GAP };
  const response = await request();
  if (response?.status === 429) {
    const seconds = Number(response.headers.get('retry-after'));
    const wait = seconds > 0 ? Math.max(seconds * 1_000, SHORTEST_GAP) : UNSTATED_WAIT;
    return { ...before, notBefore: now + wait };
  }
  if (!response?.ok) return failed;
  const body: unknown = await response.json().catch(() => null);
  const read = parseLicenseAnswer(body, installation().appId);
  return read.ok ? { ...before, at: now, license: sightedLicense(read.value) } : failed;
}

/** Null when no answer came, so that what is known of the call is stored all the same. */
async function request(): Promise<APIResponse | null> {
  try {
    return await asApp().requestAtlassian(route`/forge/app/v1/license`, {
      headers: { accept: 'application/json' },
    });
  } catch (error) {
    console.warn('the license could not be asked for', error);
    return null;
  }
}
