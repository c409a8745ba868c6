import { isJsonObject, itemsOf, jsonOf, type JsonObject } from '../../src/wire/json';
import { csvCells } from '../export/csv-cells';
import { csvHeader } from '../export/csv-header';

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

/** The rows of a license report as NDJSON; null where there are not several lines, all of them rows. */
export function rowsOfLines(text: string): JsonObject[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const rows: JsonObject[] = [];
  for (const line of lines) {
    const row = jsonOf(line);
    if (!isJsonObject(row) || !isReportRow(row)) return null;
    rows.push(row);
  }
  return rows;
}

/** The rows of a license report as CSV, by the names in its header; null where the first line is none. */
export function rowsOfCsv(text: string): JsonObject[] | null {
  const lines = text.trim().replaceAll(/\r\n?/g, '\n');
  const [first = ''] = lines.split('\n', 1);
  const { names, delimiter } = csvHeader(first);
  if (first.includes('{') || !isReportRow(Object.fromEntries(names.map((name) => [name, '']))))
    return null;
  const [, ...records] = csvCells(delimiter, '\n')(lines).records;
  return records
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => rowOf(names, cells));
}

function rowOf(names: string[], cells: string[]): JsonObject {
  const row: JsonObject = {};
  for (const [index, name] of names.entries()) if (cells[index]) row[name] = cells[index];
  return row;
}
