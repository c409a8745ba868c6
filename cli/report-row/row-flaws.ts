import { DAY } from '../../src/rules/instant';
import { isAbsent, isJsonObject, type JsonObject } from '../../src/wire/json';
import type { ReportRow, RowFlaw } from './report-row';

/** Atlassian: an evaluation runs 30 days, up to 59 to share its end with the product's; longer ones exist. */
const LONGEST_EVALUATION = 59 * DAY;

/** What was changed so long after its end says little of when it was cancelled. */
const LONG_AFTER = 366 * DAY;

/** Types that the reporting API has been seen to give. */
const knownTypes = new Set([
  'ACADEMIC',
  'CLASSROOM',
  'COMMERCIAL',
  'COMMUNITY',
  'DEMONSTRATION',
  'DEVELOPER',
  'EVALUATION',
  'FOUNDATION_FREE',
  'FREE',
  'INTERNAL USE',
  'LEGACY_FREE',
  'NET_NEW_EVALUATION',
  'OPEN_SOURCE',
  'SOCIAL_IMPACT',
  'SOCIAL_IMPACT_GLOBAL_ACCESS',
  'STARTER',
  'UPGRADE_EVALUATION',
]);

/** Whether the reporting API has been seen to give this type. */
export function isKnownType(licenseType: string): boolean {
  return knownTypes.has(licenseType);
}

/** What is wrong with a row, seen from the row alone, in a fixed order. */
export function flawsOf(row: ReportRow, raw: JsonObject): RowFlaw[] {
  const flaws: RowFlaw[] = [];
  if (row.id === null) flaws.push('no-id');
  if (row.isCloud && row.cloudId === null) flaws.push('no-cloud-id');
  const { start, end } = row;
  if (start === 'bad-date' || end === 'bad-date') flaws.push('bad-date');
  if (start === 'no-date') flaws.push('no-start');
  if (end === 'no-date') flaws.push('no-end');
  if (typeof start === 'number' && typeof end === 'number') pushTermFlaws(flaws, row, end - start);
  if (row.status === null)
    flaws.push(isAbsent(raw.status) || raw.status === '' ? 'no-status' : 'unknown-status');
  if (row.licenseType === '') flaws.push('no-type');
  else if (!knownTypes.has(row.licenseType)) flaws.push('unknown-type');
  if (
    typeof end === 'number' &&
    typeof row.lastUpdated === 'number' &&
    row.lastUpdated - end > LONG_AFTER
  )
    flaws.push('updated-long-after-end');
  if (isErased(raw)) flaws.push('erased-contact');
  return flaws;
}

function pushTermFlaws(flaws: RowFlaw[], { license }: ReportRow, length: number): void {
  if (length === 0) flaws.push('zero-length');
  else if (length < 0) flaws.push('ends-before-start');
  else if (license.type === 'EVALUATION' && length > LONGEST_EVALUATION)
    flaws.push('long-evaluation');
}

/** Atlassian writes RTBF where a person asked to be forgotten. */
function isErased(raw: JsonObject): boolean {
  const contact = raw.contactDetails;
  if (!isJsonObject(contact))
    return (
      raw.company === 'RTBF' ||
      raw.technicalContactName === 'RTBF' ||
      raw.technicalContactEmail === 'RTBF'
    );
  for (const name in contact) {
    const value = contact[name];
    if (value === 'RTBF' || (isJsonObject(value) && hasErased(value))) return true;
  }
  return false;
}

function hasErased(person: JsonObject): boolean {
  for (const name in person) if (person[name] === 'RTBF') return true;
  return false;
}
