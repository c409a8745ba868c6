/** Amounts that the pages state and no script measures: limits of Atlassian's, and choices of ours that tests hold. */
export const statedFigures: Record<string, string[]> = {
  'docs/adopting.md': ['100 KB', '15 minutes'],
  'docs/calibrating.md': ['16 licenses', '400 sites', '600 sites'],
  'docs/deploying.md': ['100 KB'],
  // The census below them is held against them.
  'docs/faults.md': ['10,000 schedules', '120 entries', '300 schedules', '798 seconds'],
  'docs/history-file.md': ['4,500 records'],
  'docs/local-site.md': [
    '1 KB',
    '10 KB',
    '15 minutes',
    '20 sites',
    '200 KB',
    '240 KiB',
    '25 seconds',
    '32768 characters',
    '4 MB',
    '4 seconds',
    '5 MB',
    '5 minutes',
    '500 KB',
    '500 characters',
    '900 seconds',
  ],
};
