import PageIcon from '@atlaskit/icon/core/page';
import WorkItemIcon from '@atlaskit/icon/core/work-item';
import {
  boardPath,
  dashboardPath,
  type OwnPage,
  ownPageOf,
  ownPath,
} from '../../platform/module-place';
import type { SiteModule } from '../site/site';
import { demoIssues, issuePath } from './demo-issues';
import { demoPages, wikiPath } from './demo-pages';
import type { MenuGroup, MenuItem } from './menu';
import { pagesBeside } from './place';

/** A menu as a product has it beside the pages of one kind. */
export type MenuOfPage = { title: string; groups: readonly MenuGroup[] };

const named = (...names: string[]): MenuItem[] => names.map((name) => ({ name }));

const appItems = (modules: readonly SiteModule[], page: OwnPage): MenuItem[] =>
  pagesBeside(modules, page).map((module) => ({ name: module.title, path: ownPath(module) }));

/** The menu of the demo project: its work items, and the pages that apps have in it. */
export const projectMenu = (modules: readonly SiteModule[]): MenuOfPage => {
  const page = ownPageOf('jira:projectPage');
  const items = demoIssues.map(({ key, summary }) => ({
    name: `${key} ${summary}`,
    path: issuePath(key),
    icon: <WorkItemIcon label="" color="currentColor" />,
  }));
  return {
    title: 'Demo project',
    groups: [
      { items: [...named('Summary'), { name: 'Board', path: boardPath }] },
      { title: 'Work items', items },
      { title: 'Dashboards', items: [{ name: 'Team dashboard', path: dashboardPath }] },
      { title: 'Apps', items: page === undefined ? [] : appItems(modules, page) },
    ],
  };
};

/** The menu of the demo space: its pages, and the pages that apps have in it. */
export const spaceMenu = (modules: readonly SiteModule[]): MenuOfPage => {
  const page = ownPageOf('confluence:spacePage');
  const items = demoPages.map(({ id, title }) => ({
    name: title,
    path: wikiPath(id),
    icon: <PageIcon label="" color="currentColor" />,
  }));
  return {
    title: 'Demo space',
    groups: [
      { title: 'Content', items },
      { title: 'Apps', items: page === undefined ? [] : appItems(modules, page) },
    ],
  };
};

const settingsNames = {
  jira: { title: 'Jira settings', others: ['System', 'Work items', 'Spaces'] },
  confluence: { title: 'Confluence settings', others: ['General', 'Look and feel', 'Security'] },
};

/** The menu beside a page of an app's own; nothing where the product shows none. */
export const menuOf = (page: OwnPage, modules: readonly SiteModule[]): MenuOfPage | undefined => {
  const apps = { title: 'Apps', items: appItems(modules, page) };
  switch (page.kind) {
    case 'alone':
      return undefined;
    case 'project':
      return projectMenu(modules);
    case 'space':
      return spaceMenu(modules);
    case 'settings': {
      const { title, others } = settingsNames[page.product];
      return { title, groups: [{ items: named(...others) }, apps] };
    }
    case 'project-settings':
      return {
        title: 'Project settings',
        groups: [{ items: named('Details', 'People', 'Permissions') }, apps],
      };
    case 'space-settings':
      return {
        title: 'Space settings',
        groups: [{ items: named('Overview', 'Permissions', 'Look and feel') }, apps],
      };
  }
};
