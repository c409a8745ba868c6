import { DAY, type Instant } from '../../../src/rules/instant';
import { isoText } from '../../../src/wire/iso-text';
import type { JsonObject } from '../../../src/wire/json';
import { chanceOf, type Chance } from './chance';
import type { Atlassian } from './made-up-atlassian';
import { begun, exportedAt, madeUpLife, termAt, type Life } from './made-up-life';

/** A site as its history and the rows of the vendor's exports tell it. */
export type MadeUpSite = {
  siteId: string;
  /** Atlassian's license when the history was exported. */
  license: JsonObject;
  records: JsonObject[];
  rows: JsonObject[];
};

/** Where noise comes in: looks go wrong or missing; what was written of them; looks go missing, and the flags of whole sites are wrong. */
export type Noise = 'looks' | 'log' | 'sites';

const WRONG = 0.05;
const MISSING = 0.3;

type Sighted = { at: Instant; license: JsonObject };

/** Some hundreds of sites of one vendor, the same for the same seed. */
export function madeUpVendor(
  atlassian: Atlassian,
  { seed, sites, noise }: { seed: number; sites: number; noise: Noise },
): MadeUpSite[] {
  const chance = chanceOf(seed);
  return Array.from({ length: sites }, (_, index) => {
    const siteId = `site-${String(index + 1).padStart(4, '0')}`;
    const life = madeUpLife(chance);
    const isNewBilling = chance.happens(0.5);
    const isWrong = noise === 'sites' && chance.happens(WRONG);
    const flagAt = (at: Instant): boolean =>
      atlassian(life, at, { isNewBilling, chance }) !== isWrong;
    const seen = sightings(life, flagAt, { noise, chance });
    return {
      siteId,
      license: licenseAt(life, exportedAt, flagAt(exportedAt)),
      records: numbered([...seen.map(sightingRecord), ...typedRecords(life, chance)]),
      rows: reportRows(life, siteId, isNewBilling),
    };
  });
}

function licenseAt(life: Life, at: Instant, active: boolean): JsonObject {
  const term = termAt(life, at);
  const isEvaluation = term?.plan === 'evaluation';
  return {
    active,
    type: 'COMMERCIAL',
    isEvaluation,
    billingPeriod: isEvaluation ? null : (term?.plan.toUpperCase() ?? null),
    [isEvaluation ? 'trialEndDate' : 'subscriptionEndDate']: isoText(term?.end ?? at),
  };
}

/** A look a day, of which the app writes down what changed, and once a week what did not. */
function sightings(
  life: Life,
  flagAt: (at: Instant) => boolean,
  { noise, chance }: { noise: Noise; chance: Chance },
): Sighted[] {
  const written: Sighted[] = [];
  const installed = Math.max(begun, life.terms[0]?.start ?? begun);
  let [lastAt, lastSaid] = [0, ''];
  for (let day = installed; day < exportedAt; day += DAY) {
    const at = Math.min(day + chance.between(0, 23) * 3_600_000, exportedAt);
    if (noise !== 'log' && chance.happens(MISSING)) continue;
    const isWrong = noise === 'looks' && chance.happens(WRONG);
    const active = flagAt(at) !== isWrong;
    const said = `${String(active)} ${String(termAt(life, at)?.start)}`;
    if (lastSaid === said && at - lastAt < 7 * DAY) continue;
    written.push({ at, license: licenseAt(life, at, active) });
    [lastAt, lastSaid] = [at, said];
  }
  if (noise !== 'log') return written;
  return written
    .filter(() => !chance.happens(MISSING))
    .map(({ at, license }) =>
      chance.happens(WRONG)
        ? { at, license: { ...license, active: license.active !== true } }
        : { at, license },
    );
}

function sightingRecord({ at, license }: Sighted): JsonObject {
  const seenAt = isoText(at);
  return { source: 'observed', kind: 'sighting', recordedAt: seenAt, at: seenAt, license };
}

/** Half of all cancellations are typed on the site, and every quote is. */
function typedRecords({ cancelledAt, quote, terms }: Life, chance: Chance): JsonObject[] {
  const records: JsonObject[] = [];
  if (cancelledAt !== null && chance.happens(0.5)) {
    const at = isoText(cancelledAt);
    const termEnd = isoText(terms.at(-1)?.end ?? cancelledAt);
    records.push({ source: 'admin', kind: 'cancellation', recordedAt: at, at, termEnd });
  }
  if (quote) {
    const issuedOn = isoText(quote.from);
    const validUntil = isoText(quote.until);
    const known = { source: 'admin', kind: 'quote', recordedAt: issuedOn, quote: 'Q-1' };
    records.push({ ...known, issuedOn, validUntil });
  }
  return records;
}

function numbered(records: JsonObject[]): JsonObject[] {
  return records.map((record, index) => ({ id: `r-${index + 1}`, ...record }));
}

/** What the vendor's monthly exports say, a row each time it changed. */
function reportRows(life: Life, siteId: string, isNewBilling: boolean): JsonObject[] {
  const rows: JsonObject[] = [];
  for (let at = begun; at <= exportedAt; at += 30 * DAY) {
    const term = termAt(life, at);
    if (!term || term.start > at) continue;
    const isEvaluation = term.plan === 'evaluation';
    const { cancelledAt } = life;
    const isCancelled = cancelledAt !== null && cancelledAt <= at && cancelledAt >= term.start;
    const isOver = term.end <= at;
    const status =
      isCancelled && (isEvaluation || !isOver) ? 'cancelled' : isOver ? 'inactive' : 'active';
    const updated = status === 'cancelled' ? (cancelledAt ?? at) : isOver ? term.end : term.start;
    const row = {
      addonLicenseId: `license-${siteId}`,
      cloudId: siteId,
      cloudSiteHostname: `${siteId}.example`,
      addonName: 'Acme Charts',
      hosting: 'Cloud',
      licenseType: isEvaluation ? 'EVALUATION' : 'COMMERCIAL',
      maintenanceStartDate: isoText(term.start).slice(0, 10),
      maintenanceEndDate: isoText(term.end).slice(0, 10),
      status,
      lastUpdated: isoText(updated).slice(0, 10),
      parentProductBillingCycle: term.plan === 'annual' ? 'ANNUAL' : 'MONTHLY',
      newBillingSystem: isNewBilling ? 'Yes' : 'No',
    };
    if (JSON.stringify(rows.at(-1)) !== JSON.stringify(row)) rows.push(row);
  }
  return rows;
}
