import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { FORGE_SUPPORTED_LOCALE_CODES } from '@forge/i18n';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Runnable, runnablesOf } from './runnable';

const i18nText = v.union([v.string(), v.object({ i18n: v.string() })]);

const moduleEntry = v.looseObject({
  key: v.string(),
  title: v.optional(i18nText),
  // What Jira shows on the button of an issue context or glance.
  label: v.optional(i18nText),
  resource: v.optional(v.string()),
  render: v.optional(v.string()),
  // A resolver may also be a remote endpoint, which is not modelled.
  resolver: v.optional(v.looseObject({ function: v.optional(v.string()) })),
  unlicensedAccess: v.optional(v.array(v.string()), []),
  displayConditions: v.optional(v.unknown()),
  // What stands beside the label of an issue context, and the function that says it anew.
  status: v.optional(v.unknown()),
  dynamicProperties: v.optional(v.looseObject({ function: v.optional(v.string()) })),
  // Where a background script runs.
  experience: v.optional(v.array(v.string()), []),
});

const locale = v.picklist(FORGE_SUPPORTED_LOCALE_CODES);

const functionEntry = v.object({
  key: v.string(),
  handler: v.string(),
  timeoutSeconds: v.optional(v.number()),
});

const scopes = v.union([
  v.array(v.string()),
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((byName) => Object.keys(byName)),
  ),
]);

const manifestSchema = v.object({
  app: v.looseObject({
    id: v.string(),
    // Atlassian: "The default memory is 512MB".
    runtime: v.fallback(v.object({ memoryMB: v.optional(v.number(), 512) }), { memoryMB: 512 }),
    compatibility: v.fallback(v.record(v.string(), v.unknown()), {}),
    licensing: v.fallback(v.optional(v.looseObject({ enabled: v.boolean() })), undefined),
  }),
  permissions: v.optional(v.looseObject({ scopes: v.optional(scopes, []) }), {}),
  modules: v.looseObject({ function: v.optional(v.array(functionEntry), []) }),
  resources: v.optional(v.array(v.object({ key: v.string(), path: v.string() })), []),
  translations: v.optional(
    v.object({
      resources: v.array(v.object({ key: locale, path: v.string() })),
      fallback: v.looseObject({ default: locale }),
    }),
  ),
});

/** One module that a product shows somewhere, flattened out of the manifest. `type` is for instance `jira:adminPage`. */
export type AppModule = v.InferOutput<typeof moduleEntry> & { type: string };

/** One function of the manifest. `timeoutSeconds` counts for schedules and queues only. */
export type FunctionEntry = v.InferOutput<typeof functionEntry>;

/** What Atlassian knows of an app: its manifest, and where its files are. `id` tells it apart from the other apps of this process. */
export type App = {
  id: string;
  name: string;
  directory: string;
  manifest: v.InferOutput<typeof manifestSchema>;
  modules: AppModule[];
  runnables: Runnable[];
};

const packageName = (directory: string): string | undefined => {
  const file = join(directory, 'package.json');
  if (!existsSync(file)) return undefined;
  return v.parse(v.object({ name: v.optional(v.string()) }), JSON.parse(readFileSync(file, 'utf8')))
    .name;
};

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'app';

/** The manifest of the app in a folder; nothing when there is none. */
export const manifestFile = (directory: string): string | undefined =>
  ['manifest.yml', 'manifest.yaml'].map((name) => join(directory, name)).find(existsSync);

const isShownSomewhere = (type: string) => type.includes(':') || type === 'macro';

const modulesOf = (modules: Record<string, unknown>): AppModule[] =>
  Object.keys(modules)
    .filter(isShownSomewhere)
    .flatMap((type) => {
      const entries = v.parse(v.object({ [type]: v.array(moduleEntry) }), modules)[type] ?? [];
      return entries.map((entry) => ({ ...entry, type }));
    });

/** Reads the manifest of an app. Throws when it is missing or is not a manifest. */
export const readApp = (directory: string): App => {
  const file = manifestFile(directory);
  if (file === undefined) throw new Error(`${directory} has no manifest.yml`);
  const manifest = v.parse(manifestSchema, parse(readFileSync(file, 'utf8')));
  const modules = modulesOf(manifest.modules);
  const name = packageName(directory) ?? basename(resolve(directory));
  const runnables = runnablesOf(manifest.modules);
  return { id: idOf(name), name, directory, manifest, modules, runnables };
};

/** At least one app, the first of which is meant where none is named. */
export type Apps = readonly [App, ...App[]];

/** Gives apps of the same name ids of their own, in their order. */
export const withOwnIds = ([first, ...others]: Apps): Apps => {
  const taken = new Set([first.id]);
  const freeId = (id: string, tried = 2): string =>
    taken.has(`${id}-${String(tried)}`) ? freeId(id, tried + 1) : `${id}-${String(tried)}`;
  const withOwnId = (app: App): App => {
    const id = taken.has(app.id) ? freeId(app.id) : app.id;
    taken.add(id);
    return { ...app, id };
  };
  return [first, ...others.map(withOwnId)];
};

/** An app's id without the ARI around it, as Atlassian's APIs name the app. */
export const plainAppId = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** A function of the manifest by its key. */
export const functionOf = (app: App, key: string | undefined): FunctionEntry | undefined =>
  app.manifest.modules.function.find((entry) => entry.key === key);

/** The manifest's function behind a module's resolver, if it has one. */
export const resolverFunctionOf = (app: App, module: AppModule): FunctionEntry | undefined =>
  functionOf(app, module.resolver?.function);

/** The file (without extension, relative to `src`) and the export that a handler names. */
export const handlerParts = (handler: string): { file: string; exportName: string } => {
  const dot = handler.lastIndexOf('.');
  return { file: handler.slice(0, dot), exportName: handler.slice(dot + 1) };
};
