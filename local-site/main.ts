import { join, resolve } from 'node:path';
import { readApp } from './platform/manifest';
import { openSite } from './platform/site';
import { createForgeBuild } from './runtime/forge-build';
import { createFunctionRuntime } from './runtime/function-runtime';
import { createSourceBuild } from './runtime/source-build';
import { firstScenario, scenarios } from './scenarios';
import { createServer } from './server/create-server';
import { holdFolder } from './server/hold-folder';
import { isPortTaken, listen } from './server/listen';
import { type Options, parseOptions, usage } from './server/options';
import { playScenario } from './server/play-scenario';
import { createShellAssets } from './server/shell-assets';

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

/** Starts the local site for the app whose manifest lies in the current folder. */
const start = async ({ port, bundled, data }: Options): Promise<void> => {
  const app = readApp(process.cwd());
  const folder = resolve(data);
  const held = holdFolder(folder);
  if (held !== 'held') {
    const holder = `${data} is in use by another local site (process ${String(held.holder)})`;
    fail(`${holder}. Stop it, or keep other data: npm start -- --data .local-site-2 --port 4002`);
  }
  const site = openSite(app, join(folder, 'data'));
  const build = bundled ? createForgeBuild(app) : createSourceBuild(app, join(folder, 'app'));
  const runtime = createFunctionRuntime(site, build, { folder });
  const localSite = {
    site,
    runtime,
    build,
    shell: createShellAssets(join(__dirname, 'shell'), folder),
  };
  try {
    const listening = await listen(createServer(localSite), port);
    const first = scenarios.find(({ name }) => name === firstScenario);
    if (site.isNew && first) await playScenario(localSite, first);
    console.log(`Standing's local site: http://localhost:${String(listening.port)}/`);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    const other = String(port < 65_535 ? port + 1 : port - 1);
    fail(`Port ${String(port)} is taken. Choose another one: npm start -- --port ${other}`);
  }
  const stop = () => {
    runtime.stop();
    void site.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const parsed = parseOptions(process.argv.slice(2));
if (parsed === 'help') {
  console.log(usage);
} else if ('problem' in parsed) {
  console.error(`${parsed.problem}\n\n${usage}`);
  process.exitCode = 2;
} else {
  void start(parsed.options);
}
