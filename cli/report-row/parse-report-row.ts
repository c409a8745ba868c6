import type { JsonObject } from '../../src/wire/json';
import { cellText } from './cell-text';
import { dayReading } from './day-reading';
import type { ReportRow, RowStatus } from './report-row';
import { flawsOf } from './row-flaws';

/**
 * Reads a row of the license report, of any version of the reporting API and of its CSV. Atlassian:
 * `inactive` denotes that the license has expired; members may be absent, null or empty.
 */
export function parseReportRow(raw: JsonObject): ReportRow {
  const licenseType = (cellText(raw.licenseType) ?? '').toUpperCase();
  const start = dayReading(raw.maintenanceStartDate);
  const endText = raw.maintenanceEndDate ?? endOfEvaluation(raw, licenseType);
  const end = dayReading(endText);
  const row: ReportRow = {
    id:
      cellText(raw.addonLicenseId) ??
      cellText(raw.appEntitlementId) ??
      cellText(raw.appEntitlementNumber) ??
      cellText(raw.licenseId),
    numbers: numbersOf(raw),
    cloudId: cellText(raw.cloudId),
    host: cellText(raw.cloudSiteHostname),
    appKey: cellText(raw.addonKey),
    appName: cellText(raw.addonName),
    isCloud: isCloud(raw.hosting),
    isSandbox: yesOrNo(raw.installedOnSandbox) ?? false,
    status: statusOf(raw.status),
    licenseType,
    license: licenseOf(raw, licenseType, typeof end === 'number' ? end : endText),
    start,
    end,
    lastUpdated: dayReading(raw.lastUpdated),
    tier: cellText(raw.tier),
    inGracePeriod: yesOrNo(raw.inGracePeriod),
    newBillingSystem: yesOrNo(raw.newBillingSystem ?? raw.isNewBillingSystem),
    flaws: [],
  };
  row.flaws = flawsOf(row, raw);
  return row;
}

const statuses = new Map<string, RowStatus>([
  ['active', 'active'],
  ['inactive', 'inactive'],
  ['expired', 'inactive'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
]);

function statusOf(value: unknown): RowStatus | null {
  if (typeof value !== 'string') return null;
  return statuses.get(value) ?? statuses.get(value.trim().toLowerCase()) ?? null;
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
  const billingPeriod = billingOf(raw);
  // Written out twice: a name that is computed would make each of a million objects slow to make.
  return isEvaluationType(licenseType)
    ? { type: 'EVALUATION', billingPeriod, trialEndDate: end ?? null }
    : { type: licenseType, billingPeriod, subscriptionEndDate: end ?? null };
}

/** Its own, or the cycle of the product that it is billed with. */
function billingOf(raw: JsonObject): string | null {
  const given = cellText(raw.billingPeriod) ?? cellText(raw.parentProductBillingCycle);
  if (given === null) return null;
  const cycle = given.toUpperCase();
  return cycle === 'MONTHLY' || cycle === 'ANNUAL' ? cycle : null;
}

/** Every number in a row that names a license or its entitlement, once each. */
export function numbersOf(raw: JsonObject): string[] {
  const numbers: string[] = [];
  addNumber(numbers, raw.appEntitlementId);
  addNumber(numbers, raw.appEntitlementNumber);
  addNumber(numbers, raw.addonLicenseId);
  addNumber(numbers, raw.licenseId);
  return numbers;
}

function addNumber(numbers: string[], value: unknown): void {
  const number = cellText(value);
  if (number !== null && !numbers.includes(number)) numbers.push(number);
}

/** Atlassian: `Cloud`, `Data Center`, `Server`; a row that does not say is taken for one of the cloud. */
function isCloud(value: unknown): boolean {
  if (value === 'Cloud') return true;
  const hosting = cellText(value);
  return hosting === null || hosting.toLowerCase() === 'cloud';
}

function yesOrNo(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (value === 'Yes') return true;
  if (value === 'No') return false;
  const lower = value.toLowerCase();
  if (lower === 'yes' || lower === 'true') return true;
  return lower === 'no' || lower === 'false' ? false : null;
}
