import type { Source } from './record';

/** Values by name, apart for each source: the same name may mean another thing to another source. */
export type BySource<Value> = Partial<Record<Source, Map<string, Value>>>;

/** The values of one source. A map is made for those alone that have something to say. */
export function ofSource<Value>(values: BySource<Value>, source: Source): Map<string, Value> {
  return (values[source] ??= new Map<string, Value>());
}
