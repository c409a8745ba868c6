import { licensePanelOf } from './license-panel';
import type { LocalSite } from './local-site';

/** What an admin function answered, or why it did not. */
export type AdminAnswer = { ok: true; result: unknown } | { ok: false; message: string };

/** Calls a function of the app's license panel, as an admin would. */
export const askAsAdmin = async (
  { site, runtime }: LocalSite,
  functionKey: string,
  payload?: unknown,
): Promise<AdminAnswer> => {
  const module = licensePanelOf(site.app);
  if (module === undefined) return { ok: false, message: 'the app has no license panel' };
  const call = {
    module,
    functionKey,
    payload,
    context: {},
    user: 'admin',
    isSpared: true,
  } as const;
  const outcome = await runtime.invoke(call);
  return outcome.ok
    ? { ok: true, result: outcome.result }
    : { ok: false, message: outcome.error.message };
};
