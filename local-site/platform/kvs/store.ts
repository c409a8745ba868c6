import type { Database } from 'lmdb';
import { createKvsHistory } from './history';
import { isGone, type KvsChange, type KvsKind, type KvsRecord } from './record';

/** The key-value store of one installation. Every write is committed when the call returns. */
export type KvsStore = {
  now: () => number;
  read: (kind: KvsKind, key: string) => KvsRecord | undefined;
  /** All changes or none. */
  write: (changes: KvsChange[]) => void;
  /** Plain records as they were a moment ago, in key order, after a key. Atlassian: `kvs.query` is eventually consistent. */
  laggingRecords: (prefix: string, after: string) => Generator<[string, KvsRecord]>;
  list: () => { kind: KvsKind; key: string; record: KvsRecord }[];
  clear: () => void;
};

/** What a store is made of. `now` is the site's clock, `monotonic` never goes back; both in milliseconds. */
export type KvsStoreOptions = {
  database: Database<KvsRecord, string[]>;
  installationId: string;
  now: () => number;
  monotonic: () => number;
  queryLagMs: () => number;
};

// Sorts after every key that Forge allows.
const last = '\uffff';

/** Opens the store of an installation; data of different installations never meet. */
export const openKvsStore = (options: KvsStoreOptions): KvsStore => {
  const { database, installationId, now, monotonic, queryLagMs } = options;
  const history = createKvsHistory();
  const idOf = (kind: KvsKind, key: string) => [installationId, kind, key];
  const alive = (record: KvsRecord | undefined) =>
    record === undefined || isGone(record, now()) ? undefined : record;
  const read = (kind: KvsKind, key: string) => alive(database.get(idOf(kind, key)));

  const write = (changes: KvsChange[]) => {
    const at = monotonic();
    history.forgetBefore(at - queryLagMs());
    database.transactionSync(() => {
      for (const { kind, key, record } of changes) {
        if (kind === 'plain') history.remember(key, read(kind, key), at);
        if (record === undefined) database.removeSync(idOf(kind, key));
        else database.putSync(idOf(kind, key), record);
      }
    });
  };

  function* laggingRecords(prefix: string, after: string): Generator<[string, KvsRecord]> {
    const moment = monotonic() - queryLagMs();
    const matches = (key: string) => key.startsWith(prefix) && key > after;
    const changed = history.keysChangedSince(moment).filter(matches);
    const current = database.getKeys({
      start: idOf('plain', after > prefix ? after : prefix),
      end: idOf('plain', prefix + last),
    });
    for (const key of mergeSorted(changed, keysOf(current))) {
      if (!matches(key)) continue;
      const past = history.versionAt(key, moment);
      const record = alive(past === undefined ? read('plain', key) : past.record);
      if (record !== undefined) yield [key, record];
    }
  }

  const list = () =>
    (['plain', 'secret'] as const).flatMap((kind) =>
      [...database.getRange({ start: idOf(kind, ''), end: idOf(kind, last) })].map((entry) => ({
        kind,
        key: entry.key.at(-1) ?? '',
        record: entry.value,
      })),
    );

  const clear = () => {
    database.transactionSync(() => {
      for (const { kind, key } of list()) database.removeSync(idOf(kind, key));
    });
    history.clear();
  };

  return { now, read, write, laggingRecords, list, clear };
};

function* keysOf(ids: Iterable<string[]>): Generator<string> {
  for (const id of ids) yield id.at(-1) ?? '';
}

/** Two sorted runs of keys as one, each key once. */
function* mergeSorted(few: string[], many: Iterable<string>): Generator<string> {
  const waiting = [...few];
  for (const key of many) {
    for (let head = waiting[0]; head !== undefined && head < key; head = waiting[0]) {
      waiting.shift();
      yield head;
    }
    if (waiting[0] === key) waiting.shift();
    yield key;
  }
  yield* waiting;
}
