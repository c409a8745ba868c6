import * as v from 'valibot';

const lozenge = v.object({
  type: v.literal('lozenge'),
  value: v.object({
    label: v.string(),
    type: v.optional(
      v.picklist(['default', 'inprogress', 'moved', 'new', 'removed', 'success']),
      'default',
    ),
  }),
});
const badge = v.object({ type: v.literal('badge'), value: v.object({ label: v.string() }) });
const icon = v.object({
  type: v.literal('icon'),
  value: v.object({ label: v.string(), url: v.string() }),
});

/** What stands beside the label of an issue context. Atlassian: "Status properties" of `jira:issueContext`. */
export const moduleStatusSchema = v.variant('type', [lozenge, badge, icon]);

export type ModuleStatus = v.InferOutput<typeof moduleStatusSchema>;

/** A status as the manifest or a function of dynamic properties has it; null when it is none. */
export const moduleStatus = (status: unknown): ModuleStatus | null => {
  const parsed = v.safeParse(moduleStatusSchema, status);
  return parsed.success ? parsed.output : null;
};
