import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import * as v from 'valibot';

/** One thing that esbuild makes, and the folder it goes into. `extraFiles` are put beside the output, by name. */
export type Bundle = {
  folder: string;
  options: BuildOptions;
  extraFiles?: Record<string, string>;
};

/** A bundle that is up to date. `version` changes with its content. */
export type BuiltBundle = { folder: string; version: string };

const stampSchema = v.object({ version: v.string(), inputs: v.array(v.string()) });

// Installed packages change only with the lock file, so their thousands of files need no reading.
const isOwn = (file: string) => !file.split(/[\\/]/).includes('node_modules');

const lockFileAbove = (directory: string): string[] => {
  const parts = resolve(directory).split(sep);
  const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join(sep));
  const found = folders.map((folder) => `${folder}${sep}package-lock.json`).find(existsSync);
  return found === undefined ? [] : [found];
};

const versionOf = (bundle: Bundle, inputs: string[]): string => {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([bundle.options, bundle.extraFiles]));
  for (const file of inputs) {
    hash.update(file);
    hash.update(existsSync(file) ? readFileSync(file) : 'missing');
  }
  return hash.digest('hex').slice(0, 16);
};

const stampFile = (bundle: Bundle) => join(bundle.folder, 'stamp.json');

const upToDate = (bundle: Bundle): BuiltBundle | undefined => {
  if (!existsSync(stampFile(bundle))) return undefined;
  const stamp = v.parse(stampSchema, JSON.parse(readFileSync(stampFile(bundle), 'utf8')));
  return versionOf(bundle, stamp.inputs) === stamp.version
    ? { folder: bundle.folder, version: stamp.version }
    : undefined;
};

const rebuild = async (bundle: Bundle): Promise<BuiltBundle> => {
  const workingDirectory = bundle.options.absWorkingDir ?? process.cwd();
  const fresh = `${bundle.folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const { metafile } = await build({
    bundle: true,
    logLevel: 'silent',
    ...bundle.options,
    metafile: true,
    outdir: fresh,
  });
  const own = Object.keys(metafile.inputs)
    .map((file) => resolve(workingDirectory, file))
    .filter(isOwn);
  const inputs = [...own.sort(), ...lockFileAbove(workingDirectory)];
  const version = versionOf(bundle, inputs);
  for (const [name, content] of Object.entries(bundle.extraFiles ?? {})) {
    writeFileSync(join(fresh, name), content);
  }
  writeFileSync(join(fresh, 'stamp.json'), JSON.stringify({ version, inputs }));
  rmSync(bundle.folder, { recursive: true, force: true });
  renameSync(fresh, bundle.folder);
  return { folder: bundle.folder, version };
};

/** Makes bundles, and only those whose sources have changed since, also across starts. Throws esbuild's error when sources do not compile. */
export const createBundler = (): ((bundle: Bundle) => Promise<BuiltBundle>) => {
  const running = new Map<string, Promise<BuiltBundle>>();
  return (bundle) => {
    const done = upToDate(bundle);
    if (done !== undefined) return Promise.resolve(done);
    const begun = running.get(bundle.folder);
    if (begun !== undefined) return begun;
    const started = rebuild(bundle).finally(() => running.delete(bundle.folder));
    running.set(bundle.folder, started);
    return started;
  };
};
