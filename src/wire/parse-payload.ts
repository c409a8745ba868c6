import * as v from 'valibot';
import type { Result } from './result';

/** Each thing that is wrong with a payload: the member, and what it must be. */
export type BadPayload = { code: 'bad-payload'; issues: { path: string; message: string }[] };

/** Reads what a page sent. */
export function parsePayload<Schema extends v.GenericSchema>(
  schema: Schema,
  payload: unknown,
): Result<v.InferOutput<Schema>, BadPayload> {
  const parsed = v.safeParse(schema, payload);
  if (parsed.success) return { ok: true, value: parsed.output };
  const issues = parsed.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
  return { ok: false, problem: { code: 'bad-payload', issues } };
}
