import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import { isJsonObject, type JsonObject } from '../../src/wire/json';
import { licenseRow } from './license-row';
import { transactionRow } from './transaction-row';

/** Which export is made up: how many rows of what, and as what. `page` is a page of the API, all rows on it. */
export type MadeUpExport = {
  of: 'licenses' | 'transactions';
  as: 'ndjson' | 'array' | 'page' | 'csv';
  rows: number;
};

/** Contacts and purchase stand in a CSV file as columns of their own: `technicalContactEmail`. */
const flat = (row: JsonObject, before = ''): JsonObject =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      const isGroup = name === 'contactDetails' || name.endsWith('Details');
      const own = before === '' ? name : `${before}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return isJsonObject(value) ? Object.entries(flat(value, isGroup ? '' : own)) : [[own, value]];
    }),
  );

const csvColumns = (row: (number: number) => JsonObject): string[] => {
  const names = Array.from({ length: 200 }, (_, number) => Object.keys(flat(row(number))));
  return [...new Set(names.flat())];
};

/** The text of a made-up export in pieces, one for the head, each row, and the foot. The same each time. */
export function* exportPieces({ of, as, rows }: MadeUpExport): Generator<string> {
  const row = of === 'licenses' ? licenseRow : transactionRow;
  if (as === 'csv') {
    const columns = csvColumns(row);
    const record = (cells: unknown[]) => `${Papa.unparse([cells])}\r\n`;
    yield record(columns);
    for (let number = 0; number < rows; number += 1) {
      const cells = flat(row(number));
      yield record(columns.map((name) => cells[name] ?? ''));
    }
    return;
  }
  if (as === 'array') yield '[\n';
  if (as === 'page') yield `{"_links":{"self":{"href":"https://api.example/${of}"}},"${of}":[`;
  for (let number = 0; number < rows; number += 1) {
    const text = JSON.stringify(row(number));
    if (as === 'ndjson') yield `${text}\n`;
    else yield number + 1 < rows ? `${text},\n` : text;
  }
  if (as === 'array') yield '\n]\n';
  if (as === 'page') yield `],"totalCount":${rows}}\n`;
}

/** A small made-up export as one text. */
export const exportText = (made: MadeUpExport): string => [...exportPieces(made)].join('');

/** Writes a made-up export of any size into a file. */
export const writeExport = async (path: string, made: MadeUpExport): Promise<void> => {
  function* blocks(): Generator<string> {
    let block: string[] = [];
    for (const piece of exportPieces(made)) {
      block.push(piece);
      if (block.length < 1000) continue;
      yield block.join('');
      block = [];
    }
    yield block.join('');
  }
  await pipeline(Readable.from(blocks()), createWriteStream(path));
};
