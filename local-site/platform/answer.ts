/** What the platform answers to one request of an app: an HTTP response as plain data, so that it can cross a process boundary. */
export type PlatformAnswer = { status: number; headers: Record<string, string>; body: string };

/** A request of an app to the platform. `meta` is what the SDK hands to `__forge_fetch__`. */
export type ForgeCall = { meta: unknown; path: string; method: string; body: string };

/** True for a request of the key-value store, by its path. */
export const isStoragePath = (path: string): boolean => path.startsWith('/api/v1/');

/** An answer whose body is JSON. */
export const jsonAnswer = (body: unknown, status = 200): PlatformAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** An answer without a body, as Forge gives to a write. */
export const emptyAnswer = (status = 200): PlatformAnswer => ({ status, headers: {}, body: '' });

/** A refusal in the shape that Forge's SDKs read: `{code, message}`. */
export const refusal = (status: number, code: string, message: string): PlatformAnswer =>
  jsonAnswer({ code, message }, status);

/** An answer that says when to ask again, in seconds. */
export const withRetryAfter = (answer: PlatformAnswer, seconds: number): PlatformAnswer => ({
  ...answer,
  headers: { ...answer.headers, 'retry-after': String(seconds) },
});

/** The answer to everything that the local site does not imitate, so that nothing passes by silence. */
export const notModelled = (what: string): PlatformAnswer =>
  refusal(501, 'NOT_MODELLED', `${what} is not modelled by the local site`);

/** The answer as the `Response` that the SDKs expect. */
export const toResponse = (answer: PlatformAnswer): Response =>
  new Response(answer.body === '' ? null : answer.body, {
    status: answer.status,
    headers: answer.headers,
  });
