import { isMutationRun } from '../is-mutation-run';

/** How many cases are generated for each law, one number for each of its tests. */
export const lawRuns = {
  1: [2500, 2000],
  2: [1000, 1900],
  3: [600],
  4: [500, 500],
  5: [600, 600],
  6: [900],
  7: [1200],
  8: [1500],
  9: [1000],
  10: [1200],
} as const;

/** `npm run test:full` takes so many times as many. */
export const FULL_RUN_TIMES = 6;

/** In at least so many cases, of all laws together, each word of the answers has to be seen. */
export const LEAST_REACHED = isMutationRun ? 10 : 200;
