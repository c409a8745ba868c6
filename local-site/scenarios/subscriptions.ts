import { annual, inactive, monthly } from './licenses';
import type { Scenario } from './scenario';

/** Subscriptions, and a developer's license, by their dates. */
export const subscriptions: Scenario[] = [
  {
    name: 'subscription-active',
    title: 'Subscription, 29 days left',
    at: '2026-05-01T09:00:00.000Z',
    license: monthly,
  },
  {
    name: 'subscription-renewal-due',
    title: 'Annual subscription, 10 days left',
    at: '2026-05-20T09:00:00.000Z',
    license: annual,
  },
  {
    name: 'subscription-suspended',
    title: 'Subscription unpaid for 5 days',
    at: '2026-06-05T09:00:00.000Z',
    license: monthly,
  },
  {
    name: 'subscription-last-days',
    title: 'Subscription unpaid, 5 days left',
    at: '2026-06-09T09:00:00.000Z',
    license: monthly,
  },
  {
    name: 'subscription-expired',
    title: 'Subscription expired',
    at: '2026-06-20T09:00:00.000Z',
    license: inactive(monthly),
  },
  {
    name: 'developer-license',
    title: 'Developer license',
    at: '2026-05-10T09:00:00.000Z',
    license: { ...monthly, type: 'developer' },
  },
];
