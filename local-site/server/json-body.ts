import type { Context } from 'hono';

/** The request's body as JSON, or nothing when it is not JSON. */
export const jsonBody = async (c: Context): Promise<unknown> => {
  try {
    return JSON.parse(await c.req.text());
  } catch {
    return undefined;
  }
};
