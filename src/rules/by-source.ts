import type { Source } from './record';

/** Values by name, apart for each source: the same name may mean another thing to another source. */
export type BySource<Value> = Record<Source, Map<string, Value>>;

/** Nothing yet, by any source. */
export function newBySource<Value>(): BySource<Value> {
  return { admin: new Map(), vendor: new Map(), observed: new Map() };
}
