/** A work item of the pretended Jira project. */
export type DemoIssue = {
  key: string;
  summary: string;
  description: readonly string[];
  status: 'To do' | 'In progress' | 'Done';
  assignee: string;
};

/** The project's work items, in the order of its menu. */
export const demoIssues: readonly DemoIssue[] = [
  {
    key: 'DEMO-1',
    summary: 'Search finds attachments',
    description: [
      'People look for a file by a word that stands in it, and find only the pages that link to it.',
      'Done when a search for a word finds the files that contain it, with the page they belong to.',
    ],
    status: 'In progress',
    assignee: 'Ada',
  },
  {
    key: 'DEMO-2',
    summary: 'Weekly summary on Monday',
    description: ['The summary arrives on Sunday night, when nobody reads it.'],
    status: 'To do',
    assignee: 'Tom',
  },
  {
    key: 'DEMO-3',
    summary: 'Public holidays in the calendar',
    description: ['The team calendar shows the holidays of the countries we work in.'],
    status: 'Done',
    assignee: 'Tom',
  },
];

/** The path of a work item. */
export const issuePath = (key: string): string => `/browse/${key}`;

/** The appearance of a status. */
export const statusLooks = {
  'To do': 'default',
  'In progress': 'inprogress',
  Done: 'success',
} as const;
