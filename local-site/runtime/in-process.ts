import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ForgeCall, type PlatformAnswer, refusal, toResponse } from '../platform/answer';
import { answerForgeCall } from '../platform/answer-forge-call';
import { readApp, resolverFunctionOf } from '../platform/manifest';
import { type Machine, openSite, type Site } from '../platform/site';
import { forgeCallOf } from './forge-request';
import { forgeRuntime } from './forge-runtime';
import { functionEvent } from './function-event';
import { installSiteDate } from './site-date';

/** A resolver handler as an entry file of an app exports it. */
type Handler = (
  request: {
    call: { functionKey: string; payload?: unknown };
    context: Record<string, unknown>;
  },
  backend: {
    installContext: string;
    principal?: { accountId: string };
    license?: unknown;
    installation: unknown;
  },
) => unknown;

/** A call of a handler; the license, the user and everything else come from the site. */
type InProcessCall = {
  moduleKey: string;
  functionKey: string;
  payload?: unknown;
  context?: Record<string, unknown>;
};

/** A site in this process, on which unmodified Forge SDKs and real handlers run. One at a time: Forge's globals are global. */
export type InProcessSite = {
  site: Site;
  /** Calls a handler as Forge would for a module of the manifest. During the call `Date` tells the site's time. */
  invoke: (handler: Handler, call: InProcessCall) => Promise<unknown>;
  /** Lets the next request to the key-value store fail: before it does anything, or after its work, as when the answer is lost. */
  failNextKvsRequest: (when?: 'before' | 'after') => void;
  dispose: () => Promise<void>;
};

const isKvs = (call: ForgeCall) => call.path.startsWith('/api/v1/');
const failure = () => refusal(500, 'INTERNAL_ERROR', 'The key-value store failed');

/** Opens an empty site for the app in a folder and installs Forge's globals. `machine` replaces the machine's clocks. */
export const openInProcessSite = (appFolder: string, machine?: Machine): InProcessSite => {
  const folder = mkdtempSync(join(tmpdir(), 'local-site-'));
  const site = openSite(readApp(appFolder), folder, machine);
  const current = new AsyncLocalStorage<ReturnType<typeof forgeRuntime>>();
  let failNext: 'before' | 'after' | undefined;

  const answer = (call: ForgeCall): PlatformAnswer => {
    const failing = isKvs(call) ? failNext : undefined;
    if (failing !== undefined) failNext = undefined;
    if (failing === 'before') return failure();
    const real = answerForgeCall(site, site.state().user, call);
    return failing === 'after' ? failure() : real;
  };

  Object.defineProperty(globalThis, '__forge_runtime__', {
    get: () => current.getStore(),
    configurable: true,
  });
  Object.assign(globalThis, {
    __forge_fetch__: (meta: unknown, path: string, init?: RequestInit) =>
      Promise.resolve(toResponse(answer(forgeCallOf(meta, path, init)))),
  });
  const uninstallDate = installSiteDate(() =>
    current.getStore() === undefined ? undefined : site.now(),
  );

  const invoke = async (handler: Handler, call: InProcessCall): Promise<unknown> => {
    const module = site.app.modules.find((candidate) => candidate.key === call.moduleKey);
    const entry = module && resolverFunctionOf(site.app, module);
    if (module === undefined || entry === undefined) {
      throw new Error(`The manifest has no module ${call.moduleKey} with a resolver`);
    }
    const { functionKey, payload, context = {} } = call;
    const event = functionEvent(site, entry, {
      call: { module, functionKey, payload, context, user: site.state().user },
      invocationId: randomUUID(),
    });
    const { contextAri, aaid, license, appContext } = event._meta;
    return current.run(forgeRuntime(event, performance.now()), () =>
      Promise.resolve(
        handler(
          { call: { functionKey, payload }, context },
          {
            installContext: contextAri,
            ...(aaid !== undefined && { principal: { accountId: aaid } }),
            ...(license !== undefined && { license }),
            installation: appContext.installation,
          },
        ),
      ),
    );
  };

  return {
    site,
    invoke,
    failNextKvsRequest: (when = 'before') => {
      failNext = when;
    },
    dispose: async () => {
      uninstallDate();
      Reflect.deleteProperty(globalThis, '__forge_runtime__');
      Reflect.deleteProperty(globalThis, '__forge_fetch__');
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
};
