/** A function as `manifest.yml` names one behind a page: Forge calls it with a page's call and its own context. */
export type ForgeFunction = (
  request: {
    call: { functionKey: string; payload?: unknown; jobId?: string };
    context: Record<string, unknown>;
  },
  backend?: Record<string, unknown>,
) => Promise<unknown>;
