import { kvs } from '@forge/kvs';
import type { NoticeSite } from '../resolvers/site';
import { parsePutOff } from '../wire/put-off';
import { DIGEST_KEY, readDigest, storedDigest } from './digest';
import { putOffKey } from './put-off';

/** What decides, and what this reader put off, with one request; null: nobody who is known. */
export const readForReader: NoticeSite['readForReader'] = async (accountId) => {
  if (accountId === null) return { digest: await readDigest(), putOff: [] };
  const own = putOffKey(accountId);
  const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>([
    { key: DIGEST_KEY },
    { key: own },
  ]);
  const stored = (wanted: string) => successfulKeys.find(({ key }) => key === wanted)?.value;
  // Atlassian: a key that is not there is among the failed ones too.
  const isUnread = (wanted: string) =>
    failedKeys.some(({ key, error }) => key === wanted && error.code !== 'KEY_NOT_FOUND');
  return {
    digest: isUnread(DIGEST_KEY) ? await readDigest() : storedDigest(stored(DIGEST_KEY)),
    putOff: parsePutOff(isUnread(own) ? await kvs.get(own) : stored(own)),
  };
};
