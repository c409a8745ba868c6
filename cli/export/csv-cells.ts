import Papa from 'papaparse';
import { isJsonObject } from '../../src/wire/json';

/** The cells of records, and whether a quote among them does not end. */
export type CsvCells = { records: string[][]; hasFault: boolean };

/** Makes what reads the cells of whole records, for one way to write them. */
export function csvCells(delimiter: string, newline: '\n' | '\r'): (text: string) => CsvCells {
  // `Papa.parse` would do, but takes twice as long for the same: it gathers and copies what this gives.
  const parser = new Papa.Parser({ delimiter, newline });
  return (text) => {
    const parsed: unknown = parser.parse(text, 0, false);
    if (!isParsed(parsed)) throw new Error('Papa Parse gave no records');
    return { records: parsed.data, hasFault: parsed.errors.length > 0 };
  };
}

function isParsed(value: unknown): value is { data: string[][]; errors: unknown[] } {
  return isJsonObject(value) && Array.isArray(value.data) && Array.isArray(value.errors);
}
