import * as v from 'valibot';
import { notModelled, type PlatformAnswer, refusal } from '../answer';
import { issueText } from '../issue-text';
import { answerBatchDelete, answerBatchGet, answerBatchSet } from './batch';
import { answerQuery } from './query';
import {
  deleteRequest,
  getRequest,
  queryRequest,
  setRequest,
  transactionRequest,
} from './requests';
import { answerDelete, answerGet, answerSet } from './single';
import type { KvsStore } from './store';
import { answerTransaction } from './transaction';

type Endpoint = (store: KvsStore, body: unknown) => PlatformAnswer;

const endpoint =
  <Schema extends v.GenericSchema>(
    schema: Schema,
    answer: (store: KvsStore, request: v.InferOutput<Schema>) => PlatformAnswer,
  ): Endpoint =>
  (store, body) => {
    const parsed = v.safeParse(schema, body);
    return parsed.success
      ? answer(store, parsed.output)
      : refusal(400, 'INVALID_REQUEST', issueText(parsed.issues));
  };

const endpoints: Partial<Record<string, Endpoint>> = {
  '/api/v1/get': endpoint(getRequest, (store, request) => answerGet(store, 'plain', request)),
  '/api/v1/set': endpoint(setRequest, (store, request) => answerSet(store, 'plain', request)),
  '/api/v1/delete': endpoint(deleteRequest, (store, request) =>
    answerDelete(store, 'plain', request),
  ),
  '/api/v1/query': endpoint(queryRequest, answerQuery),
  '/api/v1/secret/get': endpoint(getRequest, (store, request) =>
    answerGet(store, 'secret', request),
  ),
  '/api/v1/secret/set': endpoint(setRequest, (store, request) =>
    answerSet(store, 'secret', request),
  ),
  '/api/v1/secret/delete': endpoint(deleteRequest, (store, request) =>
    answerDelete(store, 'secret', request),
  ),
  '/api/v1/batch/get': endpoint(v.array(getRequest), answerBatchGet),
  '/api/v1/batch/set': endpoint(v.array(setRequest), answerBatchSet),
  '/api/v1/batch/delete': endpoint(v.array(deleteRequest), answerBatchDelete),
  '/api/v1/transaction': endpoint(transactionRequest, answerTransaction),
};

const entityUse = v.union([
  v.object({ entityName: v.string() }),
  v.object({ check: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
]);

const usesEntities = (body: unknown): boolean =>
  v.is(entityUse, body) ||
  (Array.isArray(body) && body.some(usesEntities)) ||
  (v.is(v.object({ set: v.array(v.unknown()) }), body) && body.set.some(usesEntities)) ||
  (v.is(v.object({ delete: v.array(v.unknown()) }), body) && body.delete.some(usesEntities));

/** Answers one request of `@forge/kvs`: everything it can send for plain keys and secrets. */
export const answerKvs = (store: KvsStore, path: string, body: unknown): PlatformAnswer => {
  const answer = endpoints[path];
  if (answer === undefined) return notModelled(`POST ${path} of the key-value store`);
  if (usesEntities(body)) return notModelled(`POST ${path} with custom entities`);
  return answer(store, body);
};
