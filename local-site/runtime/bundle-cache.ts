import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import * as v from 'valibot';
import { nameFolder } from './name-folder';

/**
 * One thing that esbuild makes, and the folder that keeps it, which processes may share. `extraFiles`
 * are put beside the output, by name.
 */
export type Bundle = {
  folder: string;
  options: BuildOptions;
  extraFiles?: Record<string, string>;
};

/** A bundle that is up to date, in a folder whose content stays as it is. `version` changes with its content. */
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

const madeBefore = (bundle: Bundle): BuiltBundle | undefined => {
  if (!existsSync(stampFile(bundle))) return undefined;
  const { version, inputs } = v.parse(
    stampSchema,
    JSON.parse(readFileSync(stampFile(bundle), 'utf8')),
  );
  const folder = join(bundle.folder, version);
  return versionOf(bundle, inputs) === version && existsSync(folder)
    ? { folder, version }
    : undefined;
};

const making = 'making-';

/** Gives a finished folder its name, and puts up the stamp for it: others may be doing the same. */
const put = (bundle: Bundle, fresh: string, stamp: v.InferOutput<typeof stampSchema>): string => {
  const folder = join(bundle.folder, stamp.version);
  nameFolder(fresh, folder);
  const freshStamp = `${fresh}.json`;
  writeFileSync(freshStamp, JSON.stringify(stamp));
  renameSync(freshStamp, stampFile(bundle));
  return folder;
};

/** Removes what was made of earlier sources. */
const removeOthers = (bundle: Bundle, version: string): void => {
  for (const name of readdirSync(bundle.folder)) {
    if (name === version || name === basename(stampFile(bundle)) || name.startsWith(making))
      continue;
    rmSync(join(bundle.folder, name), { recursive: true, force: true });
  }
};

const rebuild = async (bundle: Bundle): Promise<BuiltBundle> => {
  const workingDirectory = bundle.options.absWorkingDir ?? process.cwd();
  mkdirSync(bundle.folder, { recursive: true });
  const fresh = mkdtempSync(join(bundle.folder, making));
  const { metafile } = await build({
    bundle: true,
    logLevel: 'silent',
    ...bundle.options,
    metafile: true,
    outdir: fresh,
  }).catch((error: unknown) => {
    rmSync(fresh, { recursive: true });
    throw error;
  });
  const own = Object.keys(metafile.inputs)
    .map((file) => resolve(workingDirectory, file))
    .filter(isOwn);
  const inputs = [...own.sort(), ...lockFileAbove(workingDirectory)];
  const version = versionOf(bundle, inputs);
  for (const [name, content] of Object.entries(bundle.extraFiles ?? {})) {
    writeFileSync(join(fresh, name), content);
  }
  const folder = put(bundle, fresh, { version, inputs });
  removeOthers(bundle, version);
  return { folder, version };
};

/** Makes bundles, and only those whose sources have changed since, also across starts and processes. Throws esbuild's error when sources do not compile. */
export const createBundler = (): ((bundle: Bundle) => Promise<BuiltBundle>) => {
  const running = new Map<string, Promise<BuiltBundle>>();
  return (bundle) => {
    const done = madeBefore(bundle);
    if (done !== undefined) return Promise.resolve(done);
    const begun = running.get(bundle.folder);
    if (begun !== undefined) return begun;
    const started = rebuild(bundle).finally(() => running.delete(bundle.folder));
    running.set(bundle.folder, started);
    return started;
  };
};
