import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../local-site/platform/manifest';
import { createFunctionRuntime } from '../../local-site/runtime/function-runtime';
import { createSourceBuild } from '../../local-site/runtime/source-build';
import { createServer } from '../../local-site/server/create-server';
import { type HostedApp, openHostedSite } from '../../local-site/server/hosted-site';
import { createOpenSites } from '../../local-site/server/open-sites';
import { readApps } from '../../local-site/server/read-apps';
import { createShellAssets } from '../../local-site/server/shell-assets';
import { counterApp, frozenMachine } from './counter-site';

const readOrThrow = (folders: readonly [string, ...string[]]) => {
  const read = readApps(folders);
  if ('problem' in read) throw new Error(read.problem);
  return read.apps;
};

/** The whole server for fixture apps, asked without a network, with real function processes and a time limit of 1 s. */
export const openTestServer = (folders: readonly [string, ...string[]] = [counterApp]) => {
  const folder = mkdtempSync(join(tmpdir(), 'local-site-server-'));
  const host = (app: App): HostedApp => {
    const appFolder = join(folder, 'apps', app.id);
    const build = createSourceBuild(app, appFolder);
    const functions = createFunctionRuntime(build, { folder: appFolder, timeoutMs: 1_000 });
    return { app, build, functions };
  };
  const [first, ...others] = readOrThrow(folders);
  const apps = [host(first), ...others.map(host)] as const;
  const { machine } = frozenMachine();
  const sites = createOpenSites((name) =>
    Promise.resolve(openHostedSite(name, apps, { folder: join(folder, 'sites', name), machine })),
  );
  const shellSources = join(folder, 'shell-sources');
  mkdirSync(shellSources);
  writeFileSync(join(shellSources, 'main.tsx'), 'document.title = "shell";');
  writeFileSync(join(shellSources, 'bridge.ts'), 'document.title = "bridge";');
  const server = createServer({ sites, shell: createShellAssets(shellSources, folder) });

  /** Asks a site by its host name. */
  const on = (host: string) => {
    const ask = async (method: string, path: string, body?: unknown) => {
      const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
      const response = await server.request(`http://${host}:4000${path}`, init);
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      const answer: unknown = isJson ? JSON.parse(text) : text;
      return { status: response.status, headers: response.headers, answer };
    };
    return {
      ask,
      invoke: async (functionKey: string, payload?: unknown, moduleKey = 'counter-admin') =>
        (await ask('POST', '/__invoke', { moduleKey, functionKey, payload })).answer,
      /** Empty storage, an admin, no license, and a time that stands still. */
      reset: async () => {
        await ask('DELETE', '/__site/storage');
        await ask('DELETE', '/__site/calls');
        await ask('PUT', '/__site', {
          scenario: null,
          user: 'admin',
          license: null,
          environmentType: 'PRODUCTION',
          theme: 'light',
          clock: { at: '2026-06-05T09:00:00.000Z', running: false },
        });
      },
    };
  };

  return {
    ...on('localhost'),
    on,
    close: async () => {
      for (const { functions } of apps) functions.stop();
      await sites.close();
      rmSync(folder, { recursive: true });
    },
  };
};
