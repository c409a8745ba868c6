import { annual, inactive, monthly } from './licenses';
import type { Scenario } from './scenario';

/** What keeps access open past the end of a term, and what no longer does. */
export const heldOpen: Scenario[] = [
  {
    name: 'quote-open',
    title: 'Subscription over, quote open',
    at: '2026-06-20T09:00:00.000Z',
    license: annual,
    records: [{ kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01' }],
  },
  {
    name: 'quote-declined',
    title: 'Subscription over, quote declined',
    at: '2026-06-20T09:00:00.000Z',
    license: inactive(annual),
    records: [
      { kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01' },
      { kind: 'quote-closed', quote: 'Q-7', at: '2026-06-18', outcome: 'declined' },
    ],
  },
  {
    name: 'known-issue',
    title: 'Subscription over, known issue',
    at: '2026-07-10T09:00:00.000Z',
    license: monthly,
    records: [{ kind: 'known-issue', issue: 'MC-1001', from: '2026-06-01' }],
  },
  {
    name: 'extended',
    title: 'Subscription extended by Atlassian',
    at: '2026-06-05T09:00:00.000Z',
    license: monthly,
    records: [{ kind: 'extension', newEnd: '2026-06-30' }],
  },
];
