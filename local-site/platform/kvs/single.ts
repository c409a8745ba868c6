import { emptyAnswer, jsonAnswer, type PlatformAnswer, refusal } from '../answer';
import { keyRefusal, valueRefusal } from './limits';
import type { KvsKind, KvsRecord } from './record';
import type { DeleteRequest, GetRequest, MetadataField, SetRequest } from './requests';
import type { KvsStore } from './store';

const secondsOf = { SECONDS: 1, MINUTES: 60, HOURS: 3_600, DAYS: 86_400 };
// Atlassian: "The maximum supported TTL is 1 year from the time the expiry is set."
const maxTtlMs = 366 * 86_400_000;

/** A stored record as Forge shows it: key, value and the metadata that was asked for. */
export const shown = (key: string, record: KvsRecord, fields: MetadataField[] = []) => ({
  key,
  value: record.value,
  ...(fields.includes('CREATED_AT') && { createdAt: record.createdAt }),
  ...(fields.includes('UPDATED_AT') && { updatedAt: record.updatedAt }),
  ...(fields.includes('EXPIRE_TIME') &&
    record.expireTime !== undefined && { expireTime: record.expireTime }),
});

/** The refusal of a key that is not there; the SDK turns it into `undefined`. */
const keyNotFound = (key: string): PlatformAnswer =>
  refusal(404, 'KEY_NOT_FOUND', `No value is stored under ${key}`);

/** Answers `get` and `secret/get`. Always sees the last write. */
export const answerGet = (store: KvsStore, kind: KvsKind, request: GetRequest): PlatformAnswer => {
  const refused = keyRefusal(request.key);
  if (refused !== undefined) return refused;
  const record = store.read(kind, request.key);
  return record === undefined
    ? keyNotFound(request.key)
    : jsonAnswer(shown(request.key, record, request.options.metadataFields));
};

/** Why Forge would refuse this write, or nothing. */
export const setRefusal = (request: SetRequest): PlatformAnswer | undefined => {
  const { key, value, options } = request;
  const refused = keyRefusal(key) ?? valueRefusal(value);
  if (refused !== undefined) return refused;
  if (options.ttl !== undefined && ttlMs(options.ttl) > maxTtlMs) {
    return refusal(400, 'INVALID_TTL', 'A time to live is at most one year');
  }
  return options.returnValue !== undefined && options.keyPolicy === 'FAIL_IF_EXISTS'
    ? refusal(400, 'INVALID_OPTIONS', 'returnValue needs the key policy OVERRIDE')
    : undefined;
};

const ttlMs = (ttl: NonNullable<SetRequest['options']['ttl']>) =>
  ttl.value * secondsOf[ttl.unit] * 1_000;

/** The record that this write leaves behind. */
export const recordToWrite = (
  store: KvsStore,
  request: SetRequest,
  previous: KvsRecord | undefined,
): KvsRecord => {
  const now = store.now();
  const { ttl } = request.options;
  return {
    value: request.value,
    createdAt: previous?.createdAt ?? now,
    updatedAt: now,
    ...(ttl !== undefined && { expireTime: new Date(now + ttlMs(ttl)).toISOString() }),
  };
};

/** Answers `set` and `secret/set`. */
export const answerSet = (store: KvsStore, kind: KvsKind, request: SetRequest): PlatformAnswer => {
  const refused = setRefusal(request);
  if (refused !== undefined) return refused;
  const { key, options } = request;
  const previous = store.read(kind, key);
  if (previous !== undefined && options.keyPolicy === 'FAIL_IF_EXISTS') {
    return refusal(409, 'KEY_ALREADY_EXISTS', `A value is already stored under ${key}`);
  }
  const record = recordToWrite(store, request, previous);
  store.write([{ kind, key, record }]);
  const returned = options.returnValue === 'LATEST' ? record : previous;
  return options.returnValue === undefined || returned === undefined
    ? emptyAnswer()
    : jsonAnswer(shown(key, returned, options.returnMetadataFields));
};

/** Answers `delete` and `secret/delete`. */
export const answerDelete = (
  store: KvsStore,
  kind: KvsKind,
  { key }: DeleteRequest,
): PlatformAnswer => {
  const refused = keyRefusal(key);
  if (refused !== undefined) return refused;
  if (store.read(kind, key) === undefined) return keyNotFound(key);
  store.write([{ kind, key, record: undefined }]);
  return emptyAnswer();
};
