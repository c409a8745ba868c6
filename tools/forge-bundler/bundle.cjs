'use strict';
// node bundle.cjs <app folder> <output folder>: what `forge deploy` would make of an app, by Atlassian's own bundler.
// Writes functions/ (one bundle for each handler file, loader, wrapper) and resources/<key>/ (each UI Kit page).
const fs = require('node:fs');
const path = require('node:path');
const { getNodeBundler, NativeUIBundler } = require('@forge/bundler');
const { parse } = require('yaml');

const runtimeFolder = path.join(__dirname, '../../local-site/runtime');
const quiet = () => undefined;
const logger = {
  debug: quiet,
  trace: quiet,
  info: quiet,
  warn: console.warn,
  error: console.error,
};

const script = async (name) => {
  const source = path.join(runtimeFolder, name);
  return { script: fs.readFileSync(source, 'utf8'), source, version: 'local-site' };
};

/** Instead of the loader and wrapper that Atlassian keeps on a CDN. */
const runtimeProvider = {
  getNodeRuntimeLoader: () => script('loader.cjs'),
  getNodeRuntimeWrapper: () => script('wrapper.cjs'),
};

/** Moves what the bundler left in the machine's temporary folder, which it never empties. */
const take = (folder, output) => {
  fs.cpSync(folder, output, { recursive: true });
  fs.rmSync(folder, { recursive: true });
};

const bundleFunctions = async (manifest, appFolder, output) => {
  const handlers = manifest.modules.function ?? [];
  const files = new Set(handlers.map(({ handler }) => handler.slice(0, handler.lastIndexOf('.'))));
  const bundler = getNodeBundler(logger, runtimeProvider, { readConfig: async () => manifest });
  const made = await bundler.bundle({
    appDirectory: appFolder,
    entryPoints: [...files].map((name) => ({ name, path: path.join(appFolder, 'src', name) })),
  });
  take(made.outputDir, output);
  for (const [name, content] of made.additionalOutputs) {
    fs.writeFileSync(path.join(output, name), content);
  }
};

const bundlePages = async (manifest, output) => {
  const modules = Object.values(manifest.modules).flat();
  const native = modules.filter((module) => module.render === 'native');
  const keys = new Set(native.map((module) => module.resource));
  const resources = manifest.resources.filter(({ key }) => keys.has(key));
  const made = await new NativeUIBundler(logger).bundleResources(resources);
  for (const { key, path: folder } of made.nativeUiBundlesDetails) {
    take(folder, path.join(output, key));
  }
};

const main = async ([appArgument, outputArgument]) => {
  if (appArgument === undefined || outputArgument === undefined) {
    throw new Error('Usage: node bundle.cjs <app folder> <output folder>');
  }
  const appFolder = path.resolve(appArgument);
  const output = path.resolve(outputArgument);
  process.chdir(appFolder);
  console.error("Bundling with Atlassian's bundler; this takes up to half a minute …");
  const manifest = parse(fs.readFileSync('manifest.yml', 'utf8'));
  fs.rmSync(output, { recursive: true, force: true });
  fs.mkdirSync(output, { recursive: true });
  await bundleFunctions(manifest, appFolder, path.join(output, 'functions'));
  await bundlePages(manifest, path.join(output, 'resources'));
};

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
