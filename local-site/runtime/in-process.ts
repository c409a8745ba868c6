import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toResponse } from '../platform/answer';
import type { Faults } from '../platform/faults/faults';
import { replyToForgeCall } from '../platform/faults/reply-to-forge-call';
import { readApp } from '../platform/manifest';
import type { Product } from '../platform/module-place';
import { type AppSite, type Machine, openSite } from '../platform/site';
import type { SiteUser } from '../platform/site-state';
import { deliverDue, type Delivered } from './deliver-due';
import { dynamicInvocation } from './dynamic-properties';
import { forgeCallOf } from './forge-request';
import { forgeRuntime } from './forge-runtime';
import { functionEvent, type Invocation } from './function-event';
import { type Job, planJob } from './job';
import type { JobInput } from './job-body';
import { resolverBody, resolverInvocation } from './resolver-call';
import { installSiteDate } from './site-date';
import { createTurns, rounds } from './turns';

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

/** The platform ended an invocation in the middle: its code never goes on, and nothing that it asks for later happens. */
export class InvocationKilled extends Error {}

/** An invocation that is under way. */
type Running = {
  site: AppSite;
  runtime: ReturnType<typeof forgeRuntime>;
  user: SiteUser;
  isEnded: boolean;
  end: (message: string) => void;
};

/** A site in this process, on which unmodified Forge SDKs and real handlers run. One at a time: Forge's globals are global. */
export type InProcessSite = {
  site: AppSite;
  /**
   * Calls a handler as Forge would for a module of the manifest. During the call `Date` tells the site's time. Rejects with
   * `InvocationKilled` when a fault ends it.
   */
  invoke: (handler: Handler, call: InProcessCall) => Promise<unknown>;
  /** Calls the function of a module's dynamic properties, as a product does that shows the module on a page of the site. */
  dynamicProperties: (
    handler: JobHandler,
    call: { moduleKey: string; path: string },
  ) => Promise<unknown>;
  /** Calls the function of a module that Forge runs by itself; gives its result, or why Forge would pass it over. */
  run: (
    handler: JobHandler,
    job: JobInput & { key: string },
  ) => Promise<{ result: unknown } | { skipped: string }>;
  /** The events that wait for a consumer, by when they are due: moments of the site, in milliseconds. */
  queued: () => { queue: string; body: Record<string, unknown>; dueAt: number }[];
  /**
   * Hands the events that are due to the functions of their consumers, by the consumers' keys, one after the other, and tells what came
   * of each. One that fails or is ended comes again later, as Forge would have it.
   */
  deliver: (handlers: Record<string, JobHandler>) => Promise<Delivered[]>;
  /** What the app has set as its properties in a product, by their keys. */
  properties: (product: Product) => Record<string, unknown>;
  /** What goes wrong with the requests of the app, and of the test itself. */
  faults: Faults;
  /** With a seed, the requests of invocations that run at the same time take turns, always in the same order; with null they go as they come. */
  interleave: (seed: number | null) => void;
  dispose: () => Promise<void>;
};

/** How many rounds of the event loop the latest of slow answers takes. */
const latestRounds = 20;

const never = () => new Promise<never>(() => undefined);

/** One for all sites: what still runs of an invocation on an earlier site must not be taken for a call of the test on this one. */
const current = new AsyncLocalStorage<Running>();

/** Opens an empty site for the app in a folder and installs Forge's globals. `machine` replaces the machine's clocks. */
export const openInProcessSite = (appFolder: string, machine?: Machine): InProcessSite => {
  const folder = mkdtempSync(join(tmpdir(), 'local-site-'));
  const opened = openSite('local', [readApp(appFolder)], { folder, machine });
  const [site] = opened.apps;
  const turns = createTurns();

  const isOver = (running: Running | undefined) =>
    running !== undefined && (running.isEnded || running.site !== site);

  const ask = async (meta: unknown, path: string, init?: RequestInit): Promise<Response> => {
    const running = current.getStore();
    const call = forgeCallOf(meta, path, init);
    const turn = turns.next();
    if (turn !== undefined) await turn;
    if (isOver(running)) return never();
    const { user } = running ?? site.state();
    const { reply } = replyToForgeCall(site, { user }, call);
    if ('killed' in reply) {
      if (running === undefined) throw new InvocationKilled(reply.killed);
      running.end(reply.killed);
      return never();
    }
    if ('lost' in reply) throw new TypeError(reply.lost);
    if (reply.late !== undefined) {
      await rounds(Math.ceil(reply.late * latestRounds));
      if (isOver(running)) return never();
    }
    return toResponse(reply.answer);
  };

  Object.defineProperty(globalThis, '__forge_runtime__', {
    get: () => current.getStore()?.runtime,
    configurable: true,
  });
  Object.assign(globalThis, { __forge_fetch__: ask });
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
    return new Promise((resolve, reject) => {
      const running: Running = {
        site,
        runtime,
        user: invocation.user,
        isEnded: false,
        end: (message) => {
          running.isEnded = true;
          reject(new InvocationKilled(message));
        },
      };
      void current
        .run(running, async (): Promise<Awaited<Result>> => await call(backend))
        .then(resolve, reject);
    });
  };

  const moduleOf = (key: string) => {
    const module = site.app.modules.find((candidate) => candidate.key === key);
    if (module === undefined) throw new Error(`The manifest has no module ${key}`);
    return module;
  };

  const invoke = async (handler: Handler, call: InProcessCall): Promise<unknown> => {
    const module = moduleOf(call.moduleKey);
    const { functionKey, payload, context = {} } = call;
    const { user } = site.state();
    const asked = { module, functionKey, payload, context, user };
    return perform(resolverInvocation(site, asked), (backend) =>
      handler(resolverBody(site, asked), backend),
    );
  };

  const dynamicProperties: InProcessSite['dynamicProperties'] = (handler, { moduleKey, path }) => {
    const module = moduleOf(moduleKey);
    const page = new URL(path, 'http://localhost:4000');
    const invocation = dynamicInvocation(site, { module, page, user: site.state().user });
    if (invocation === undefined) throw new Error(`${moduleKey} has no dynamic properties`);
    return perform(invocation, (backend) => handler(invocation.body, backend));
  };

  const runJob = async (handler: JobHandler, job: Job) => {
    const planned = planJob(site, job);
    if ('refused' in planned) throw new Error(planned.refused);
    if ('skipped' in planned) return planned;
    const { invocation } = planned;
    return { result: await perform(invocation, (backend) => handler(invocation.body, backend)) };
  };

  const run: InProcessSite['run'] = async (handler, { key, ...input }) => {
    const runnable = site.app.runnables.find((candidate) => candidate.key === key);
    if (runnable === undefined) throw new Error(`The manifest has no job ${key}`);
    return runJob(handler, { runnable, ...input });
  };

  const deliver: InProcessSite['deliver'] = (handlers) =>
    deliverDue(site, {
      attempt: async (job) => {
        const handler = handlers[job.runnable.key];
        if (handler === undefined) throw new Error(`No function for ${job.runnable.key}`);
        return runJob(handler, job).then(
          (ran) => ({ result: 'result' in ran ? ran.result : undefined }),
          (error: unknown) => ({ error }),
        );
      },
    });

  return {
    site,
    invoke,
    dynamicProperties,
    run,
    queued: () => site.queues.waiting().map(({ queue, body, dueAt }) => ({ queue, body, dueAt })),
    deliver,
    properties: site.properties.of,
    faults: site.faults,
    interleave: turns.set,
    dispose: async () => {
      uninstallDate();
      Reflect.deleteProperty(globalThis, '__forge_runtime__');
      Reflect.deleteProperty(globalThis, '__forge_fetch__');
      await opened.close();
      rmSync(folder, { recursive: true });
    },
  };
};
