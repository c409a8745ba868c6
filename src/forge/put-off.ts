import { kvs } from '@forge/kvs';
import type { Instant } from '../rules/instant';
import { isoText } from '../wire/iso-text';
import { isJsonObject } from '../wire/json';
import { parseInstant } from '../wire/parse-instant';
import { parsePutOff, putOffJson, type PutOff } from '../wire/put-off';
import { ownKey } from './own-key';
import { storedUnder } from './stored-under';

/** One key a person, so that all of it can be reported and forgotten. */
const PREFIX = ownKey('put-off:');

/** What nobody looked at for so long speaks of stages long over. */
const KEPT = { ttl: { value: 60, unit: 'DAYS' } } as const;

/** The key of what a person put off. */
export function putOffKey(accountId: string): string {
  return PREFIX + accountId;
}

/** Keeps what a person put off, as of `at`; nothing leaves nothing. */
export async function writePutOff(accountId: string, putOff: PutOff[], at: Instant): Promise<void> {
  const key = putOffKey(accountId);
  if (putOff.length === 0) await kvs.delete(key);
  else await kvs.set(key, putOffJson(putOff, at), KEPT);
}

/** Whose put-off notices are kept, and since when: ISO 8601 text. */
export async function readPutOffPeople(): Promise<{ accountId: string; at: string }[]> {
  const people: { accountId: string; at: string }[] = [];
  for await (const { key, value } of storedUnder(PREFIX)) {
    const at = parseInstant(isJsonObject(value) ? value.at : null);
    const accountId = key.slice(PREFIX.length);
    people.push({ accountId, at: isoText(typeof at === 'number' ? at : 0) });
  }
  return people;
}

/** Forgets what a person put off. */
export async function erasePutOff(accountId: string): Promise<void> {
  await kvs.delete(putOffKey(accountId));
}

/** Says anew that what a person put off is kept, as of now: nothing of it is fetched from elsewhere. */
export async function renewPutOff(accountId: string, at: Instant): Promise<void> {
  const putOff = parsePutOff(await kvs.get<unknown>(putOffKey(accountId)));
  await writePutOff(accountId, putOff, at);
}
