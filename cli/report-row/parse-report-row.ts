import { isJsonObject, isText, type JsonObject } from '../../src/wire/json';
import { flawsOf } from './row-flaws';
import { dayReading } from './day-reading';
import type { ReportRow, RowStatus } from './report-row';

/**
 * Reads a row of the license report, of any version of the reporting API and of its CSV. Atlassian:
 * `inactive` denotes that the license has expired; members may be absent, null or empty.
 */
export function parseReportRow(raw: JsonObject): ReportRow {
  const text = (name: string): string | null => textOf(raw[name]);
  const licenseType = (text('licenseType') ?? '').toUpperCase();
  const start = dayReading(raw.maintenanceStartDate);
  const endText = raw.maintenanceEndDate ?? endOfEvaluation(raw, licenseType);
  const end = dayReading(endText);
  const row: ReportRow = {
    id:
      text('addonLicenseId') ??
      text('appEntitlementId') ??
      text('appEntitlementNumber') ??
      text('licenseId'),
    numbers: numbersOf(raw),
    cloudId: text('cloudId'),
    host: text('cloudSiteHostname'),
    appKey: text('addonKey'),
    appName: text('addonName'),
    isCloud: (text('hosting') ?? 'cloud').toLowerCase() === 'cloud',
    isSandbox: yesOrNo(raw.installedOnSandbox) ?? false,
    status: statusOf(raw.status),
    licenseType,
    license: licenseOf(raw, licenseType, typeof end === 'number' ? end : endText),
    start,
    end,
    lastUpdated: dayReading(raw.lastUpdated),
    tier: text('tier'),
    inGracePeriod: yesOrNo(raw.inGracePeriod),
    newBillingSystem: yesOrNo(raw.newBillingSystem ?? raw.isNewBillingSystem),
    flaws: [],
  };
  row.flaws = flawsOf(row, raw);
  return row;
}

const statuses: Partial<Record<string, RowStatus>> = {
  active: 'active',
  inactive: 'inactive',
  expired: 'inactive',
  cancelled: 'cancelled',
  canceled: 'cancelled',
};

function statusOf(value: unknown): RowStatus | null {
  return typeof value === 'string' ? (statuses[value.trim().toLowerCase()] ?? null) : null;
}

const evaluations = new Set(['EVALUATION', 'NET_NEW_EVALUATION', 'UPGRADE_EVALUATION']);

/** Whether a type of the report is one of its kinds of evaluation. */
export function isEvaluationType(licenseType: string): boolean {
  return evaluations.has(licenseType);
}

function endOfEvaluation(raw: JsonObject, licenseType: string): unknown {
  return isEvaluationType(licenseType) ? raw.evaluationEndDate : undefined;
}

function licenseOf(raw: JsonObject, licenseType: string, end: unknown): JsonObject {
  const isEvaluation = isEvaluationType(licenseType);
  return {
    type: isEvaluation ? 'EVALUATION' : licenseType,
    billingPeriod: billingOf(raw),
    [isEvaluation ? 'trialEndDate' : 'subscriptionEndDate']: end ?? null,
  };
}

/** Its own, or the cycle of the product that it is billed with. */
function billingOf(raw: JsonObject): string | null {
  const own = textOf(raw.billingPeriod);
  const cycle = (own ?? textOf(raw.parentProductBillingCycle) ?? '').toUpperCase();
  return cycle === 'MONTHLY' || cycle === 'ANNUAL' ? cycle : null;
}

const numberNames = [
  'appEntitlementId',
  'appEntitlementNumber',
  'addonLicenseId',
  'licenseId',
] as const;

/** Every number in a row that names a license or its entitlement, once each. */
export function numbersOf(raw: JsonObject): string[] {
  const numbers: string[] = [];
  for (const name of numberNames) {
    const number = textOf(raw[name]);
    if (number !== null && !numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return isText(value) && value !== 'NULL' ? value : null;
}

function yesOrNo(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const lower = typeof value === 'string' ? value.toLowerCase() : '';
  if (lower === 'yes' || lower === 'true') return true;
  return lower === 'no' || lower === 'false' ? false : null;
}

/** The row's contact details, wherever the report's version has them. */
export function contactOf(raw: JsonObject): JsonObject {
  return isJsonObject(raw.contactDetails) ? raw.contactDetails : raw;
}
