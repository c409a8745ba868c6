import Papa from 'papaparse';
import { isJsonObject, itemsOf, type JsonObject } from '../../src/wire/json';

/** Columns that a license report has in any version of it. */
const COLUMNS = [
  'addonLicenseId',
  'appEntitlementId',
  'appEntitlementNumber',
  'maintenanceStartDate',
  'maintenanceEndDate',
  'licenseType',
  'addonKey',
];

/** Whether an object is a row of the license report: two of its columns are there. */
function isReportRow(object: JsonObject): boolean {
  return COLUMNS.filter((name) => name in object).length >= 2;
}

/** The rows of a page or a list of the license report as JSON; null where it is neither. */
export function rowsOfJson(value: unknown): JsonObject[] | null {
  const list = Array.isArray(value)
    ? itemsOf(value)
    : isJsonObject(value)
      ? Object.values(value).flatMap(itemsOf)
      : [];
  const rows = list.filter(isJsonObject).filter(isReportRow);
  return rows.length > 0 ? rows : null;
}

/** The rows of a license report as CSV, by the names in its header; null where the first line is none. */
export function rowsOfCsv(text: string): JsonObject[] | null {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  if (!COLUMNS.some((name) => first.includes(name)) || first.includes('{')) return null;
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' });
  const [names = [], ...rows] = data;
  if (!isReportRow(Object.fromEntries(names.map((name) => [name, ''])))) return null;
  return rows.map((cells) => {
    const row: JsonObject = {};
    for (const [index, name] of names.entries()) if (cells[index]) row[name] = cells[index];
    return row;
  });
}
