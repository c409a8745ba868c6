import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApp } from '../../local-site/platform/manifest';
import { openSite } from '../../local-site/platform/site';
import { createForgeBuild } from '../../local-site/runtime/forge-build';
import { createFunctionRuntime } from '../../local-site/runtime/function-runtime';
import { counterApp } from './counter-site';

const folder = mkdtempSync(join(tmpdir(), 'local-site-bundle-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("what Atlassian's bundler makes runs as the quick build does", async () => {
  const app = readApp(counterApp);
  const build = createForgeBuild(app);
  expect(readdirSync(await build.nativeResource('banner'))).toContain('index.html');

  const site = openSite(app, join(folder, 'data'));
  const runtime = createFunctionRuntime(site, build, { folder });
  const run = (moduleKey: string, functionKey: string, payload?: unknown) => {
    const module = app.modules.find(({ key }) => key === moduleKey);
    if (module === undefined) throw new Error(`no module ${moduleKey}`);
    return runtime.invoke({ module, functionKey, payload, context: {}, user: 'admin' });
  };
  expect(await run('counter-admin', 'write', { key: 'count', value: 3 })).toMatchObject({
    ok: true,
  });
  expect(await run('counter-banner', 'count')).toEqual({ ok: true, result: 3 });
  runtime.stop();
  await site.close();
}, 120_000);

test('each handler file becomes a bundle of its own: the banner does not carry @forge/api', async () => {
  const { folder: functions } = await createForgeBuild(readApp(counterApp)).functions();
  const sizeOf = (name: string) => readFileSync(join(functions, name)).length;
  expect(sizeOf('banner.cjs')).toBeLessThan(sizeOf('admin.cjs') / 2);
}, 120_000);

test('the bundler says how it is called', () => {
  const script = join(__dirname, '../../tools/forge-bundler/bundle.cjs');
  const bundleNothing = () => execFileSync(process.execPath, [script], { stdio: 'pipe' });
  expect(bundleNothing).toThrow('Usage: node bundle.cjs <app folder> <output folder>');
}, 30_000);
