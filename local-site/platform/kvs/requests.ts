import * as v from 'valibot';

const metadataFields = v.array(v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']));

const ttl = v.object({
  value: v.pipe(v.number(), v.minValue(1)),
  unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});

const setOptions = v.object({
  ttl: v.optional(ttl),
  keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
  returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
  returnMetadataFields: v.optional(metadataFields),
});

const readOptions = v.object({ metadataFields: v.optional(metadataFields) });

/** Body of `get` and `secret/get`, and one item of `batch/get`. */
export const getRequest = v.object({
  key: v.string(),
  entityName: v.optional(v.string()),
  options: v.optional(readOptions, {}),
});

/** Body of `set` and `secret/set`, and one item of `batch/set` or of a transaction. */
export const setRequest = v.object({
  key: v.string(),
  value: v.optional(v.unknown()),
  entityName: v.optional(v.string()),
  options: v.optional(setOptions, {}),
});

/** Body of `delete` and `secret/delete`, and one item of `batch/delete` or of a transaction. */
export const deleteRequest = v.object({ key: v.string(), entityName: v.optional(v.string()) });

/** Body of `query`. Atlassian: one condition at most, on the key, and only BEGINS_WITH. */
export const queryRequest = v.object({
  limit: v.optional(v.pipe(v.number(), v.integer()), 10),
  after: v.optional(v.string()),
  where: v.optional(
    v.pipe(
      v.array(
        v.object({
          property: v.literal('key'),
          condition: v.literal('BEGINS_WITH'),
          values: v.tuple([v.string()]),
        }),
      ),
      v.maxLength(1),
    ),
    [],
  ),
  options: v.optional(readOptions, {}),
});

/** Body of `transaction`. A `check` needs custom entities. */
export const transactionRequest = v.object({
  set: v.optional(v.array(setRequest), []),
  delete: v.optional(v.array(deleteRequest), []),
  check: v.optional(v.array(v.unknown()), []),
});

export type GetRequest = v.InferOutput<typeof getRequest>;
export type SetRequest = v.InferOutput<typeof setRequest>;
export type DeleteRequest = v.InferOutput<typeof deleteRequest>;
export type QueryRequest = v.InferOutput<typeof queryRequest>;
export type TransactionRequest = v.InferOutput<typeof transactionRequest>;
export type MetadataField = v.InferOutput<typeof metadataFields>[number];
