type ForgeFetch = (meta: unknown, path: string, init?: RequestInit) => Promise<Response>;

declare global {
  // Forge's SDKs look this function up at each call.
  var __forge_fetch__: ForgeFetch;
}

/** Lets the n-th storage request from now on answer 500, before or after it took effect. */
export function failingKvs(request: number, when: 'before' | 'after'): () => void {
  const original = globalThis.__forge_fetch__;
  let seen = 0;
  globalThis.__forge_fetch__ = async (meta, path, init) => {
    if (!path.startsWith('/api/v1/')) return original(meta, path, init);
    seen += 1;
    if (seen !== request) return original(meta, path, init);
    if (when === 'after') await original(meta, path, init);
    const body = { code: 'INTERNAL_ERROR', message: 'the storage failed' };
    return new Response(JSON.stringify(body), { status: 500 });
  };
  return () => {
    globalThis.__forge_fetch__ = original;
  };
}
