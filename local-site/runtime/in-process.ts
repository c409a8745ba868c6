import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ForgeCall, type PlatformAnswer, refusal, toResponse } from '../platform/answer';
import { answerForgeCall } from '../platform/answer-forge-call';
import { readApp } from '../platform/manifest';
import { type AppSite, type Machine, openSite } from '../platform/site';
import type { SiteUser } from '../platform/site-state';
import { forgeCallOf } from './forge-request';
import { forgeRuntime } from './forge-runtime';
import { functionEvent, type Invocation } from './function-event';
import { planJob } from './job';
import type { JobInput } from './job-body';
import { resolverBody, resolverInvocation } from './resolver-call';
import { installSiteDate } from './site-date';

/** What Forge hands to a function as its second argument. */
type BackendContext = {
  installContext: string;
  principal?: { accountId: string };
  license?: unknown;
  installation: unknown;
};

/** A resolver handler as an entry file of an app exports it. */
type Handler = (
  request: {
    call: { functionKey: string; payload?: unknown };
    context: Record<string, unknown>;
  },
  backend: BackendContext,
) => unknown;

/** A function of a trigger, a schedule, a queue or an uninstall as an entry file of an app exports it. */
type JobHandler = {
  // As a method, so that a handler may name the members that it expects of its body.
  handle(body: unknown, backend: BackendContext): unknown;
}['handle'];

/** A call of a handler; the license, the user and everything else come from the site. */
type InProcessCall = {
  moduleKey: string;
  functionKey: string;
  payload?: unknown;
  context?: Record<string, unknown>;
};

/** A site in this process, on which unmodified Forge SDKs and real handlers run. One at a time: Forge's globals are global. */
export type InProcessSite = {
  site: AppSite;
  /** Calls a handler as Forge would for a module of the manifest. During the call `Date` tells the site's time. */
  invoke: (handler: Handler, call: InProcessCall) => Promise<unknown>;
  /** Calls the function of a module that Forge runs by itself; gives its result, or why Forge would pass it over. */
  run: (
    handler: JobHandler,
    job: JobInput & { key: string },
  ) => Promise<{ result: unknown } | { skipped: string }>;
  /** Lets the next request to the key-value store fail: before it does anything, or after its work, as when the answer is lost. */
  failNextKvsRequest: (when?: 'before' | 'after') => void;
  dispose: () => Promise<void>;
};

const isKvs = (call: ForgeCall) => call.path.startsWith('/api/v1/');
const failure = () => refusal(500, 'INTERNAL_ERROR', 'The key-value store failed');

/** Opens an empty site for the app in a folder and installs Forge's globals. `machine` replaces the machine's clocks. */
export const openInProcessSite = (appFolder: string, machine?: Machine): InProcessSite => {
  const folder = mkdtempSync(join(tmpdir(), 'local-site-'));
  const opened = openSite('local', [readApp(appFolder)], { folder, machine });
  const [site] = opened.apps;
  const current = new AsyncLocalStorage<{
    runtime: ReturnType<typeof forgeRuntime>;
    user: SiteUser;
  }>();
  let failNext: 'before' | 'after' | undefined;

  const answer = (call: ForgeCall): PlatformAnswer => {
    const failing = isKvs(call) ? failNext : undefined;
    if (failing !== undefined) failNext = undefined;
    if (failing === 'before') return failure();
    const real = answerForgeCall(site, current.getStore()?.user ?? site.state().user, call);
    return failing === 'after' ? failure() : real;
  };

  Object.defineProperty(globalThis, '__forge_runtime__', {
    get: () => current.getStore()?.runtime,
    configurable: true,
  });
  Object.assign(globalThis, {
    __forge_fetch__: (meta: unknown, path: string, init?: RequestInit) =>
      Promise.resolve(toResponse(answer(forgeCallOf(meta, path, init)))),
  });
  const uninstallDate = installSiteDate(() =>
    current.getStore() === undefined ? undefined : site.now(),
  );

  const perform = <Result>(
    invocation: Invocation,
    call: (backend: BackendContext) => Result,
  ): Promise<Awaited<Result>> => {
    const event = functionEvent(site, invocation);
    const { contextAri, aaid, license, appContext } = event._meta;
    const backend = {
      installContext: contextAri,
      ...(aaid !== undefined && { principal: { accountId: aaid } }),
      ...(license !== undefined && { license }),
      installation: appContext.installation,
    };
    const runtime = forgeRuntime(event, performance.now());
    return current.run({ runtime, user: invocation.user }, () => Promise.resolve(call(backend)));
  };

  const invoke = async (handler: Handler, call: InProcessCall): Promise<unknown> => {
    const module = site.app.modules.find((candidate) => candidate.key === call.moduleKey);
    if (module === undefined) throw new Error(`The manifest has no module ${call.moduleKey}`);
    const { functionKey, payload, context = {} } = call;
    const { user } = site.state();
    const asked = { module, functionKey, payload, context, user };
    return perform(resolverInvocation(site, asked), (backend) =>
      handler(resolverBody(site, asked), backend),
    );
  };

  const run: InProcessSite['run'] = async (handler, { key, ...input }) => {
    const runnable = site.app.runnables.find((candidate) => candidate.key === key);
    if (runnable === undefined) throw new Error(`The manifest has no job ${key}`);
    const planned = planJob(site, { runnable, ...input });
    if ('refused' in planned) throw new Error(planned.refused);
    if ('skipped' in planned) return planned;
    const { invocation } = planned;
    return { result: await perform(invocation, (backend) => handler(invocation.body, backend)) };
  };

  return {
    site,
    invoke,
    run,
    failNextKvsRequest: (when = 'before') => {
      failNext = when;
    },
    dispose: async () => {
      uninstallDate();
      Reflect.deleteProperty(globalThis, '__forge_runtime__');
      Reflect.deleteProperty(globalThis, '__forge_fetch__');
      await opened.close();
      rmSync(folder, { recursive: true });
    },
  };
};
