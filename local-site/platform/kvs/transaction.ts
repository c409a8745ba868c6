import { emptyAnswer, type PlatformAnswer } from '../answer';
import { operationsRefusal } from './batch';
import { keyRefusal } from './limits';
import type { TransactionRequest } from './requests';
import { recordToWrite, setRefusal } from './single';
import type { KvsStore } from './store';

/** Answers `transaction`: all sets and deletes, or none of them. */
export const answerTransaction = (store: KvsStore, request: TransactionRequest): PlatformAnswer => {
  const refused =
    operationsRefusal([...request.set, ...request.delete]) ??
    request.set.map(setRefusal).find((answer) => answer !== undefined) ??
    request.delete.map((item) => keyRefusal(item.key)).find((answer) => answer !== undefined);
  if (refused !== undefined) return refused;
  store.write([
    ...request.set.map((item) => ({
      kind: 'plain' as const,
      key: item.key,
      record: recordToWrite(store, item, store.read('plain', item.key)),
    })),
    ...request.delete.map(({ key }) => ({ kind: 'plain' as const, key, record: undefined })),
  ]);
  return emptyAnswer();
};
