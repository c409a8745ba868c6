import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../platform/manifest';
import type { AppBuild } from './app-build';
import { BuildFailure } from './build-failure';
import { nameFolder } from './name-folder';

const bundlerFolder = join(__dirname, '../../tools/forge-bundler');

/** The files that decide what Atlassian's bundler makes: sources, settings, lock files and our part of the runtime. */
const inputsOf = (app: App): string[] => {
  const sources = readdirSync(join(app.directory, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const settings = ['manifest.yml', 'manifest.yaml', 'tsconfig.json', 'package-lock.json'];
  return [
    ...sources,
    ...settings.map((name) => join(app.directory, name)),
    join(bundlerFolder, 'package-lock.json'),
    join(bundlerFolder, 'bundle.cjs'),
    join(__dirname, 'loader.cjs'),
    join(__dirname, 'wrapper.cjs'),
  ].filter(existsSync);
};

const hashOf = (files: string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** The output folder of Atlassian's bundler for the app as it is now; made in the folder `cache` when it is not there yet. */
export const forgeBundle = (
  app: App,
  cache = join(app.directory, '.forge-bundle'),
): { folder: string; version: string } => {
  const version = hashOf(inputsOf(app));
  const folder = join(cache, version);
  if (existsSync(folder)) return { folder, version };
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'making-'));
  // The bundler is installed apart, and only where it is wanted.
  execFileSync(process.execPath, [join(bundlerFolder, '../setup.cjs'), 'tools/forge-bundler'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    execFileSync(process.execPath, [join(bundlerFolder, 'bundle.cjs'), app.directory, fresh], {
      cwd: app.directory,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    rmSync(fresh, { recursive: true });
    throw new BuildFailure(`Atlassian's bundler does not bundle ${app.name}, as it says above`);
  }
  nameFolder(fresh, folder);
  return { folder, version };
};

/** An app built by Atlassian's own bundler, as `forge deploy` would, once for the life of the site. `cache` keeps what was built. */
export const createForgeBuild = (app: App, cache?: string): AppBuild => {
  const { folder, version } = forgeBundle(app, cache);
  return {
    functions: () => Promise.resolve({ folder: join(folder, 'functions'), version }),
    nativeResource: (resourceKey) => Promise.resolve(join(folder, 'resources', resourceKey)),
  };
};
