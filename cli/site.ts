import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const main = join(__dirname, '../local-site/main.ts');

/** What lets Node run TypeScript; by its place, since the process may stand in the app's folder. */
const tsx = pathToFileURL(require.resolve('tsx')).href;

/** Runs the local site on the app in a folder, in a process of its own, until that ends. */
export async function siteVerb(args: string[]): Promise<number> {
  const from = process.env.INIT_CWD ?? process.cwd();
  const site = spawn(process.execPath, ['--import', tsx, main, ...args], {
    env: { ...process.env, STANDING_SITE_FROM: from },
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
