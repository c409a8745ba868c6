import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { isJsonObject, isText, itemsOf } from '../../src/wire/json';

/** Where a private key should not lie: git would take it, or Forge would bundle or upload it. */
export type UnsafePlace = 'in-git' | 'in-resource' | 'in-sources';

/** What is unsafe about the place of a file. */
export function unsafePlace(path: string): UnsafePlace[] {
  const inApp = placeInApp(path);
  return [...(isTakenByGit(path) ? (['in-git'] as const) : []), ...(inApp ? [inApp] : [])];
}

function isTakenByGit(path: string): boolean {
  const git = (args: string[]): string | null => {
    const { status, stdout } = spawnSync('git', args, { cwd: dirname(path), encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  };
  const isInside = git(['rev-parse', '--is-inside-work-tree']) === 'true';
  return isInside && git(['check-ignore', '-q', '--', path]) === null;
}

/** Atlassian: a resource's folder is uploaded whole, and served to whoever opens its page. */
function placeInApp(path: string): 'in-resource' | 'in-sources' | null {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const manifest = ['manifest.yml', 'manifest.yaml'].map((name) => join(folder, name));
    const found = manifest.find((file) => existsSync(file));
    if (found !== undefined) {
      if (resourcesIn(found).some((resource) => isInside(path, resolve(folder, resource))))
        return 'in-resource';
      return isInside(path, join(folder, 'src')) ? 'in-sources' : null;
    }
    if (folder === dirname(folder)) return null;
  }
}

function resourcesIn(manifest: string): string[] {
  try {
    const read: unknown = parse(readFileSync(manifest, 'utf8'));
    const resources = isJsonObject(read) ? itemsOf(read.resources) : [];
    return resources.flatMap((resource) => {
      const path = isJsonObject(resource) ? resource.path : null;
      return isText(path) ? [path] : [];
    });
  } catch {
    return [];
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..');
}
