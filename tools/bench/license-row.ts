import { DAY } from '../../src/rules/instant';
import type { JsonObject } from '../../src/wire/json';
import { chanceFrom, weighed } from './chance';
import { dayOf } from './day-of';
import { type MadeUpSite, madeUpSite } from './made-up-site';

/** The day on which the made-up exports were taken. */
const exported = Date.UTC(2026, 5, 1);

type Term = { licenseType: string; days: number };

const termFor = (chance: () => number): Term =>
  weighed<Term>(chance, [
    [{ licenseType: 'COMMERCIAL', days: 30 }, 40],
    [{ licenseType: 'COMMERCIAL', days: 365 }, 20],
    [{ licenseType: 'EVALUATION', days: 31 }, 20],
    [{ licenseType: 'EVALUATION', days: 62 }, 0.3],
    [{ licenseType: 'FREE', days: 30 }, 8],
    [{ licenseType: 'ACADEMIC', days: 365 }, 4],
    [{ licenseType: 'COMMUNITY', days: 365 }, 4],
    [{ licenseType: 'DEMONSTRATION', days: 365 }, 0.5],
    [{ licenseType: 'SOCIAL_IMPACT', days: 365 }, 0.5],
    [{ licenseType: 'COMMERCIAL', days: 0 }, 0.3],
    [{ licenseType: 'PARTNER_PILOT', days: 90 }, 0.2],
  ]);

const statusFor = (chance: () => number, end: number): string => {
  if (end >= exported)
    return weighed(chance, [
      ['active', 94],
      ['cancelled', 5],
      ['inactive', 1],
    ]);
  return weighed(chance, [
    ['inactive', 97],
    ['active', 2],
    ['cancelled', 1],
  ]);
};

const contactsOf = (site: MadeUpSite, isErased: boolean): JsonObject => {
  const { company, country, region, person } = site;
  const contact = isErased ? { email: 'RTBF', name: 'RTBF' } : person;
  return { company: isErased ? 'RTBF' : company, country, region, technicalContact: contact };
};

const idsOf = (site: MadeUpSite, isNewBilling: boolean): JsonObject =>
  isNewBilling
    ? { appEntitlementId: site.entitlementId, appEntitlementNumber: site.entitlementNumber }
    : { addonLicenseId: site.licenseId, licenseId: `SEN-${site.licenseId}` };

/**
 * A license row as the report gives it, with the same members for the same number: most clean, some
 * with what is known to be wrong in real ones (no cloudId, no end, no length, an earlier term of one license, null).
 */
export const licenseRow = (number: number): JsonObject => {
  const chance = chanceFrom(number * 31 + 5);
  const isEarlierTerm = number % 12 === 11;
  const site = madeUpSite(isEarlierTerm ? number - 1 : number);
  const isCloud = chance() < 0.93;
  const isNewBilling = chance() < 0.7;
  const { licenseType, days } = termFor(chance);
  const left = Math.floor(chance() * (days + 200)) - 200;
  const end = exported + (isEarlierTerm ? left - days : left) * DAY;
  const lacksEnd = chance() < 0.02;
  const lacksSite = !isCloud || chance() < 0.03;
  return {
    ...idsOf(site, isNewBilling),
    ...(lacksSite ? {} : { cloudId: site.cloudId, cloudSiteHostname: site.host }),
    addonKey: 'com.example.notes',
    addonName: 'Notes for Jira',
    hosting: isCloud ? 'Cloud' : 'Data Center',
    newBillingSystem: isNewBilling ? 'Yes' : 'No',
    lastUpdated: dayOf(Math.min(end, exported)),
    contactDetails: contactsOf(site, chance() < 0.02),
    licenseType,
    maintenanceStartDate: dayOf(end - days * DAY),
    ...(lacksEnd
      ? chance() < 0.5
        ? { maintenanceEndDate: null }
        : {}
      : { maintenanceEndDate: dayOf(end) }),
    status: statusFor(chance, end),
    tier: `${weighed(chance, [
      [10, 5],
      [25, 3],
      [50, 3],
      [100, 2],
      [1000, 1],
    ])} Users`,
    installedOnSandbox: chance() < 0.04 ? 'Yes' : 'No',
  };
};
