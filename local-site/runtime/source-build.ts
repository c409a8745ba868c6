import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { type App, handlerParts } from '../platform/manifest';
import type { AppBuild } from './app-build';
import { asBuildFailure, BuildFailure } from './build-failure';
import { type Bundle, type BuiltBundle, createBundler } from './bundle-cache';

const runtimeFile = (name: string) => readFileSync(join(__dirname, name), 'utf8');

const nativePage = `<!doctype html>
<html>
  <head></head>
  <body><script defer src="main.js"></script></body>
</html>
`;

/** The file behind a handler. Without one, esbuild's own error names the path. */
const entryFile = (pathWithoutExtension: string): string =>
  ['.ts', '.tsx', '.js', '.jsx', '.cjs']
    .map((extension) => pathWithoutExtension + extension)
    .find(existsSync) ?? pathWithoutExtension;

const functionOptions = (app: App): BuildOptions => {
  const handlers = app.manifest.modules.function.map((entry) => handlerParts(entry.handler).file);
  return {
    absWorkingDir: app.directory,
    entryPoints: Object.fromEntries(
      handlers.map((file) => [file, entryFile(join(app.directory, 'src', file))]),
    ),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // As Atlassian's bundler does; a package's UMD file may hide what it requires.
    mainFields: ['module', 'main'],
  };
};

const nativeOptions = (app: App, path: string): BuildOptions => ({
  absWorkingDir: app.directory,
  entryPoints: { main: join(app.directory, path) },
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  // Atlassian: the bundler's loaders take JSX in .js files too, and images; React must be in scope unless tsconfig.json says otherwise.
  loader: { '.js': 'jsx', '.svg': 'file', '.png': 'file', '.jpg': 'file', '.gif': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
});

/** Says on the console what keeps an app from being built, once until that changes. */
const sayOnce = () => {
  let said = '';
  return (error: unknown): void => {
    if (!(error instanceof BuildFailure) || error.message === said) return;
    said = error.message;
    console.error(said);
  };
};

/** An app built straight from its sources by esbuild: quick, and fresh at every call. */
export const createSourceBuild = (app: App, folder: string): AppBuild => {
  const bundle = createBundler();
  const say = sayOnce();
  const built = async (what: string, wanted: Bundle): Promise<BuiltBundle> => {
    try {
      return await bundle(wanted);
    } catch (error) {
      const failure = asBuildFailure(error, what, app);
      say(failure);
      throw failure;
    }
  };
  return {
    functions: () =>
      built('The functions', {
        folder: join(folder, 'functions'),
        options: functionOptions(app),
        extraFiles: {
          '__forge__.cjs': runtimeFile('loader.cjs'),
          '__forge_wrapper__.cjs': runtimeFile('wrapper.cjs'),
        },
      }),
    nativeResource: async (resourceKey) => {
      const resource = app.manifest.resources.find((entry) => entry.key === resourceKey);
      const made = await built(`The resource ${resourceKey}`, {
        folder: join(folder, `resource-${resourceKey}`),
        options: nativeOptions(app, resource?.path ?? resourceKey),
        extraFiles: { 'index.html': nativePage },
      });
      return made.folder;
    },
  };
};
