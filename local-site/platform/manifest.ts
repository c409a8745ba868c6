import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORGE_SUPPORTED_LOCALE_CODES } from '@forge/i18n';
import * as v from 'valibot';
import { parse } from 'yaml';

const i18nText = v.union([v.string(), v.object({ i18n: v.string() })]);

const moduleEntry = v.looseObject({
  key: v.string(),
  title: v.optional(i18nText),
  resource: v.optional(v.string()),
  render: v.optional(v.string()),
  resolver: v.optional(v.object({ function: v.string() })),
  unlicensedAccess: v.optional(v.array(v.string()), []),
});

const locale = v.picklist(FORGE_SUPPORTED_LOCALE_CODES);

const functionEntry = v.object({ key: v.string(), handler: v.string() });

const manifestSchema = v.object({
  app: v.looseObject({ id: v.string() }),
  permissions: v.optional(v.looseObject({ scopes: v.optional(v.array(v.string()), []) }), {}),
  modules: v.looseObject({ function: v.optional(v.array(functionEntry), []) }),
  resources: v.optional(v.array(v.object({ key: v.string(), path: v.string() })), []),
  translations: v.optional(
    v.object({
      resources: v.array(v.object({ key: locale, path: v.string() })),
      fallback: v.looseObject({ default: locale }),
    }),
  ),
});

/** One module that has a place on a page, flattened out of the manifest. `type` is for instance `jira:adminPage`. */
export type AppModule = v.InferOutput<typeof moduleEntry> & { type: string };

/** What Atlassian knows of an app: its manifest, and where its files are. */
export type App = {
  directory: string;
  manifest: v.InferOutput<typeof manifestSchema>;
  modules: AppModule[];
};

/** Reads `manifest.yml` of an app. Throws when it is missing or is not a manifest. */
export const readApp = (directory: string): App => {
  const text = readFileSync(join(directory, 'manifest.yml'), 'utf8');
  const manifest = v.parse(manifestSchema, parse(text));
  const modules = Object.entries(manifest.modules).flatMap(([type, entries]) =>
    type.includes(':')
      ? v.parse(v.array(moduleEntry), entries).map((entry) => ({ ...entry, type }))
      : [],
  );
  return { directory, manifest, modules };
};

/** The manifest's function behind a module's resolver, if it has one. */
export const resolverFunctionOf = (app: App, module: AppModule) =>
  app.manifest.modules.function.find((entry) => entry.key === module.resolver?.function);

/** The file (without extension, relative to `src`) and the export that a handler names. */
export const handlerParts = (handler: string): { file: string; exportName: string } => {
  const dot = handler.lastIndexOf('.');
  return { file: handler.slice(0, dot), exportName: handler.slice(dot + 1) };
};
