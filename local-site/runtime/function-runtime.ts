import { join } from 'node:path';
import { answerForgeCall } from '../platform/answer-forge-call';
import type { ForgeCall, PlatformAnswer } from '../platform/answer';
import type { Traffic } from '../platform/call-log';
import type { AppSite } from '../platform/site';
import type { AppBuild } from './app-build';
import { BuildFailure } from './build-failure';
import { createBundler } from './bundle-cache';
import { functionEvent, type Invocation } from './function-event';
import type { FunctionOutcome } from './function-messages';
import { type FunctionProcess, startFunctionProcess } from './function-process';
import { type Job, planJob } from './job';
import { createLogKeeper } from './log-keeper';
import { type ResolverCall, resolverInvocation } from './resolver-call';

/** The functions of an app on one site. */
export type AppFunctions = {
  invoke: (call: ResolverCall) => Promise<FunctionOutcome>;
  /** Runs a job now, or tells why Forge would pass it over. */
  run: (job: Job) => Promise<FunctionOutcome | { skipped: string } | { refused: string }>;
};

/** Runs the functions of an app, each build in one process of its own, which all sites share. */
export type FunctionRuntime = { on: (site: AppSite) => AppFunctions; stop: () => void };

const isWrite = (call: ForgeCall) => /\/(set|delete|transaction)$/.test(call.path);

const count = (traffic: Traffic, call: ForgeCall, answer: PlatformAnswer): void => {
  const isKvs = call.path.startsWith('/api/v1/');
  if (isKvs) traffic.kvsRequests += 1;
  else traffic.restRequests += 1;
  if (isKvs && isWrite(call)) traffic.bytesWritten += Buffer.byteLength(call.body);
  else traffic.bytesRead += Buffer.byteLength(answer.body);
};

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
    const { id, module, user, timeoutSeconds } = invocation;
    const traffic = { kvsRequests: 0, restRequests: 0, bytesRead: 0, bytesWritten: 0 };
    const log = createLogKeeper(timeoutSeconds);
    const startedAt = performance.now();
    const runInProcess = async (): Promise<FunctionOutcome> => {
      const functions = await currentProcess();
      return functions.run({
        id,
        event: functionEvent(site, invocation),
        clock: { at: site.now(), running: site.state().clock.running },
        timeoutMs: timeoutMs ?? timeoutSeconds * 1_000,
        answer: (forgeCall) => {
          const answer = answerForgeCall(site, user, forgeCall);
          count(traffic, forgeCall, answer);
          return answer;
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
      ms: Math.round(performance.now() - startedAt),
      ok: outcome.ok,
      ...traffic,
      logLines: log.lines,
    });
    return outcome;
  };

  return {
    on: (site) => ({
      invoke: (call) => perform(site, resolverInvocation(site, call)),
      run: async (job) => {
        const planned = planJob(site, job);
        return 'invocation' in planned ? perform(site, planned.invocation) : planned;
      },
    }),
    stop: () => running?.functions.stop(),
  };
};
