import type { FunctionEvent } from './function-event';

const silentMetrics = {
  counter: () => ({ incr: () => undefined, decr: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  gauge: () => ({ set: () => undefined }),
};

/** The value of `__forge_runtime__` during one invocation. `startedAt` is a moment of `performance.now()`. */
export const forgeRuntime = (event: FunctionEvent, startedAt: number) => ({
  proxy: { token: 'local-site', url: 'http://proxy.invalid' },
  contextAri: event._meta.contextAri,
  container: undefined,
  appContext: event._meta.appContext,
  ...(event._meta.aaid !== undefined && { aaid: event._meta.aaid }),
  lambdaContext: {
    awsRequestId: event._meta.appContext.invocationId,
    getRemainingTimeInMillis: () => event._meta.timeout * 1_000 - (performance.now() - startedAt),
  },
  tracing: event._meta.tracing,
  realtime: {},
  metrics: silentMetrics,
  featureFlags: () => false,
});
