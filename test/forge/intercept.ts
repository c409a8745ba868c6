type ForgeFetch = (meta: unknown, path: string, init?: RequestInit) => Promise<Response>;

declare global {
  // Forge's SDKs look this function up at each call.
  var __forge_fetch__: ForgeFetch;
}

/** Stands between the SDKs and the platform until it is undone. */
export function intercept(
  answer: (path: string, real: () => Promise<Response>) => Promise<Response>,
) {
  const original = globalThis.__forge_fetch__;
  globalThis.__forge_fetch__ = (meta, path, init) => answer(path, () => original(meta, path, init));
  return () => {
    globalThis.__forge_fetch__ = original;
  };
}

export const isStorage = (path: string): boolean => path.startsWith('/api/v1/');

/** Lets the n-th storage request from now on fail, before or after it took effect. */
export function failingKvs(request: number, when: 'before' | 'after', status = 500): () => void {
  let seen = 0;
  return intercept(async (path, real) => {
    if (!isStorage(path)) return real();
    seen += 1;
    if (seen !== request) return real();
    if (when === 'after') await real();
    const body = { code: 'FAILED', message: 'the storage failed' };
    return new Response(JSON.stringify(body), { status });
  });
}

/** The paths of all requests from now on, until it is asked for them. */
export function recordRequests(): () => string[] {
  const paths: string[] = [];
  const undo = intercept((path, real) => {
    paths.push(path);
    return real();
  });
  return () => {
    undo();
    return paths;
  };
}

/** Answers every question to the product with this. */
export function productAnswers(status: number, body: unknown): () => void {
  return intercept((path, real) =>
    path.includes('/rest/')
      ? Promise.resolve(new Response(JSON.stringify(body), { status }))
      : real(),
  );
}
