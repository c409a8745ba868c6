import { annual, evaluation, inactive, monthly } from './licenses';
import type { Scenario } from './scenario';

/** What an admin wrote down about a cancellation, and what follows from it. */
export const cancellations: Scenario[] = [
  {
    name: 'cancelled-monthly',
    title: 'Subscription cancelled',
    at: '2026-05-20T09:00:00.000Z',
    license: monthly,
    records: [{ kind: 'cancellation', at: '2026-05-10T12:00:00.000Z' }],
  },
  {
    // The policy is part of the deployed app, so no scenario can set it. With `regime: 'forge-2025'` in
    // src/policy.ts this one rests on what CHANGE-2876 leaves open: whether 60 days follow.
    name: 'cancelled-after-end',
    title: 'Cancelled, term over for 5 days',
    at: '2026-06-05T09:00:00.000Z',
    license: inactive(monthly),
    records: [{ kind: 'cancellation', at: '2026-05-10T12:00:00.000Z' }],
  },
  {
    name: 'cancelled-annual',
    title: 'Annual subscription cancelled',
    at: '2026-05-20T09:00:00.000Z',
    license: inactive(annual),
    records: [{ kind: 'cancellation', at: '2026-05-10T12:00:00.000Z' }],
  },
  {
    name: 'cancelled-evaluation',
    title: 'Evaluation cancelled',
    at: '2026-05-20T09:00:00.000Z',
    license: evaluation,
    records: [{ kind: 'cancellation', at: '2026-05-10T12:00:00.000Z' }],
  },
  {
    name: 'cancellation-withdrawn',
    title: 'Cancellation withdrawn',
    at: '2026-05-20T09:00:00.000Z',
    license: monthly,
    records: [
      { kind: 'cancellation', at: '2026-05-10T12:00:00.000Z' },
      { kind: 'cancellation-withdrawn', at: '2026-05-14T12:00:00.000Z' },
    ],
  },
];
