import { join } from 'node:path';
import { replyToForgeCall } from '../platform/faults/reply-to-forge-call';
import type { AppSite } from '../platform/site';
import { noTraffic, withReply } from '../platform/traffic';
import type { AppBuild } from './app-build';
import { BuildFailure } from './build-failure';
import { createBundler } from './bundle-cache';
import { functionEvent, type Invocation } from './function-event';
import type { FunctionOutcome } from './function-messages';
import { type FunctionProcess, startFunctionProcess } from './function-process';
import { type DynamicCall, dynamicInvocation } from './dynamic-properties';
import { type Job, planJob } from './job';
import { createLogKeeper } from './log-keeper';
import { type ResolverCall, resolverInvocation } from './resolver-call';

/** The functions of an app on one site. */
export type AppFunctions = {
  invoke: (call: ResolverCall) => Promise<FunctionOutcome>;
  /** Asks for the dynamic properties of a module; nothing when it has none. */
  properties: (call: DynamicCall) => Promise<FunctionOutcome | undefined>;
  /** Runs a job now, or tells why Forge would pass it over. */
  run: (job: Job) => Promise<FunctionOutcome | { skipped: string } | { refused: string }>;
};

/** Runs the functions of an app, each build in one process of its own, which all sites share. */
export type FunctionRuntime = { on: (site: AppSite) => AppFunctions; stop: () => void };

const failureOf = (error: unknown): FunctionOutcome => ({
  ok: false,
  error: {
    message: error instanceof Error ? error.message : String(error),
    ...(error instanceof BuildFailure && { code: 'not-built' }),
  },
});

/** The runtime of an app. `folder` holds what it builds for itself; `timeoutMs` replaces Atlassian's limits. */
export const createFunctionRuntime = (
  build: AppBuild,
  { folder, timeoutMs }: { folder: string; timeoutMs?: number },
): FunctionRuntime => {
  const bundle = createBundler();
  let running: { version: string; functions: FunctionProcess } | undefined;

  const currentProcess = async (): Promise<FunctionProcess> => {
    const child = await bundle({
      folder: join(folder, 'function-child'),
      options: {
        absWorkingDir: __dirname,
        entryPoints: { 'function-child': join(__dirname, 'function-child.ts') },
        outExtension: { '.js': '.cjs' },
        format: 'cjs',
        platform: 'node',
        target: 'node20',
      },
    });
    const functions = await build.functions();
    const version = `${child.version} ${functions.version}`;
    if (running?.version === version && running.functions.isAlive()) return running.functions;
    running?.functions.stop();
    const childFile = join(child.folder, 'function-child.cjs');
    running = {
      version,
      functions: startFunctionProcess(childFile, functions.folder),
    };
    return running.functions;
  };

  const perform = async (site: AppSite, invocation: Invocation): Promise<FunctionOutcome> => {
    const { id, module, timeoutSeconds } = invocation;
    let traffic = noTraffic;
    const log = createLogKeeper(timeoutSeconds);
    const startedAt = performance.now();
    const runInProcess = async (): Promise<FunctionOutcome> => {
      const functions = await currentProcess();
      return functions.run({
        id,
        event: functionEvent(site, invocation),
        clock: { at: site.now(), running: site.state().clock.running },
        timeoutMs: timeoutMs ?? timeoutSeconds * 1_000,
        reply: (forgeCall) => {
          const answered = replyToForgeCall(site, invocation, forgeCall);
          traffic = withReply(traffic, forgeCall, answered);
          return answered.reply;
        },
        log: log.add,
      });
    };
    const outcome = await runInProcess().catch(failureOf);
    site.calls.add({
      id,
      app: site.app.id,
      moduleKey: module.key,
      functionKey: invocation.called,
      invocations: 1,
      memoryMB: site.app.manifest.app.runtime.memoryMB,
      ms: Math.round(performance.now() - startedAt),
      ok: outcome.ok,
      ...(!outcome.ok && { error: outcome.error.message }),
      ...traffic,
      logLines: log.lines,
    });
    return outcome;
  };

  return {
    on: (site) => ({
      invoke: (call) => perform(site, resolverInvocation(site, call)),
      properties: async (call) => {
        const invocation = dynamicInvocation(site, call);
        return invocation && perform(site, invocation);
      },
      run: async (job) => {
        const planned = planJob(site, job);
        return 'invocation' in planned ? perform(site, planned.invocation) : planned;
      },
    }),
    stop: () => running?.functions.stop(),
  };
};
