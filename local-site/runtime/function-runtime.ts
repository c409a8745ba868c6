import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { answerForgeCall } from '../platform/answer-forge-call';
import type { ForgeCall, PlatformAnswer } from '../platform/answer';
import type { LogLine, Traffic } from '../platform/call-log';
import { resolverFunctionOf } from '../platform/manifest';
import type { Site } from '../platform/site';
import type { AppBuild } from './app-build';
import { createBundler } from './bundle-cache';
import { functionEvent, type ResolverCall } from './function-event';
import type { FunctionOutcome } from './function-messages';
import { type FunctionProcess, startFunctionProcess } from './function-process';

/** Runs the resolvers of an app on a site, each build in one process of its own. */
export type FunctionRuntime = {
  invoke: (call: ResolverCall) => Promise<FunctionOutcome>;
  stop: () => void;
};

// Atlassian: invocation limits, function timeout for modules.
const defaultTimeoutMs = 25_000;

const isWrite = (call: ForgeCall) => /\/(set|delete|transaction)$/.test(call.path);

const count = (traffic: Traffic, call: ForgeCall, answer: PlatformAnswer): void => {
  const isKvs = call.path.startsWith('/api/v1/');
  if (isKvs) traffic.kvsRequests += 1;
  else traffic.restRequests += 1;
  if (isKvs && isWrite(call)) traffic.bytesWritten += Buffer.byteLength(call.body);
  else traffic.bytesRead += Buffer.byteLength(answer.body);
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The runtime of one site. `folder` holds what it builds for itself. */
export const createFunctionRuntime = (
  site: Site,
  build: AppBuild,
  { folder, timeoutMs = defaultTimeoutMs }: { folder: string; timeoutMs?: number },
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
      functions: startFunctionProcess(childFile, functions.folder, timeoutMs),
    };
    return running.functions;
  };

  const outcomeOf = async (
    call: ResolverCall,
    id: string,
    record: { traffic: Traffic; logLines: LogLine[] },
  ): Promise<FunctionOutcome> => {
    const entry = resolverFunctionOf(site.app, call.module);
    if (entry === undefined) throw new Error(`${call.module.key} has no resolver`);
    const functions = await currentProcess();
    return functions.run({
      id,
      event: functionEvent(site, entry, { call, invocationId: id }),
      clock: { at: site.now(), running: site.state().clock.running },
      answer: (forgeCall) => {
        const answer = answerForgeCall(site, call.user, forgeCall);
        count(record.traffic, forgeCall, answer);
        return answer;
      },
      log: (line) => record.logLines.push(line),
    });
  };

  const invoke = async (call: ResolverCall): Promise<FunctionOutcome> => {
    const id = randomUUID();
    const traffic = { kvsRequests: 0, restRequests: 0, bytesRead: 0, bytesWritten: 0 };
    const logLines: LogLine[] = [];
    const startedAt = performance.now();
    const outcome = await outcomeOf(call, id, { traffic, logLines }).catch(
      (error: unknown): FunctionOutcome => ({ ok: false, error: { message: messageOf(error) } }),
    );
    site.calls.add({
      id,
      moduleKey: call.module.key,
      functionKey: call.functionKey,
      ms: Math.round(performance.now() - startedAt),
      ok: outcome.ok,
      ...traffic,
      logLines,
    });
    return outcome;
  };

  return { invoke, stop: () => running?.functions.stop() };
};
