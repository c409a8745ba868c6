import { kvs, WhereConditions } from '@forge/kvs';

/** Atlassian: a query answers at most 100 keys. */
const PAGE = 100;

/** What is stored under keys that begin so, in their order. Atlassian: a query lags behind writes. */
export async function* storedUnder(
  prefix: string,
): AsyncGenerator<{ key: string; value: unknown }, void> {
  const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(PAGE);
  let page = await query.getMany<unknown>();
  yield* page.results;
  while (page.nextCursor && page.results.length > 0) {
    page = await query.cursor(page.nextCursor).getMany<unknown>();
    yield* page.results;
  }
}
