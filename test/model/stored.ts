import type { InProcessSite } from '../../local-site/runtime/in-process';
import { unpackDigest } from '../../src/forge/digest';
import { idOf, type Entry } from '../../src/wire/entry';
import { isJsonObject, isText, type JsonObject } from '../../src/wire/json';
import { assertThat } from './broken';

/** The key of the digest. */
export const DIGEST = 'standing:digest';

/** What lies in the app's storage, read past the app. */
export type Stored = {
  log: Entry[];
  /** As it is stored; undefined when there is none. */
  digest: unknown;
  /** Account ids by the id of the entry. */
  authors: Map<string, string>;
};

export function readStored({ site }: InProcessSite): Stored {
  const log: Entry[] = [];
  const authors = new Map<string, string>();
  let digest: unknown;
  for (const { key, record } of site.kvs.list()) {
    const { value } = record;
    if (key === DIGEST) digest = value;
    if (key.startsWith('standing:author:') && isJsonObject(value) && isText(value.accountId))
      authors.set(key.slice('standing:author:'.length), value.accountId);
    if (!key.startsWith('standing:log:')) continue;
    assertThat(key === logKey(log.length + 1), `the log has a gap before ${key}`);
    log.push(entryOf(value));
  }
  return { log, digest, authors };
}

/** How many entries the log has now, when it had at least so many before. */
export function lengthNow({ site }: InProcessSite, before: number): number {
  let length = before;
  while (site.kvs.read('plain', logKey(length + 1))) length += 1;
  return length;
}

/** How many entries of the log a stored digest of any version covers. */
export function countOf(digest: unknown): number {
  return unpackDigest(digest)?.count ?? 0;
}

export function contentOf(entry: Entry): JsonObject {
  const content = 'record' in entry ? entry.record : entry.event;
  return isJsonObject(content) ? content : {};
}

/** The id that an entry had where it was first recorded. */
export function firstIdOf(entry: Entry): string | null {
  const { origin } = contentOf(entry);
  return isJsonObject(origin) && isText(origin.id) ? origin.id : idOf(entry);
}

export function isImported(entry: Entry): boolean {
  return 'origin' in contentOf(entry);
}

function logKey(number: number): string {
  return `standing:log:${String(number).padStart(6, '0')}`;
}

function entryOf(value: unknown): Entry {
  if (!isJsonObject(value)) return { record: value, note: null };
  if (isJsonObject(value.event)) return { event: value.event };
  return { record: value.record, note: isText(value.note) ? value.note : null };
}
