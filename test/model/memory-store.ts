import { createKvsHistory } from '../../local-site/platform/kvs/history';
import { isGone, type KvsKind, type KvsRecord } from '../../local-site/platform/kvs/record';
import type { KvsStore } from '../../local-site/platform/kvs/store';

type MemoryStoreOptions = { now: () => number; elapsed: () => number; queryLagMs: () => number };

/**
 * A store of plain keys that keeps nothing on disk: thousands of schedules write a million times, and
 * the local site's own waits for the disk each time. Values are kept as text, so that nobody shares them.
 */
export function openMemoryStore({ now, elapsed, queryLagMs }: MemoryStoreOptions): KvsStore {
  const records = new Map<string, string>();
  const history = createKvsHistory();
  const read = (kind: KvsKind, key: string): KvsRecord | undefined => {
    const text = kind === 'plain' ? records.get(key) : undefined;
    const record = text === undefined ? undefined : (JSON.parse(text) as KvsRecord);
    return record === undefined || isGone(record, now()) ? undefined : record;
  };
  const clear = () => {
    records.clear();
    history.clear();
  };
  function* laggingRecords(prefix: string, after: string): Generator<[string, KvsRecord]> {
    const moment = elapsed() - queryLagMs();
    const keys = new Set([...records.keys(), ...history.keysChangedSince(moment)]);
    for (const key of [...keys].sort()) {
      if (!key.startsWith(prefix) || key <= after) continue;
      const past = history.versionAt(key, moment);
      const record = past === undefined ? read('plain', key) : past.record;
      if (record !== undefined && !isGone(record, now())) yield [key, record];
    }
  }
  return {
    now,
    read,
    write: (changes) => {
      history.forgetBefore(elapsed() - queryLagMs());
      for (const { kind, key, record } of changes) {
        history.remember(key, read(kind, key), elapsed());
        if (record === undefined) records.delete(key);
        else records.set(key, JSON.stringify(record));
      }
    },
    laggingRecords,
    list: () =>
      [...records]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => ({ kind: 'plain', key, record: JSON.parse(text) as KvsRecord })),
    clear,
  };
}
