// Atlassian: the fields of a function's license, as "Function arguments" lists them.

/** A monthly subscription that ends on May 31, 2026. */
export const monthly = {
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

/** The same, paid by the year. */
export const annual = { ...monthly, billingPeriod: 'ANNUAL' };

/** An evaluation that ends on May 31, 2026. */
export const evaluation = {
  ...monthly,
  isEvaluation: true,
  subscriptionEndDate: null,
  trialEndDate: '2026-05-31T00:00:00.000Z',
};

/** The license once Atlassian no longer reports it as active. */
export const inactive = <License extends object>(license: License) => ({
  ...license,
  active: false,
});

/** The license once it was paid until a later end, an ISO instant. */
export const renewed = <License extends object>(license: License, subscriptionEndDate: string) => ({
  ...license,
  active: true,
  subscriptionEndDate,
});
