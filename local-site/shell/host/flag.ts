import * as v from 'valibot';

const kinds = v.picklist(['info', 'success', 'warning', 'error']);

const flagSchema = v.pipe(
  v.object({
    id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
    title: v.optional(v.string(), ''),
    description: v.optional(v.string(), ''),
    type: v.optional(kinds, 'info'),
    appearance: v.optional(kinds),
    actions: v.optional(v.array(v.object({ text: v.string(), onClick: v.function() })), []),
    isAutoDismiss: v.optional(v.boolean(), false),
  }),
  v.transform(({ appearance, type, ...flag }) => ({ ...flag, kind: appearance ?? type })),
);

/** A short message over the page. Atlassian: @forge/bridge 7, FlagOptions. */
export type Flag = v.InferOutput<typeof flagSchema>;

/** The data of a `showFlag` command. */
export const readFlag = (data: unknown): Flag => v.parse(flagSchema, data);
