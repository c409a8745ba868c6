import { evaluation, inactive } from './licenses';
import type { Scenario } from './scenario';

/** Evaluations: before their end, in the days after it, and over. */
export const evaluations: Scenario[] = [
  {
    name: 'evaluation-running',
    title: 'Evaluation, 5 days left',
    at: '2026-05-25T09:00:00.000Z',
    license: evaluation,
  },
  {
    name: 'evaluation-suspended',
    title: 'Evaluation over for 5 days, active',
    at: '2026-06-05T09:00:00.000Z',
    license: evaluation,
  },
  {
    name: 'evaluation-ended',
    title: 'Evaluation over',
    at: '2026-06-20T09:00:00.000Z',
    license: inactive(evaluation),
  },
];
