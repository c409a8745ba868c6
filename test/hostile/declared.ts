import { join } from 'node:path';
import {
  handlerParts,
  readApp,
  resolverFunctionOf,
  type AppModule,
} from '../../local-site/platform/manifest';
import type { Runnable } from '../../local-site/platform/runnable';
import { isJsonObject } from '../../src/wire/json';

/** A function as Forge calls it. */
type Run = (request: unknown, backend: unknown) => unknown;

/** A function of the manifest, and all ways in which it can be called. */
export type Declared = {
  handler: string;
  run: Run;
  /** What a page may ask of it, as its resolver defines it. */
  calls: string[];
  /** The modules whose pages call it, and those whose properties it tells. */
  pages: AppModule[];
  told: AppModule[];
  /** What Forge runs it for by itself. */
  jobs: Runnable[];
};

const app = readApp(join(__dirname, '../..'));

/** Every function that the manifest declares, with what its file exports. */
export const declaredFunctions = async (): Promise<Declared[]> => {
  const declared: Declared[] = [];
  for (const entry of app.manifest.modules.function) {
    const { file, exportName } = handlerParts(entry.handler);
    const pages = app.modules.filter((module) => resolverFunctionOf(app, module) === entry);
    declared.push({
      handler: entry.handler,
      run: runOf(await load(file), exportName),
      calls: pages.length > 0 ? await definedIn(file) : [],
      pages,
      told: app.modules.filter((module) => module.dynamicProperties?.function === entry.key),
      jobs: app.runnables.filter(({ functionKey }) => functionKey === entry.key),
    });
  }
  return declared;
};

/** One way to call a function: what is asked for, empty where nothing is, and the module it is called from. */
export type Way = { declared: Declared; functionKey: string; moduleKey: string };

export const waysTo = (declared: Declared): Way[] => [
  ...declared.calls.flatMap((functionKey) =>
    declared.pages.map(({ key }) => ({ declared, functionKey, moduleKey: key })),
  ),
  ...declared.told.map(({ key }) => ({ declared, functionKey: '', moduleKey: key })),
  ...declared.jobs.map(({ key }) => ({ declared, functionKey: '', moduleKey: key })),
];

const load = async (file: string): Promise<unknown> => import(`../../src/${file}`);

const runOf = (exported: unknown, name: string): Run => {
  const run = isJsonObject(exported) ? exported[name] : undefined;
  if (!isRun(run)) throw new Error(`no function ${name} is exported`);
  return run;
};

const isRun = (value: unknown): value is Run => typeof value === 'function';

/** The keys that the resolver of a file defines, so that none is forgotten here. */
const definedIn = async (file: string): Promise<string[]> => {
  let keys: string[] = [];
  await jest.isolateModulesAsync(async () => {
    const { default: Resolver } = await import('@forge/resolver');
    const define = jest.spyOn(Resolver.prototype, 'define');
    await load(file);
    keys = [...new Set(define.mock.calls.map(([key]) => key))];
  });
  return keys;
};
