import * as v from 'valibot';
import { askAsAdmin } from './ask-as-admin';
import type { LocalSite } from './local-site';

const changeSchema = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  state: v.string(),
  lic: v.picklist(['active', 'none']),
});

const told = v.object({ value: v.object({ answer: v.object({ next: v.array(changeSchema) }) }) });

/** The next change that the app expects: its moment, its state, and what Atlassian would report then. */
export type ForetoldChange = v.InferOutput<typeof changeSchema>;

/** What the app's function `standing` says will change next; null when nothing will, undefined when it does not say. */
export const foretoldChange = async (
  localSite: LocalSite,
): Promise<ForetoldChange | null | undefined> => {
  const answer = await askAsAdmin(localSite, 'standing');
  const parsed = v.safeParse(told, answer.ok ? answer.result : undefined);
  return parsed.success ? (parsed.output.value.answer.next[0] ?? null) : undefined;
};
