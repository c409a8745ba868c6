import type { SiteModule } from '../site/site';

/** The pretended products. */
export type Product = 'jira' | 'confluence';

/** The page of Confluence on which banners are shown. */
export const wikiHome = '/wiki/spaces/DEMO/pages/1';

/** The modules that Confluence shows above its pages. */
export const bannerType = 'confluence:pageBanner';

/** What a path of the site shows. */
export type Place =
  | { kind: 'settings'; product: Product; module: SiteModule }
  | { kind: 'app-page'; product: Product; module: SiteModule }
  | { kind: 'wiki-page'; product: 'confluence'; pageId: string }
  | { kind: 'nowhere'; product: Product };

type OwnPlace = { kind: 'settings' | 'app-page'; product: Product; path: string };

const ownPlaces = new Map<string, OwnPlace>([
  ['jira:adminPage', { kind: 'settings', product: 'jira', path: '/jira/settings/apps/' }],
  ['jira:globalPage', { kind: 'app-page', product: 'jira', path: '/jira/apps/' }],
  [
    'confluence:globalSettings',
    { kind: 'settings', product: 'confluence', path: '/wiki/settings/' },
  ],
  ['confluence:globalPage', { kind: 'app-page', product: 'confluence', path: '/wiki/apps/' }],
]);

/** The path of a module's own page; undefined for modules that live inside another page. */
export const ownPath = (module: SiteModule): string | undefined => {
  const place = ownPlaces.get(module.type);
  return place && place.path + encodeURIComponent(module.key);
};

/** True for a module that the local site has no page or place for. */
export const isPlaceless = ({ type }: SiteModule): boolean =>
  type !== bannerType && !ownPlaces.has(type);

/** The modules that have a settings page in this product, in the manifest's order. */
export const settingsModules = (modules: readonly SiteModule[], product: Product): SiteModule[] =>
  modules.filter(({ type }) => {
    const place = ownPlaces.get(type);
    return place?.kind === 'settings' && place.product === product;
  });

/** Finds what to show at a path. */
export const placeAt = (path: string, modules: readonly SiteModule[]): Place => {
  const product = path.startsWith('/wiki') ? 'confluence' : 'jira';
  const module = modules.find((candidate) => ownPath(candidate) === path);
  const own = module && ownPlaces.get(module.type);
  if (module !== undefined && own !== undefined) return { kind: own.kind, product, module };
  const pageId = /^\/wiki\/spaces\/DEMO\/pages\/([^/]+)$/.exec(path)?.[1];
  if (pageId !== undefined) return { kind: 'wiki-page', product: 'confluence', pageId };
  return { kind: 'nowhere', product };
};
