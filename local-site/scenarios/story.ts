import type { ScenarioRecord } from './scenario';

/** A moment at which something happens: what Atlassian reports from then on, and what an admin writes down then. */
export type StoryStep = {
  /** The site's time, an ISO instant. */
  at: string;
  title: string;
  /** The raw license from then on; without it, the one of the step before. */
  license?: unknown;
  /** The app is installed anew, with an empty storage. */
  reinstalled?: boolean;
  records?: ScenarioRecord[];
};

/** A license's course through time, in steps that follow one another. */
export type Story = { name: string; title: string; steps: [StoryStep, ...StoryStep[]] };
