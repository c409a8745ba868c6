import * as v from 'valibot';

const sibling = v.variant('kind', [
  v.strictObject({ kind: v.literal('license'), license: v.record(v.string(), v.unknown()) }),
  /** Installed without a license: an empty object. */
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.literal('not-found') }),
  /** Another error for this app alone. */
  v.strictObject({ kind: v.literal('error'), type: v.pipe(v.string(), v.minLength(1)) }),
  /** Left out of the answer. */
  v.strictObject({ kind: v.literal('missing') }),
]);

const appId = v.pipe(v.string(), v.uuid('must be the UUID of an app'), v.toLowerCase());

/** What the License API says of apps that are not installed here, by their ids in lower case. */
export const siblingsSchema = v.record(appId, sibling);

/** What the License API says of an app of the vendor that is not installed here. */
export type Sibling = v.InferOutput<typeof sibling>;
