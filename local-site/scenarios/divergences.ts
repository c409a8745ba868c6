import { annual, inactive, monthly } from './licenses';
import type { Scenario } from './scenario';

/**
 * What Atlassian reports and what the dates and records say do not fit. The candidate `awaiting-atlassian` is
 * missing: it takes a code that the vendor signed.
 */
export const divergences: Scenario[] = [
  {
    name: 'active-long-after-end',
    title: 'Reported active, 40 days after end',
    at: '2026-07-10T09:00:00.000Z',
    license: annual,
  },
  {
    name: 'active-though-cancelled',
    title: 'Reported active, though cancelled',
    at: '2026-05-20T09:00:00.000Z',
    license: annual,
    records: [{ kind: 'cancellation', at: '2026-05-10T12:00:00.000Z' }],
  },
  {
    name: 'inactive-before-end',
    title: 'Reported inactive, before its end',
    at: '2026-05-10T09:00:00.000Z',
    license: inactive(annual),
  },
  {
    name: 'inactive-while-suspended',
    title: 'Reported inactive, 5 days after end',
    at: '2026-06-05T09:00:00.000Z',
    license: inactive(monthly),
  },
  {
    name: 'inactive-though-cancelled',
    title: 'Reported inactive, cancelled term runs',
    at: '2026-05-20T09:00:00.000Z',
    license: inactive(monthly),
    records: [{ kind: 'cancellation', at: '2026-05-10T12:00:00.000Z' }],
  },
  {
    name: 'inactive-though-quoted',
    title: 'Reported inactive, though quote open',
    at: '2026-06-20T09:00:00.000Z',
    license: inactive(annual),
    records: [{ kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01' }],
  },
  {
    name: 'unreadable-license',
    title: 'A license that cannot be read',
    at: '2026-05-10T09:00:00.000Z',
    license: { active: true, type: 'commercial', subscriptionEndDate: '31/05/2026' },
  },
];
