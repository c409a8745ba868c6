import { join, resolve } from 'node:path';
import type { App } from './platform/manifest';
import { defaultSiteName } from './platform/site-name';
import { BuildFailure } from './runtime/build-failure';
import { createForgeBuild } from './runtime/forge-build';
import { createFunctionRuntime } from './runtime/function-runtime';
import { createSourceBuild } from './runtime/source-build';
import { firstScenario, scenarios } from './scenarios';
import { createServer } from './server/create-server';
import { holdFolder } from './server/hold-folder';
import { type HostedApp, type HostedApps, openHostedSite } from './server/hosted-site';
import { isPortTaken, listen } from './server/listen';
import { createOpenSites } from './server/open-sites';
import { type Launch, launchOf, projectFolder, sharedBuilds } from './server/launch';
import { type Options, parseOptions, usageOf } from './server/options';
import { playScenario } from './server/play-scenario';
import { readApps } from './server/read-apps';
import { createShellAssets } from './server/shell-assets';

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const openSitesOf = (apps: HostedApps, folder: string) =>
  createOpenSites(async (name) => {
    const site = openHostedSite(name, apps, { folder: join(folder, 'sites', name) });
    const first = scenarios.find((scenario) => scenario.name === firstScenario);
    if (site.isNew && first) for (const app of site.apps) await playScenario(app, first);
    return site;
  });

const hold = (data: string, { command }: Launch): string => {
  const folder = resolve(data);
  const held = holdFolder(folder);
  if (held === 'held') return folder;
  const holder = `${data} is in use by another local site (process ${String(held.holder)})`;
  return fail(
    `${holder}. Stop it, or keep other data: ${command} --data .local-site-2 --port 4002`,
  );
};

const hostIn =
  (folder: string, { bundled }: Options, { isVisiting }: Launch) =>
  (app: App): HostedApp => {
    const appFolder = join(folder, 'apps', app.id);
    const cache = isVisiting ? join(appFolder, 'forge-bundle') : undefined;
    const builds = app.directory === projectFolder ? join(sharedBuilds, 'app') : appFolder;
    const build = bundled ? createForgeBuild(app, cache) : createSourceBuild(app, builds);
    return { app, build, functions: createFunctionRuntime(build, { folder: sharedBuilds }) };
  };

/** Builds ahead, so that a mistake of an app's is on the console before its page is open. */
const buildAhead = (apps: HostedApps) => {
  for (const { app, build } of apps) {
    // The build itself says what is wrong.
    if (app.manifest.modules.function.length > 0) build.functions().catch(() => undefined);
  }
};

/** Starts the local sites for the apps in the given folders. */
const start = async (options: Options, launch: Launch): Promise<void> => {
  const { port, data } = options;
  const read = readApps(options.apps);
  if ('problem' in read) return fail(read.problem);
  const folder = hold(data, launch);
  const host = hostIn(folder, options, launch);
  const [first, ...others] = read.apps;
  const apps: HostedApps = [host(first), ...others.map(host)];
  const sites = openSitesOf(apps, folder);
  const shell = createShellAssets(join(__dirname, 'shell'), sharedBuilds);
  try {
    const listening = await listen(createServer({ sites, shell }), port);
    await sites.open(defaultSiteName);
    console.log(`Standing's local site: http://localhost:${String(listening.port)}/`);
    if (launch.isVisiting) console.log(`Its data are kept in ${folder}`);
    buildAhead(apps);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    const other = String(port < 65_535 ? port + 1 : port - 1);
    fail(`Port ${String(port)} is taken. Choose another one: ${launch.command} --port ${other}`);
  }
  let isStopping = false;
  // A terminal's Ctrl+C may arrive twice: from it, and from the command line that started this process.
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    for (const { functions } of apps) functions.stop();
    void sites.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

const launch = launchOf(process.env);
const parsed = parseOptions(process.argv.slice(2), launch);
if (parsed === 'help') {
  console.log(usageOf(launch));
} else if ('problem' in parsed) {
  console.error(`${parsed.problem}\n\n${usageOf(launch)}`);
  process.exitCode = 2;
} else {
  start(parsed.options, launch).catch((error: unknown) => {
    if (error instanceof BuildFailure) return fail(error.message);
    throw error;
  });
}
