import { jsonAnswer, type PlatformAnswer, refusal } from '../answer';
import type { QueryRequest } from './requests';
import { shown } from './single';
import type { KvsStore } from './store';

const maxLimit = 100;

const cursorAfter = (key: string) => Buffer.from(key).toString('base64url');

/** Answers `query`: a page of plain records in key order, as they were `queryLagMs` ago. */
export const answerQuery = (store: KvsStore, request: QueryRequest): PlatformAnswer => {
  const { limit, after, where, options } = request;
  if (limit < 1 || limit > maxLimit) {
    return refusal(
      400,
      'LIST_QUERY_LIMIT_EXCEEDED',
      `A query gives 1 to ${String(maxLimit)} results`,
    );
  }
  const prefix = where[0]?.values[0] ?? '';
  const start = after === undefined ? '' : Buffer.from(after, 'base64url').toString();
  const found: [string, ReturnType<typeof shown>][] = [];
  for (const [key, record] of store.laggingRecords(prefix, start)) {
    found.push([key, shown(key, record, options.metadataFields)]);
    if (found.length > limit) break;
  }
  const page = found.slice(0, limit);
  const lastKey = page.at(-1)?.[0];
  return jsonAnswer({
    data: page.map(([, record]) => record),
    ...(found.length > limit && lastKey !== undefined && { cursor: cursorAfter(lastKey) }),
  });
};
