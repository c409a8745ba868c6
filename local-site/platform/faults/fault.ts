import * as v from 'valibot';
import { type ForgeCall, isStoragePath } from '../answer';
import { parsedJson } from '../parsed-json';

/**
 * What can go wrong with a request of an app. `before` means that it never took effect, `after` that it did.
 * `lost`: no answer comes back. `killed`: the invocation ends there. `conflict`: a key is said to be taken though nothing stood there;
 * `own-conflict`: so it is said of the very write that took effect, as when something on the way sent it twice.
 */
export const faultKinds = [
  'rate-limited',
  'failed',
  'lost-before',
  'lost-after',
  'slow',
  'partial-batch',
  'conflict',
  'own-conflict',
  'expired-cursor',
  'killed-before',
  'killed-after',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** One fault. `draw`, from 0 up to 1, settles what the kind leaves open: how late, and which keys of a batch unless `keys` names them. */
export type Fault = { kind: FaultKind; draw: number; keys?: readonly string[] };

/** What a fault is decided by. `path` is without a query, `keys` are those of a storage request, `possible` are the kinds that it can suffer. */
export type AskedRequest = {
  path: string;
  keys: readonly string[];
  possible: readonly FaultKind[];
};

const anyRequest = [
  'rate-limited',
  'failed',
  'lost-before',
  'lost-after',
  'slow',
  'killed-before',
  'killed-after',
] as const;

const keyed = v.object({ key: v.string() });
const operations = v.object({
  set: v.optional(v.array(keyed), []),
  delete: v.optional(v.array(keyed), []),
});
const newKey = v.object({ options: v.object({ keyPolicy: v.literal('FAIL_IF_EXISTS') }) });
const laterPage = v.object({ after: v.string() });

const keysOf = (body: unknown): string[] => {
  if (v.is(keyed, body)) return [body.key];
  if (v.is(v.array(keyed), body)) return body.map(({ key }) => key);
  const parsed = v.safeParse(operations, body);
  return parsed.success
    ? [...parsed.output.set, ...parsed.output.delete].map(({ key }) => key)
    : [];
};

const possibleFor = (path: string, body: unknown): readonly FaultKind[] => {
  if (path.startsWith('/api/v1/batch/')) return [...anyRequest, 'partial-batch'];
  if (path.endsWith('/set') && v.is(newKey, body)) {
    return [...anyRequest, 'conflict', 'own-conflict'];
  }
  if (path.endsWith('/query') && v.is(laterPage, body)) return [...anyRequest, 'expired-cursor'];
  return anyRequest;
};

/** A call as a fault is decided by it. */
export const askedRequest = (call: ForgeCall): AskedRequest => {
  const [path = ''] = call.path.split('?');
  if (!isStoragePath(path)) return { path, keys: [], possible: anyRequest };
  const body = parsedJson(call.body);
  return { path, keys: keysOf(body), possible: possibleFor(path, body) };
};
