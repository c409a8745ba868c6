import { kvs } from '@forge/kvs';
import { parseStoredAnswers, storedAnswersJson, type StoredAnswers } from '../wire/stored-answers';
import { installation } from './app-context';
import { ownKey } from './own-key';

const KEY = ownKey('license-answer');

/** What the License API told, as it is stored: one request. */
export async function readAnswers(): Promise<StoredAnswers> {
  return parseStoredAnswers(await kvs.get(KEY), installation().appId);
}

/**
 * Stores what the License API told. Only who has claimed a call writes, and no function lives until the
 * next call is allowed, so nothing newer is overwritten. The calls are few, so it is tried twice.
 */
export async function writeAnswers(answers: StoredAnswers): Promise<void> {
  const value = storedAnswersJson(answers);
  await kvs.set(KEY, value).catch(() => kvs.set(KEY, value));
}
