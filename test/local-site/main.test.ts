import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { counterApp } from './counter-site';

const data = mkdtempSync(join(tmpdir(), 'local-site-main-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

const main = join(__dirname, '../../local-site/main.ts');
const tsx = require.resolve('tsx');

const start = (...args: string[]) => {
  const child = spawn(process.execPath, ['--import', tsx, main, '--data', data, ...args], {
    cwd: counterApp,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
};

const exitOf = async (...args: string[]) => {
  const child = start('--data', join(data, 'another'), ...args);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  await once(child, 'close');
  return { code: child.exitCode, errors, output };
};

const ready = async (...args: string[]) => {
  const child = start('--port', '0', ...args);
  const line = String(await once(child.stdout, 'data'));
  const address = /^Standing's local site: http:\/\/localhost:(\d+)\/\n$/.exec(line);
  return { child, address: `http://127.0.0.1:${address?.[1] ?? ''}` };
};

const invoke = async (address: string, functionKey: string, payload: unknown) => {
  const body = JSON.stringify({ moduleKey: 'counter-admin', functionKey, payload });
  const response = await fetch(`${address}/__invoke`, { method: 'POST', body });
  return v.parse(v.unknown(), await response.json());
};

test('what was acknowledged survives kill -9, state and storage', async () => {
  const first = await ready();
  const patch = JSON.stringify({ theme: 'dark', clock: { at: '2030-01-01T00:00:00Z' } });
  await fetch(`${first.address}/__site`, { method: 'PUT', body: patch });
  const keys = Array.from({ length: 20 }, (_, index) => `k${String(index)}`);
  for (const key of keys) await invoke(first.address, 'write', { key, value: key });
  first.child.kill('SIGKILL');
  await once(first.child, 'close');

  const second = await ready();
  for (const key of keys) {
    expect(await invoke(second.address, 'read', { key })).toEqual({ ok: true, result: key });
  }
  const site: unknown = await (await fetch(`${second.address}/__site`)).json();
  const now: unknown = expect.stringMatching(/^2030-01-01T00:0/);
  expect(site).toMatchObject({ theme: 'dark', now });
  second.child.kill('SIGKILL');
  await once(second.child, 'close');
}, 30_000);

/** Node does not resolve names under localhost, so the name goes into the header. */
const siteAt = (address: string, host: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(address);
    get(`${address}/__site`, { headers: { host: `${host}:${port}` } }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve(JSON.parse(body));
      });
    }).on('error', reject);
  });

test('a host name is a site, and each app is on it', async () => {
  const { child, address } = await ready(
    '--app',
    counterApp,
    '--app',
    join(counterApp, '../tally'),
  );
  expect(await siteAt(address, 'acme.localhost')).toMatchObject({
    site: { name: 'acme' },
    sites: [
      { name: 'local', url: address.replace('127.0.0.1', 'localhost') },
      { name: 'acme', url: address.replace('127.0.0.1', 'acme.localhost') },
    ],
    apps: [{ id: 'counter' }, { id: 'tally' }],
    scenario: 'subscription-suspended',
    runnables: expect.arrayContaining([
      expect.objectContaining({ app: 'tally', key: 'counter-hourly' }),
    ]) as unknown,
  });
  child.kill('SIGKILL');
  await once(child, 'close');
}, 30_000);

test('a folder without an app is said in one line', async () => {
  expect(await exitOf('--port', '0', '--app', 'src')).toEqual({
    code: 1,
    errors: 'src has no manifest.yml\n',
    output: '',
  });
}, 30_000);

test('two processes do not share one folder', async () => {
  const { child } = await ready();
  expect(await exitOf('--port', '0', '--data', data)).toMatchObject({
    code: 1,
    errors: expect.stringContaining(
      `${data} is in use by another local site (process ${String(child.pid)})`,
    ) as unknown,
  });
  child.kill('SIGKILL');
  await once(child, 'close');
}, 30_000);

test('help is no mistake', async () => {
  const { code, errors, output } = await exitOf('--help');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toContain('Usage: npm start');
}, 30_000);

test('a taken port is said in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  expect(await exitOf('--port', port)).toEqual({
    code: 1,
    errors: `Port ${port} is taken. Choose another one: npm start -- --port ${String(Number(port) + 1)}\n`,
    output: '',
  });
  other.close();
}, 30_000);

test.each([
  [['--nope'], "Unknown option '--nope'"],
  [['--port', 'eighty'], 'Not a port: eighty'],
  [['extra'], "Unexpected argument 'extra'"],
])(
  '%j is misuse',
  async (args, message) => {
    const { code, errors } = await exitOf(...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: npm start --');
  },
  30_000,
);
