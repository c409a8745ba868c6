import type { SiteModule } from '../site/site';

/** The pretended products. */
export type Product = 'jira' | 'confluence';

/** The page of Confluence on which banners are shown. */
export const wikiHome = '/wiki/spaces/DEMO/pages/1';

/** What a path of the site shows. */
export type Place =
  | { kind: 'settings'; product: Product; module: SiteModule }
  | { kind: 'wiki-page'; product: 'confluence'; pageId: string }
  | { kind: 'nowhere'; product: Product };

const settingsTypes = new Map<string, { product: Product; path: string }>([
  ['jira:adminPage', { product: 'jira', path: '/jira/settings/apps/' }],
  ['confluence:globalSettings', { product: 'confluence', path: '/wiki/settings/' }],
]);

/** The path of a module's own page; undefined for modules that live inside another page. */
export const settingsPath = (module: SiteModule): string | undefined => {
  const settings = settingsTypes.get(module.type);
  return settings && settings.path + encodeURIComponent(module.key);
};

/** The modules that have a settings page in this product, in the manifest's order. */
export const settingsModules = (modules: readonly SiteModule[], product: Product): SiteModule[] =>
  modules.filter((module) => settingsTypes.get(module.type)?.product === product);

/** Finds what to show at a path. */
export const placeAt = (path: string, modules: readonly SiteModule[]): Place => {
  const product = path.startsWith('/wiki') ? 'confluence' : 'jira';
  const module = modules.find((candidate) => settingsPath(candidate) === path);
  if (module !== undefined) return { kind: 'settings', product, module };
  const pageId = /^\/wiki\/spaces\/DEMO\/pages\/([^/]+)$/.exec(path)?.[1];
  if (pageId !== undefined) return { kind: 'wiki-page', product: 'confluence', pageId };
  return { kind: 'nowhere', product };
};
