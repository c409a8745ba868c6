import { observe } from '../../src/history';
import { carriedOver, licenseChanges, type Seen } from '../../src/rules/license-change';
import { parseEntry, recordsOf } from '../../src/wire/entry';
import { isJsonObject } from '../../src/wire/json';
import { seenLicense } from '../../src/wire/sighted-license';
import { isSighting, type TestSite } from './site';

export const evaluation = { active: true, isEvaluation: true, trialEndDate: '2026-05-31' };
export const paid = {
  active: true,
  isEvaluation: false,
  subscriptionEndDate: '2027-06-01',
  billingPeriod: 'ANNUAL',
  ccpEntitlementId: 'e-1',
};

/** Runs the hourly job once. */
export const runJob = (site: TestSite) => site.run(observe, { key: 'observe-license' });

/** From this day of 2026 on, Atlassian says this of the license. */
export const sayFrom = (site: TestSite, day: string, license: object | null) => {
  site.site.change({ license, clock: { at: `2026-${day}T00:00:00.000Z` } });
};

/** What the app wrote down of the license, oldest first. */
export const sightingsOf = (site: TestSite): Seen[] =>
  recordsOf(site.stored('log:').map(({ value }) => parseEntry(value))).flatMap((record) =>
    isSighting(record) && isJsonObject(record)
      ? [{ at: Date.parse(String(record.at)), ...seenLicense(record.license) }]
      : [],
  );

/** What its sightings tell one after the other, by their codes. */
export const toldBy = (site: TestSite): string[] => {
  let before: Seen | null = null;
  return sightingsOf(site).map((seen) => {
    const changes = licenseChanges(before, seen);
    before = carriedOver(before, seen);
    return changes.map(({ code }) => code).join(', ');
  });
};
