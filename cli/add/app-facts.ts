import * as v from 'valibot';
import type { Product } from '../../src/wire/family';
import { appUuid } from '../app-uuid';
import { parseManifest, placeAt, type Manifest } from './manifest-text';
import { lineAt, refused, type Planned } from './problem';

const entry = v.looseObject({ key: v.optional(v.string()) });

const shape = v.looseObject({
  app: v.looseObject({
    id: v.optional(v.unknown()),
    package: v.optional(v.unknown()),
    licensing: v.optional(v.looseObject({ enabled: v.optional(v.boolean()) })),
  }),
  modules: v.record(v.string(), v.nullish(v.array(entry))),
  permissions: v.nullish(v.looseObject({ scopes: v.nullish(v.array(v.unknown())) })),
  resources: v.nullish(v.array(entry)),
  translations: v.nullish(
    v.looseObject({ resources: v.array(v.object({ key: v.string(), path: v.string() })) }),
  ),
});

type Entry = v.InferOutput<typeof entry>;

/** What a manifest says, as far as it bears on what we add. */
export type AppFacts = {
  /** The app's UUID; null where the manifest does not have it, or not yet. */
  appId: string | null;
  /** Those in which it has modules. */
  products: Product[];
  hasJira: boolean;
  hasConfluence: boolean;
  modules: Map<string, Entry[]>;
  /** The keys of modules and functions, which are unique across all of them, and those of resources. */
  keys: { modules: Set<string>; resources: Set<string> };
  scopes: Set<unknown>;
  licensing: boolean | undefined;
  translations: { locale: string; path: string }[] | null;
};

const productsOf: [Product, RegExp][] = [
  ['jira', /^jira(ServiceManagement)?:/],
  ['confluence', /^(confluence:|macro$)/],
  ['bitbucket', /^bitbucket:/],
  ['compass', /^compass:/],
];

/** Reads the facts off a manifest. Entries with one of our keys are passed over: the vendor may have changed them. */
export function factsOf(text: string, ours: ReadonlySet<string>): Planned<AppFacts> {
  const parsed = parseManifest(text);
  if (!parsed.ok) return parsed;
  const reading = v.safeParse(shape, parsed.value.document.toJS());
  if (!reading.success) {
    const [issue] = reading.issues;
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const message = `\`${path.join(' > ')}\`: expected ${issue.expected}, not ${issue.received}`;
    return refused({ code: 'unknown-manifest-shape', message, line: lineOf(parsed.value, path) });
  }
  const { app, modules, permissions, resources, translations } = reading.output;
  if (app.package !== undefined) {
    const message = '`app.package`: the app is bundled by hand, and Forge would not see new files';
    const line = lineOf(parsed.value, ['app', 'package']);
    return refused({ code: 'unknown-manifest-shape', message, line });
  }
  const theirs = Object.entries(modules).map(([type, list]) => {
    return [type, (list ?? []).filter(({ key }) => key === undefined || !ours.has(key))] as const;
  });
  const types = theirs.flatMap(([type, list]) => (list.length > 0 ? type : []));
  const products = productsOf.flatMap(([product, form]) =>
    types.some((type) => form.test(type)) ? product : [],
  );
  const theirResources = (resources ?? []).filter(({ key }) => !ours.has(key ?? ''));
  return {
    ok: true,
    value: {
      appId: appUuid(app.id),
      products,
      hasJira: products.includes('jira'),
      hasConfluence: products.includes('confluence'),
      modules: new Map(theirs),
      keys: {
        modules: keysOf(theirs.flatMap(([, list]) => list)),
        resources: keysOf(theirResources),
      },
      scopes: new Set(permissions?.scopes ?? []),
      licensing: app.licensing?.enabled,
      translations: translations?.resources.map(({ key, path }) => ({ locale: key, path })) ?? null,
    },
  };
}

/** The line of a node, or of the nearest above it that is written. */
function lineOf(manifest: Manifest, path: readonly string[]): number {
  const place = placeAt(manifest, path);
  return place ? lineAt(manifest.text, place.start) : lineOf(manifest, path.slice(0, -1));
}

function keysOf(entries: readonly { key?: string | undefined }[]): Set<string> {
  return new Set(entries.flatMap(({ key }) => key ?? []));
}
