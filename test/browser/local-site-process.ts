import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isBundled } from '../is-bundled';

/** The local site as `npm start` runs it, on a data folder and a port of its own. */
export type LocalSiteProcess = {
  url: string;
  /** Changes the site's state, as the side bar does. */
  change: (patch: Record<string, unknown>) => Promise<void>;
  /** `kill -9`, then a new start on the same folder and port. */
  killAndRestart: () => Promise<void>;
  /** Ends the process and removes the folder. */
  stop: () => Promise<void>;
};

const root = join(__dirname, '../..');

const build = isBundled ? ['--bundled'] : [];

const spawnSite = (args: string[], app: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', join(root, 'local-site/main.ts'), ...args], {
    cwd: app,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The port, once the site says that it listens. */
const portOf = async (child: ChildProcess): Promise<string> => {
  if (child.stdout === null) throw new Error('the local site has no output');
  for await (const line of createInterface(child.stdout)) {
    const port = /http:\/\/localhost:(\d+)\//.exec(line)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error('the local site ended before it listened');
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
};

/**
 * Starts the local site; `flags` are further ones of its command line, and `app` is the folder of the
 * app on it.
 */
export const startLocalSite = async (
  flags: string[] = [],
  app: string = root,
): Promise<LocalSiteProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'standing-browser-'));
  const options = ['--data', folder, ...build, ...flags];
  const start = (port: string) => spawnSite(['--port', port, ...options], app);
  let child = start('0');
  const port = await portOf(child);
  const url = `http://localhost:${port}`;
  return {
    url,
    change: async (patch) => {
      const response = await fetch(`${url}/__site`, { method: 'PUT', body: JSON.stringify(patch) });
      if (!response.ok) throw new Error(await response.text());
    },
    killAndRestart: async () => {
      await end(child, 'SIGKILL');
      child = start(port);
      await portOf(child);
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
