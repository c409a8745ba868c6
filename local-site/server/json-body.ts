import type { Context } from 'hono';
import { parsedJson } from '../platform/parsed-json';

/** The request's body as JSON, or nothing when it is not JSON. */
export const jsonBody = async (c: Context): Promise<unknown> => parsedJson(await c.req.text());
