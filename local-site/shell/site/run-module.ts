import * as v from 'valibot';
import type { Runnable } from './site';
import { post } from './site-client';

const ranSchema = v.union([
  v.pipe(
    v.object({ ok: v.literal(true) }),
    v.transform(() => 'It ran.'),
  ),
  v.pipe(
    v.object({ ok: v.literal(false), error: v.object({ message: v.string() }) }),
    v.transform(({ error }) => `It failed: ${error.message}`),
  ),
  v.pipe(
    v.object({ skipped: v.string() }),
    v.transform(({ skipped }) => `Atlassian would not run it: ${skipped}`),
  ),
]);

/** Runs a module as Atlassian would, a trigger with one of its events. Answers in words what became of it. */
export const runModule = async ({ app, key }: Runnable, event?: string): Promise<string> =>
  v.parse(ranSchema, await post('/__run', { app, key, ...(event !== undefined && { event }) }));
