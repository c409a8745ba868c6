import { isUtf8 } from 'node:buffer';
import { isJsonObject, jsonOf } from '../../src/wire/json';
import { wholeRows } from './find-row';
import { endOfValue, UNFINISHED } from './json-text';
import type { Row } from './row';
import type { FileFault, RowReader } from './row-reader';

const LINE_FEED = 10;
const OPEN_OBJECT = 0x7b;
const MEBIBYTE = 2 ** 20;
const LONGEST_LINE = 16 * MEBIBYTE;

/** Reads a JSON object a line. A line that is none is named; a row that stands in it whole is given all the same. */
export function ndjsonReader(file: string): RowReader {
  let line = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let isSkipping = false;

  /** A line by itself, whatever it holds. */
  function readAlone(bytes: Buffer, rows: Row[]): void {
    const place = { file, line };
    const isSound = isUtf8(bytes);
    const text = bytes.toString();
    if (isSound && text.trim() === '') return;
    const value = isSound ? jsonOf(text) : undefined;
    if (isJsonObject(value)) rows.push({ place, row: value });
    else {
      if (value === undefined) rows.push(...wholeRows(bytes).map((row) => ({ place, row })));
      const isJson = value !== undefined;
      const code = isJson ? 'not-an-object' : isSound ? 'not-json' : 'not-utf-8';
      rows.push({ place, problem: { code } });
    }
  }

  /** Whole lines, each with its line feed. */
  function readLines(bytes: Buffer, rows: Row[]): void {
    const isSound = isUtf8(bytes);
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(LINE_FEED, start);
      line += 1;
      const value = isSound ? jsonOf(bytes.toString('utf8', start, end)) : undefined;
      if (isJsonObject(value)) rows.push({ place: { file, line }, row: value });
      else readAlone(bytes.subarray(start, end), rows);
      start = end + 1;
    }
  }

  function keep(bytes: Buffer, rows: Row[]): void {
    if (isSkipping || bytes.length === 0) return;
    waiting.push(bytes);
    waitingBytes += bytes.length;
    if (waitingBytes <= LONGEST_LINE) return;
    rows.push({ place: { file, line: line + 1 }, problem: { code: 'too-long' } });
    isSkipping = true;
    forget();
  }

  function forget(): void {
    waiting = [];
    waitingBytes = 0;
  }

  function take(bytes: Buffer): Row[] {
    const rows: Row[] = [];
    const first = bytes.indexOf(LINE_FEED);
    if (first === -1) {
      keep(bytes, rows);
      return rows;
    }
    keep(bytes.subarray(0, first), rows);
    line += 1;
    if (!isSkipping) readAlone(Buffer.concat(waiting), rows);
    isSkipping = false;
    forget();
    const last = bytes.lastIndexOf(LINE_FEED);
    readLines(bytes.subarray(first + 1, last + 1), rows);
    keep(bytes.subarray(last + 1), rows);
    return rows;
  }

  function end(fault: FileFault | null): Row[] {
    const rows: Row[] = [];
    const rest = Buffer.concat(waiting);
    line += 1;
    const isAmidRow = rest[0] === OPEN_OBJECT && endOfValue(rest, 0) === UNFINISHED;
    if (!isAmidRow) readAlone(rest, rows);
    const code = fault ?? (isAmidRow ? 'truncated' : null);
    if (code !== null) rows.push({ place: { file, line }, problem: { code } });
    return rows;
  }

  return { take, end };
}
