import * as v from 'valibot';

const asText = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));
const about = {
  entity: v.string(),
  propertyKey: v.string(),
  objectName: v.optional(v.string()),
};
const compared = v.object({ ...about, value: v.union([asText, v.array(asText)]) });

/** What a condition says of a property. */
const propertyConditions = v.variant('kind', [
  v.object({ ...about, kind: v.literal('entityPropertyExists') }),
  v.object({ ...compared.entries, kind: v.literal('entityPropertyEqualTo') }),
  v.object({ ...compared.entries, kind: v.literal('entityPropertyContainsAny') }),
  v.object({ ...compared.entries, kind: v.literal('entityPropertyContainsAll') }),
]);

/** A condition on a property of an entity, as the manifest has it. */
export type PropertyCondition = v.InferOutput<typeof propertyConditions>;

/** A member of display conditions as a condition on a property; nothing when it is another one. */
export const readPropertyCondition = (
  kind: string,
  wanted: unknown,
): PropertyCondition | undefined => {
  const given = v.is(v.looseObject({}), wanted) ? { ...wanted, kind } : undefined;
  const parsed = v.safeParse(propertyConditions, given);
  return parsed.success ? parsed.output : undefined;
};

const isFields = v.record(v.string(), v.unknown());

const fieldOf = (value: unknown, name: string): unknown =>
  v.is(isFields, value) && !Array.isArray(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;

/** The value that a condition looks at: the property's, or what its path leads to; undefined when there is none. */
const lookedAt = (property: unknown, path: string | undefined): unknown =>
  path === undefined ? property : path.split('.').reduce(fieldOf, property);

// Atlassian: "Comparison of non-string values".
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(textOf) : [textOf(value)];

/** True when a property is as a condition wants it. `property` is its value; undefined when it is not set. */
export const meetsPropertyCondition = (
  condition: PropertyCondition,
  property: unknown,
): boolean => {
  const value = lookedAt(property, condition.objectName);
  if (value === undefined) return false;
  if (condition.kind === 'entityPropertyExists') return true;
  const has = textsOf(value);
  const wanted = textsOf(condition.value);
  switch (condition.kind) {
    case 'entityPropertyEqualTo':
      return (
        Array.isArray(value) === Array.isArray(condition.value) &&
        JSON.stringify(has) === JSON.stringify(wanted)
      );
    case 'entityPropertyContainsAny':
      return wanted.some((text) => has.includes(text));
    case 'entityPropertyContainsAll':
      return wanted.every((text) => has.includes(text));
  }
};
