import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchOf } from '../../local-site/server/launch';
import { parseOptions, usageOf } from '../../local-site/server/options';
import { vendorApp } from './vendor-app';

const launch = launchOf({ STANDING_SITE_FROM: '/home/ada' });

const optionsOf = (...args: string[]) => {
  const parsed = parseOptions(args, launch);
  return typeof parsed === 'object' && 'options' in parsed ? parsed.options : parsed;
};

test.each([
  ['the folder in which it was called', [], ['/home/ada']],
  ['a folder', ['shop'], ['/home/ada/shop']],
  ['a folder elsewhere', ['/srv/shop'], ['/srv/shop']],
  ['another app beside it', ['shop', '--app', '../ours'], ['/home/ada/shop', '/home/ours']],
  ['options only', ['--port', '0', '--app', 'b'], ['/home/ada', '/home/ada/b']],
])('standing site runs the app in %s', (_, args, apps) => {
  expect(optionsOf(...args)).toMatchObject({ apps });
});

test('each app has data of its own, outside its folder', () => {
  const data = (folder: string) => launch.dataFor(folder);
  expect(data('/srv/shop')).toMatch(/\.local-site\/shop-[0-9a-f]{8}$/);
  expect(data('/srv/shop').startsWith(resolve(__dirname, '../..'))).toBe(true);
  expect(data('/home/shop')).not.toBe(data('/srv/shop'));
  expect(optionsOf('--data', 'kept')).toMatchObject({ data: '/home/ada/kept' });
});

test('its messages name the command', () => {
  expect(usageOf(launch)).toContain('Usage: standing site [DIR] [--port N]');
  expect(parseOptions(['a', 'b'], launch)).toMatchObject({
    problem: expect.stringContaining('One DIR is enough') as unknown,
  });
});

const app = vendorApp({
  'manifest.yml': 'app: { id: shop }\nmodules: { macro: [{ key: chart, title: Chart }] }',
});
const data = mkdtempSync(join(tmpdir(), 'standing-site-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  app.remove();
  rmSync(data, { recursive: true });
});

const call = (...args: string[]) => {
  const cli = join(__dirname, '../../cli/main.ts');
  const child = spawn(
    process.execPath,
    ['--import', require.resolve('tsx'), cli, 'site', ...args],
    {
      cwd: app.folder,
      env: { ...process.env, INIT_CWD: app.folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  started.push(child);
  return child;
};

const textOf = async (child: ChildProcess, stream: 'stdout' | 'stderr') => {
  let text = '';
  child[stream]?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  return text;
};

test('it runs until it is ended, and leaves the app’s folder as it was', async () => {
  const child = call('--port', '0', '--data', data);
  const line = String(await once(child.stdout, 'data'));
  const port = /http:\/\/localhost:(\d+)\//.exec(line)?.[1] ?? '';
  const site: unknown = await (await fetch(`http://127.0.0.1:${port}/__site`)).json();
  expect(site).toMatchObject({ takesHistory: false, modules: [{ key: 'chart' }] });
  child.kill('SIGTERM');
  await once(child, 'close');
  expect(child.exitCode).toBe(0);
  expect(readdirSync(app.folder)).toEqual(['manifest.yml', 'node_modules']);
}, 30_000);

test('a folder without an app is a failure', async () => {
  mkdirSync(join(data, 'empty'));
  const child = call(join(data, 'empty'));
  expect(await textOf(child, 'stderr')).toBe(`${join(data, 'empty')} has no manifest.yml\n`);
  expect(child.exitCode).toBe(2);
}, 30_000);
