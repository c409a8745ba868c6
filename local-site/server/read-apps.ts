import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type App, type Apps, readApp, withOwnIds } from '../platform/manifest';

const twice = (apps: Apps): App | undefined =>
  apps.find(({ manifest }, index) =>
    apps.slice(0, index).some((earlier) => earlier.manifest.app.id === manifest.app.id),
  );

/** Reads the apps in these folders. Answers what is wrong when one is no app, or when two are the same one. */
export const readApps = ([first, ...others]: readonly [string, ...string[]]):
  { apps: Apps } | { problem: string } => {
  const missing = [first, ...others].find((folder) => !existsSync(join(folder, 'manifest.yml')));
  if (missing !== undefined) return { problem: `${missing} has no manifest.yml` };
  const read = (folder: string) => readApp(resolve(folder));
  const apps = withOwnIds([read(first), ...others.map(read)]);
  const same = twice(apps);
  return same === undefined
    ? { apps }
    : { problem: `${same.directory} is an app that was given before: ${same.manifest.app.id}` };
};
