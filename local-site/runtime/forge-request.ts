import type { ForgeCall } from '../platform/answer';

/**
 * What an SDK hands to `__forge_fetch__`, as a call that can cross a process boundary. Throws what the app is to see of a body that is not
 * text, or of a path that makes no address, as `fetch` does.
 */
export const forgeCallOf = (meta: unknown, path: string, init: RequestInit = {}): ForgeCall => {
  const { body = '', method = 'GET' } = init;
  if (body !== null && typeof body !== 'string') {
    throw new Error(
      `${method} ${path} with a body that is not text is not modelled by the local site`,
    );
  }
  if (!URL.canParse(path, 'http://platform.invalid')) {
    throw new TypeError(`fetch failed: ${method} ${path} has no address`);
  }
  return { meta, path, method: method.toUpperCase(), body: body ?? '' };
};
