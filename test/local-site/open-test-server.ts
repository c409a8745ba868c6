import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApp } from '../../local-site/platform/manifest';
import { openSite } from '../../local-site/platform/site';
import { createFunctionRuntime } from '../../local-site/runtime/function-runtime';
import { createSourceBuild } from '../../local-site/runtime/source-build';
import { createServer } from '../../local-site/server/create-server';
import { createShellAssets } from '../../local-site/server/shell-assets';
import { counterApp, frozenMachine } from './counter-site';

/** The whole server for the fixture app, asked without a network, with a real function process and a time limit of 1 s. */
export const openTestServer = () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-site-server-'));
  const app = readApp(counterApp);
  const site = openSite(app, join(folder, 'data'), frozenMachine().machine);
  const build = createSourceBuild(app, join(folder, 'app'));
  const runtime = createFunctionRuntime(site, build, { folder, timeoutMs: 1_000 });
  const shellSources = join(folder, 'shell-sources');
  mkdirSync(shellSources);
  writeFileSync(join(shellSources, 'main.tsx'), 'document.title = "shell";');
  writeFileSync(join(shellSources, 'bridge.ts'), 'document.title = "bridge";');
  const shell = createShellAssets(shellSources, folder);
  const server = createServer({ site, runtime, build, shell });

  const ask = async (method: string, path: string, body?: unknown) => {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await server.request(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    const answer: unknown = isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, answer };
  };

  return {
    site,
    ask,
    invoke: async (functionKey: string, payload?: unknown) => {
      const moduleKey = 'counter-admin';
      return (await ask('POST', '/__invoke', { moduleKey, functionKey, payload })).answer;
    },
    /** Empty storage, an admin, no license, and a time that stands still. */
    reset: () => {
      site.kvs.clear();
      site.change({
        scenario: null,
        user: 'admin',
        license: null,
        environmentType: 'PRODUCTION',
        theme: 'light',
        clock: { at: '2026-06-05T09:00:00.000Z', running: false },
      });
    },
    close: async () => {
      runtime.stop();
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
};
