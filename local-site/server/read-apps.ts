import { relative, resolve } from 'node:path';
import * as v from 'valibot';
import { YAMLError } from 'yaml';
import { type App, type Apps, manifestFile, readApp, withOwnIds } from '../platform/manifest';

const twice = (apps: Apps): App | undefined =>
  apps.find(({ manifest }, index) =>
    apps.slice(0, index).some((earlier) => earlier.manifest.app.id === manifest.app.id),
  );

/** In words what is wrong with a manifest, one line for each thing; what is no mistake of the manifest is thrown on. */
const mistakesOf = (error: unknown): string => {
  if (error instanceof YAMLError) return error.message;
  if (!v.isValiError(error)) throw error;
  return error.issues
    .map((issue) => `  ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
    .join('\n');
};

type Read = { app: App } | { problem: string };

const readFrom = (folder: string): Read => {
  const file = manifestFile(folder);
  if (file === undefined) return { problem: `${folder} has no manifest.yml` };
  try {
    return { app: readApp(resolve(folder)) };
  } catch (error) {
    return { problem: `${relative('.', file)} is not a manifest:\n${mistakesOf(error)}` };
  }
};

/** Reads the apps in these folders. Answers what is wrong when one is no app, or when two are the same one. */
export const readApps = ([first, ...others]: readonly [string, ...string[]]):
  { apps: Apps } | { problem: string } => {
  const one = readFrom(first);
  if ('problem' in one) return one;
  const rest: App[] = [];
  for (const folder of others) {
    const read = readFrom(folder);
    if ('problem' in read) return read;
    rest.push(read.app);
  }
  const apps = withOwnIds([one.app, ...rest]);
  const same = twice(apps);
  return same === undefined
    ? { apps }
    : { problem: `${same.directory} is an app that was given before: ${same.manifest.app.id}` };
};
