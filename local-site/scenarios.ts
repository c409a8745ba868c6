import { atlassianScenarios } from './atlassian-scenarios';
import type { Scenario } from './scenario';

// Atlassian: the fields of a function's license, as "Function arguments" lists them.
const paid = {
  active: true,
  billingPeriod: 'MONTHLY',
  capabilitySet: 'capabilityStandard',
  ccpEntitlementId: '0b5c3c1e-7a52-4d0b-9d7c-2f6a52a5d001',
  ccpEntitlementSlug: 'E-2AB-3CD-4EF-5GH',
  isEvaluation: false,
  subscriptionEndDate: '2026-05-31T00:00:00.000Z',
  supportEntitlementNumber: null,
  trialEndDate: null,
  type: 'commercial',
};

const evaluation = {
  ...paid,
  isEvaluation: true,
  subscriptionEndDate: null,
  trialEndDate: '2026-05-31T00:00:00.000Z',
};

const annual = { ...paid, billingPeriod: 'ANNUAL' };

/** Evaluations: before their end, in the days after it, and over. */
const evaluations: Scenario[] = [
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
    title: 'Evaluation over, no access',
    at: '2026-06-20T09:00:00.000Z',
    license: { ...evaluation, active: false },
  },
];

/** Subscriptions by their dates, and what an admin wrote down about them. */
const subscriptions: Scenario[] = [
  {
    name: 'subscription-active',
    title: 'Subscription, 29 days left',
    at: '2026-05-01T09:00:00.000Z',
    license: paid,
  },
  {
    name: 'subscription-suspended',
    title: 'Subscription unpaid for 5 days',
    at: '2026-06-05T09:00:00.000Z',
    license: paid,
  },
  {
    name: 'subscription-expired',
    title: 'Subscription expired',
    at: '2026-06-20T09:00:00.000Z',
    license: { ...paid, active: false },
  },
  {
    name: 'cancelled-monthly',
    title: 'Subscription cancelled',
    at: '2026-05-20T09:00:00.000Z',
    license: paid,
    records: [{ kind: 'cancellation', at: '2026-05-10T12:00:00.000Z' }],
  },
  {
    name: 'quote-open',
    title: 'Subscription over, quote open',
    at: '2026-06-20T09:00:00.000Z',
    license: annual,
    records: [{ kind: 'quote', quote: 'Q-7', issuedOn: '2026-06-01', validUntil: '2026-07-01' }],
  },
];

/** What Atlassian reports and what the dates say do not fit. */
const divergences: Scenario[] = [
  {
    name: 'active-long-after-end',
    title: 'Reported active, 40 days after end',
    at: '2026-07-10T09:00:00.000Z',
    license: annual,
  },
  {
    name: 'inactive-before-end',
    title: 'Reported inactive, before its end',
    at: '2026-05-10T09:00:00.000Z',
    license: { ...annual, active: false },
  },
  {
    name: 'unreadable-license',
    title: 'A license that cannot be read',
    at: '2026-05-10T09:00:00.000Z',
    license: { active: true, type: 'commercial', subscriptionEndDate: '31/05/2026' },
  },
];

/** Functions get no license at all. */
const withoutLicense: Scenario[] = [
  {
    name: 'no-license-development',
    title: 'No license, in development',
    at: '2026-05-10T09:00:00.000Z',
    license: null,
    environmentType: 'DEVELOPMENT',
  },
  {
    name: 'no-license-production',
    title: 'No license, in production',
    at: '2026-05-10T09:00:00.000Z',
    license: null,
  },
];

/** Every situation that can be chosen on the local site, in the order it is offered. */
export const scenarios: Scenario[] = [
  ...evaluations,
  ...subscriptions,
  ...divergences,
  ...withoutLicense,
  ...atlassianScenarios,
];

/** The name of the situation that a new site begins with: one in which the panel and the banner have something to say. */
export const firstScenario = 'subscription-suspended';
