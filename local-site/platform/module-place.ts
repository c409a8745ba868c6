/** The pretended products. */
export type Product = 'jira' | 'confluence';

/** A page of its own that a product gives to a module; `kind` is the menu beside it. */
export type OwnPage = {
  kind: 'settings' | 'alone' | 'project' | 'project-settings' | 'space' | 'space-settings';
  product: Product;
  /** Where its path begins; the module's address ends it. */
  path: string;
  /** How it is called where pages can be chosen. */
  name: string;
};

/** The work item and the Confluence page that show what lives inside one of those. */
export const issueHome = '/browse/DEMO-1';
export const wikiHome = '/wiki/spaces/DEMO/pages/1';

/** The board of the demo project, and the dashboard of Jira. */
export const boardPath = '/jira/software/projects/DEMO/boards/1';
export const dashboardPath = '/jira/dashboards/10000';

const ownPages: Partial<Record<string, OwnPage>> = {
  'jira:adminPage': {
    kind: 'settings',
    product: 'jira',
    path: '/jira/settings/apps/',
    name: 'Jira settings',
  },
  'jira:globalPage': { kind: 'alone', product: 'jira', path: '/jira/apps/', name: 'Jira app' },
  'jira:fullPage': {
    kind: 'alone',
    product: 'jira',
    path: '/jira/full-pages/',
    name: 'Jira full page',
  },
  'jira:personalSettingsPage': {
    kind: 'alone',
    product: 'jira',
    path: '/jira/personal-settings/apps/',
    name: 'Jira personal settings',
  },
  'jira:projectPage': {
    kind: 'project',
    product: 'jira',
    path: '/jira/projects/DEMO/apps/',
    name: 'Jira project',
  },
  'jira:projectSettingsPage': {
    kind: 'project-settings',
    product: 'jira',
    path: '/jira/projects/DEMO/settings/apps/',
    name: 'Jira project settings',
  },
  'confluence:globalSettings': {
    kind: 'settings',
    product: 'confluence',
    path: '/wiki/settings/',
    name: 'Confluence settings',
  },
  'confluence:globalPage': {
    kind: 'alone',
    product: 'confluence',
    path: '/wiki/apps/',
    name: 'Confluence app',
  },
  'confluence:fullPage': {
    kind: 'alone',
    product: 'confluence',
    path: '/wiki/full-pages/',
    name: 'Confluence full page',
  },
  'confluence:spacePage': {
    kind: 'space',
    product: 'confluence',
    path: '/wiki/spaces/DEMO/apps/',
    name: 'Confluence space',
  },
  'confluence:spaceSettings': {
    kind: 'space-settings',
    product: 'confluence',
    path: '/wiki/spaces/DEMO/settings/apps/',
    name: 'Confluence space settings',
  },
};

const insideAnIssue = [
  'jira:issuePanel',
  'jira:issueContext',
  'jira:issueGlance',
  'jira:issueAction',
  'jira:issueActivity',
  'jira:globalBackgroundScript',
];

const insideAWikiPage = [
  'confluence:pageBanner',
  'confluence:contentBylineItem',
  'confluence:contentAction',
  'macro',
];

/** A module as places know it; `key` is its address. */
type Placed = { key: string; type: string };

/** The page that modules of this type have for themselves, if they have one. */
export const ownPageOf = (type: string): OwnPage | undefined => ownPages[type];

/** The path of a module's own page; undefined for modules that live inside another page. */
export const ownPath = ({ type, key }: Placed): string | undefined => {
  const page = ownPageOf(type);
  return page && page.path + encodeURIComponent(key);
};

/** The path of the page on which a module can be seen; undefined when there is none. */
export const pathTo = (module: Placed): string | undefined => {
  if (insideAnIssue.includes(module.type)) return issueHome;
  return insideAWikiPage.includes(module.type) ? wikiHome : ownPath(module);
};

/** The page that an app is first shown on: its page in Jira's settings, else the first one that it has. */
export const homeOf = (modules: readonly Placed[]): string => {
  const admin = modules.find(({ type }) => type === 'jira:adminPage');
  const paths = modules.flatMap((module) => pathTo(module) ?? []);
  return (admin && ownPath(admin)) ?? paths[0] ?? issueHome;
};

/** The product that a module belongs to, for instance `jira`. */
export const productOf = (type: string): string => {
  if (type === 'macro') return 'confluence';
  const prefix = type.split(':')[0] ?? type;
  return prefix === 'jiraServiceManagement' ? 'jira' : prefix;
};
