import { DAY } from '../../src/rules/instant';
import type { JsonObject } from '../../src/wire/json';
import { chanceFrom, weighed } from './chance';
import { dayOf } from './day-of';
import { madeUpSite } from './made-up-site';

/** The first day on which something was sold. */
const opened = Date.UTC(2025, 0, 1);

/** A row of the sales export, of the license with the same number in `licenseRow`, with the same members for the same number. */
export const transactionRow = (number: number): JsonObject => {
  const chance = chanceFrom(number * 13 + 3);
  const site = madeUpSite(number);
  const billingPeriod = weighed(chance, [
    ['Monthly', 3],
    ['Annual', 1],
  ]);
  const saleType = weighed(chance, [
    ['Renewal', 6],
    ['New', 2],
    ['Upgrade', 1],
    ['Refund', 0.5],
  ]);
  const start = opened + Math.floor(chance() * 500) * DAY;
  const users = weighed(chance, [
    [10, 5],
    [25, 3],
    [50, 3],
    [100, 2],
    [1000, 1],
  ]);
  const price = users * (billingPeriod === 'Annual' ? 10 : 1) * (saleType === 'Refund' ? -1 : 1);
  return {
    transactionId: `AT-${100_000 + number}`,
    transactionLineItemId: `${100_000 + number}-1`,
    addonLicenseId: site.licenseId,
    appEntitlementId: site.entitlementId,
    appEntitlementNumber: site.entitlementNumber,
    cloudId: site.cloudId,
    addonKey: 'com.example.notes',
    addonName: 'Notes for Jira',
    lastUpdated: dayOf(start),
    customerDetails: {
      company: site.company,
      country: site.country,
      region: site.region,
      technicalContact: site.person,
    },
    purchaseDetails: {
      saleDate: dayOf(start),
      tier: `${users} Users`,
      licenseType: 'COMMERCIAL',
      hosting: 'Cloud',
      billingPeriod,
      purchasePrice: price,
      vendorAmount: Math.round(price * 85) / 100,
      saleType,
      maintenanceStartDate: dayOf(start),
      maintenanceEndDate: dayOf(start + (billingPeriod === 'Annual' ? 365 : 30) * DAY),
      paymentStatus: weighed(chance, [
        ['Paid', 95],
        ['Open', 3],
        ['Uncollectible', 1],
      ]),
    },
  };
};
