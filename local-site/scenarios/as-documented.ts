import type { Scenario } from './scenario';

// The license objects of Atlassian's documentation, field for field.
const invocationToken = {
  active: true,
  billingPeriod: 'MONTHLY',
  capabilitySet: 'capabilityAdvanced',
  ccpEntitlementId: '5e176cc2-6fa0-3c7b-8fc4-302443a16e86',
  ccpEntitlementSlug: 'X-3SH-1A6-33A-AS0',
  isEvaluation: false,
  subscriptionEndDate: '2026-12-08T00:00:00.000Z',
  supportEntitlementNumber: null,
  trialEndDate: '2027-06-08T00:00:00.000Z',
  type: 'commercial',
  modes: ['USER_ACCESS'],
};

const licenseApi = {
  active: true,
  type: 'commercial',
  isEvaluation: false,
  trialEndDate: null,
  subscriptionEndDate: '2027-01-01T00:00:00.000Z',
  billingPeriod: 'ANNUAL',
  supportEntitlementNumber: 'SEN-12345678',
  ccpEntitlementId: 'ent-abc123',
  ccpEntitlementSlug: 'my-app-commercial',
  capabilitySet: 'capabilityAdvanced',
};

const connectAddon = {
  active: true,
  type: 'COMMERCIAL',
  evaluation: false,
  supportEntitlementNumber: 'SEN-###',
};

/** The licenses that Atlassian's own pages show. Their bodies are in test/fixtures/atlassian. */
export const asDocumented: Scenario[] = [
  {
    name: 'atlassian-invocation-token',
    title: 'Invocation token',
    at: '2026-11-20T09:00:00.000Z',
    license: invocationToken,
  },
  {
    name: 'atlassian-license-api',
    title: 'License API',
    at: '2026-11-20T09:00:00.000Z',
    license: licenseApi,
  },
  {
    name: 'atlassian-connect',
    title: 'Connect, no dates',
    at: '2026-11-20T09:00:00.000Z',
    license: connectAddon,
  },
];
