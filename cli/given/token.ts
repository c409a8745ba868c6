import { isJsonObject, type JsonObject } from '../../src/wire/json';
import type { Result } from '../../src/wire/result';

/** The three parts of a signed token, as they stand in a header or a log. */
const TOKEN = /(?:^|[\s"'`:=])(ey[\w-]+)\.(ey[\w-]+)\.([\w-]*)(?=$|[\s"'`,;])/;

/** The payload of the first token in a text, without a check of its signature; null where there is none. */
export function tokenIn(text: string): Result<JsonObject, 'broken-token'> | null {
  const [, , payload] = TOKEN.exec(text) ?? [];
  if (payload === undefined) return null;
  try {
    const json: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (isJsonObject(json)) return { ok: true, value: json };
  } catch {
    // What is no JSON is no payload.
  }
  return { ok: false, problem: 'broken-token' };
}
