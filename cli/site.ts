import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { placeOf } from './input';

/** What `standing site --help` prints. */
export const siteHelp = `Usage: standing site [DIR] [--port N] [--bundled] [--data DIR] [--app DIR]…

Runs the local site on the Forge app in DIR (else this folder), until Ctrl+C.

  --port N    port on 127.0.0.1 (default 4000; 0 picks a free one)
  --bundled   runs what Atlassian’s own bundler makes, instead of the quick build
  --data DIR  where the sites keep their data (default a folder of the app’s in Standing’s own .local-site)
  --app DIR   another app to install beside it; several times for several apps

Exit codes: 0 ended as asked, 2 misuse or failure.

Example:
  standing site my-app --port 0`;

const main = join(__dirname, '../local-site/main.ts');

/** What lets Node run TypeScript; by its place, since the process may stand in the app's folder. */
const tsx = pathToFileURL(require.resolve('tsx')).href;

/** Runs the local site on the app in a folder, in a process of its own, until that ends. */
export async function siteVerb(args: string[]): Promise<number> {
  const site = spawn(process.execPath, ['--import', tsx, main, ...args], {
    env: { ...process.env, STANDING_SITE_FROM: placeOf('.') },
    stdio: 'inherit',
  });
  endWithUs(site);
  await once(site, 'close');
  return site.exitCode === 0 ? 0 : 2;
}

/** What ends this process ends the site first. */
function endWithUs(site: ChildProcess): void {
  process.on('SIGINT', () => site.kill('SIGINT'));
  process.on('SIGTERM', () => site.kill('SIGTERM'));
}
