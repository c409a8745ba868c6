import type { ForgeCall } from '../platform/answer';

/** What an SDK hands to `__forge_fetch__`, as a call that can cross a process boundary. A body must be text. */
export const forgeCallOf = (meta: unknown, path: string, init: RequestInit = {}): ForgeCall => {
  const { body = '', method = 'GET' } = init;
  if (body !== null && typeof body !== 'string') {
    throw new Error(
      `${method} ${path} with a body that is not text is not modelled by the local site`,
    );
  }
  return { meta, path, method: method.toUpperCase(), body: body ?? '' };
};
