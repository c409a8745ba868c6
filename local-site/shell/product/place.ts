import {
  boardPath,
  dashboardPath,
  issueHome,
  type OwnPage,
  ownPageOf,
  ownPath,
  pathTo,
  type Product,
  wikiHome,
} from '../../platform/module-place';
import type { SiteModule } from '../site/site';

/** The pages that background scripts name; Jira's other pages only have those of `all`. */
const experiences = ['issue-view', 'board', 'dashboard', 'all'];

/** What a path of the site shows. */
export type Place =
  | { kind: 'app-page'; product: Product; module: SiteModule; page: OwnPage }
  | { kind: 'issue'; product: 'jira'; issueKey: string }
  | { kind: 'board'; product: 'jira' }
  | { kind: 'dashboard'; product: 'jira' }
  | { kind: 'wiki-page'; product: 'confluence'; pageId: string }
  | { kind: 'nowhere'; product: Product };

const runsNowhere = ({ type, experience }: SiteModule): boolean =>
  type === 'jira:globalBackgroundScript' && !experience.some((each) => experiences.includes(each));

/** True for a module that the local site has no page or place for. */
export const isPlaceless = (module: SiteModule): boolean =>
  module.render === 'none' || pathTo(module) === undefined || runsNowhere(module);

/** The modules of these types that the product shows to the present user, in the manifest's order. */
export const shownModules = (modules: readonly SiteModule[], ...types: string[]): SiteModule[] =>
  modules.filter(({ type, shown, render }) => types.includes(type) && shown && render !== 'none');

/** The background scripts that run on a page of Jira for the present user. */
export const backgroundScripts = (
  modules: readonly SiteModule[],
  { kind, product }: Place,
): SiteModule[] => {
  if (product !== 'jira') return [];
  const experience = kind === 'issue' ? 'issue-view' : kind;
  return shownModules(modules, 'jira:globalBackgroundScript').filter(
    (module) => module.experience.includes('all') || module.experience.includes(experience),
  );
};

/** The modules that have a page of their own in the same menu as another, in the manifest's order. */
export const pagesBeside = (modules: readonly SiteModule[], beside: OwnPage): SiteModule[] =>
  modules.filter(({ type, render, meetsConditions }) => {
    if (!meetsConditions) return false;
    const page = render === 'none' ? undefined : ownPageOf(type);
    return page?.kind === beside.kind && page.product === beside.product;
  });

/** The path of the own page of an app's module, which the app names by its key; `from` is the address of another of its modules. */
export const pathOfModule = (
  modules: readonly SiteModule[],
  key: string,
  from: string,
): string | undefined => {
  const app = modules.find((candidate) => candidate.key === from)?.app;
  const module = modules.find(
    (candidate) =>
      candidate.app === app && [key, `${candidate.app}.${key}`].includes(candidate.key),
  );
  return module && ownPath(module);
};

/** Where a product begins: Jira at the app's first page in its settings, else at a work item; Confluence at a page. */
export const productHome = (product: Product, modules: readonly SiteModule[]): string => {
  if (product === 'confluence') return wikiHome;
  const settings = modules.find(
    ({ type, render }) => type === 'jira:adminPage' && render !== 'none',
  );
  return (settings && ownPath(settings)) ?? issueHome;
};

/** Finds what to show at a path. */
export const placeAt = (path: string, modules: readonly SiteModule[]): Place => {
  const product = path.startsWith('/wiki') ? 'confluence' : 'jira';
  const module = modules.find(
    (candidate) => candidate.render !== 'none' && ownPath(candidate) === path,
  );
  const page = module && ownPageOf(module.type);
  if (module !== undefined && page !== undefined) {
    return { kind: 'app-page', product, module, page };
  }
  const issueKey = /^\/browse\/([^/]+)$/.exec(path)?.[1];
  if (issueKey !== undefined) return { kind: 'issue', product: 'jira', issueKey };
  if (path === boardPath) return { kind: 'board', product: 'jira' };
  if (path === dashboardPath) return { kind: 'dashboard', product: 'jira' };
  const pageId = /^\/wiki\/spaces\/DEMO\/pages\/([^/]+)$/.exec(path)?.[1];
  if (pageId !== undefined) return { kind: 'wiki-page', product: 'confluence', pageId };
  return { kind: 'nowhere', product };
};
