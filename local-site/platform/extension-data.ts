const project = { id: '10000', key: 'DEMO', type: 'software' };
const board = { id: '1', type: 'simple' };
const space = { id: '2', key: 'DEMO' };

const issueAt = (path: string) => {
  const number = /^\/browse\/DEMO-(\d+)$/.exec(path)?.[1] ?? '1';
  return { id: `1000${number}`, key: `DEMO-${number}`, type: 'Task', typeId: '10001' };
};

const contentAt = (path: string) => {
  const id = /^\/wiki\/spaces\/DEMO\/pages\/([^/]+)$/.exec(path)?.[1] ?? '1';
  return { id, type: 'page', subtype: null };
};

/** What is around a module on a path of the site, as the "Extension data" of each module's page of Atlassian's lists it. */
export const surroundings = (type: string, path: string): Record<string, unknown> => {
  switch (type) {
    case 'jira:issuePanel':
      return { issue: issueAt(path), project, isNewToIssue: false };
    case 'jira:issueContext':
    case 'jira:issueGlance':
    case 'jira:issueAction':
    case 'jira:issueActivity':
      return { issue: issueAt(path), project };
    case 'jira:globalBackgroundScript':
      return path.startsWith('/browse/') ? { issue: issueAt(path), project } : {};
    case 'jira:projectPage':
      return { project, board };
    case 'jira:projectSettingsPage':
      return { project };
    case 'confluence:pageBanner':
    case 'confluence:contentBylineItem':
    case 'confluence:contentAction':
      return { content: contentAt(path), space };
    case 'confluence:spacePage':
    case 'confluence:spaceSettings':
      return { space };
    case 'macro':
      return { content: contentAt(path), space, isEditing: false, references: [] };
    default:
      return {};
  }
};

/** The `extension` of a module's context. `page` is the address of the page that shows the module. */
export const extensionData = (type: string, page: URL): Record<string, unknown> => ({
  type,
  location: page.href,
  ...surroundings(type, page.pathname),
});
