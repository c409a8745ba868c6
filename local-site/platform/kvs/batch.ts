import * as v from 'valibot';
import { jsonAnswer, type PlatformAnswer, refusal } from '../answer';
import { maxOperations, maxPayloadBytes } from './limits';
import type { DeleteRequest, GetRequest, SetRequest } from './requests';
import { answerDelete, answerGet, answerSet } from './single';
import type { KvsStore } from './store';

const refusedItem = v.object({ code: v.string(), message: v.string() });

/** Why Forge would refuse these operations as a whole, or nothing. */
export const operationsRefusal = (items: { key: string }[]): PlatformAnswer | undefined => {
  if (items.length === 0) return refusal(400, 'EMPTY_REQUEST', 'At least one key is needed');
  if (items.length > maxOperations) {
    return refusal(400, 'TOO_MANY_KEYS', `At most ${String(maxOperations)} keys are allowed`);
  }
  if (new Set(items.map((item) => item.key)).size < items.length) {
    return refusal(400, 'DUPLICATE_KEY', 'Each key may be used only once');
  }
  return Buffer.byteLength(JSON.stringify(items)) > maxPayloadBytes
    ? refusal(413, 'MAX_SIZE', `At most ${String(maxPayloadBytes)} bytes are allowed`)
    : undefined;
};

const answerEach = <Item extends { key: string }>(
  items: Item[],
  answerItem: (item: Item) => PlatformAnswer,
): PlatformAnswer => {
  const refused = operationsRefusal(items);
  if (refused !== undefined) return refused;
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of items) {
    const answer = answerItem(item);
    const body: unknown = answer.body === '' ? { key: item.key } : JSON.parse(answer.body);
    if (answer.status < 300) successfulKeys.push(body);
    else failedKeys.push({ key: item.key, error: v.parse(refusedItem, body) });
  }
  return jsonAnswer({ successfulKeys, failedKeys });
};

/** Answers `batch/get`. A missing key is a failed one. */
export const answerBatchGet = (store: KvsStore, items: GetRequest[]): PlatformAnswer =>
  answerEach(items, (item) => answerGet(store, 'plain', item));

/** Answers `batch/set`. Each item succeeds or fails by itself. */
export const answerBatchSet = (store: KvsStore, items: SetRequest[]): PlatformAnswer =>
  answerEach(items, (item) => answerSet(store, 'plain', item));

/** Answers `batch/delete`. Deleting what is not there succeeds, as a single delete does through the SDK. */
export const answerBatchDelete = (store: KvsStore, items: DeleteRequest[]): PlatformAnswer =>
  answerEach(items, (item) => {
    const answer = answerDelete(store, 'plain', item);
    return answer.status === 404 ? { ...answer, status: 200, body: '' } : answer;
  });
