import { isUtf8 } from 'node:buffer';
import { csvCells } from './csv-cells';
import type { CsvHeader } from './csv-header';
import { type CsvMarks, recordAt } from './csv-record';
import { csvRows } from './csv-rows';
import type { Row, RowProblem } from './row';

const QUOTE = 0x22;

/** What was read of some lines: how many bytes of them, and the number of the line after those. */
type CsvRead = { rows: Row[]; used: number; line: number };

/** Where a record's next one begins, and how many lines it has. */
type Extent = { next: number; lines: number };

/** Reads whole lines below the header; the first has the number `line`. A record that ends beyond them is left, unless they are the last. */
export type CsvBody = (bytes: Buffer, line: number, isLast: boolean) => CsvRead;

/** Reads the lines of a file with this header. */
export function csvBody(file: string, header: CsvHeader, marks: CsvMarks): CsvBody {
  const { names, delimiter } = header;
  const newline = marks.lineEnd === 0x0d ? '\r' : '\n';
  const cellsOf = csvCells(delimiter, newline);
  const toRow = csvRows(names);

  function rowOf(cells: string[], line: number): Row | null {
    const last = cells.length - 1;
    const final = cells[last] ?? '';
    if (final.endsWith('\r')) cells[last] = final.slice(0, -1);
    if (last === 0 && cells[0]?.trim() === '') return null;
    const row = toRow(cells);
    const place = { file, line };
    return row
      ? { place, row }
      : { place, problem: { code: 'columns', expected: names.length, found: cells.length } };
  }

  /** Records that are known to be whole; `lineOf` tells where the one with this index begins. */
  function readWhole(text: string, lineOf: (index: number) => number): Row[] {
    const rows: Row[] = [];
    for (const [index, cells] of cellsOf(text).records.entries()) {
      const row = rowOf(cells, lineOf(index));
      if (row) rows.push(row);
    }
    return rows;
  }

  function readAlone(bytes: Buffer, line: number): Row | null {
    const refused = (code: 'not-utf-8' | 'quotes'): Row => {
      const problem: RowProblem = { code };
      return { place: { file, line }, problem };
    };
    if (!isUtf8(bytes)) return refused('not-utf-8');
    const { records, hasFault } = cellsOf(bytes.toString());
    const [cells] = records;
    if (hasFault) return refused('quotes');
    return cells ? rowOf(cells, line) : null;
  }

  /**
   * Where the record ends that begins at `start`. A record of several lines is none if one of its lines is a record by itself:
   * a stray quote made one of them.
   */
  function extentAt(bytes: Buffer, start: number): Extent | 'open' | 'none' {
    const record = recordAt(bytes, start, marks);
    if (record.kind === 'open') return 'open';
    if (record.kind === 'stray') return 'none';
    if (record.lines === 1) return record;
    if (record.cells !== names.length) return 'none';
    for (let at = start; at < record.next; at = bytes.indexOf(marks.lineEnd, at) + 1) {
      const line = recordAt(bytes, at, marks);
      const isAlone = line.kind === 'whole' && line.lines === 1 && !line.isOdd;
      if (isAlone && line.cells === names.length) return 'none';
    }
    return record;
  }

  function readQuoted(bytes: Buffer, firstLine: number, isLast: boolean): CsvRead {
    const isSound = isUtf8(bytes);
    const rows: Row[] = [];
    let line = firstLine;
    let runStart = 0;
    let runLines: number[] = [];
    let at = 0;
    const endRun = (): void => {
      const begins = runLines;
      const text = bytes.toString('utf8', runStart, at - 1);
      if (begins.length > 0) rows.push(...readWhole(text, (index) => begins[index] ?? line));
      runLines = [];
    };
    let quote = bytes.indexOf(QUOTE);
    while (at < bytes.length) {
      const end = bytes.indexOf(marks.lineEnd, at);
      if (quote !== -1 && quote < at) quote = bytes.indexOf(QUOTE, at);
      const isPlain = quote === -1 || quote > end;
      const extent = isPlain ? { next: end + 1, lines: 1 } : extentAt(bytes, at);
      if (extent === 'open' && !isLast) break;
      if (typeof extent === 'object' && (isSound || isUtf8(bytes.subarray(at, extent.next)))) {
        runLines.push(line);
        line += extent.lines;
        at = extent.next;
        continue;
      }
      endRun();
      const row = readAlone(bytes.subarray(at, end), line);
      if (row) rows.push(row);
      line += 1;
      at = end + 1;
      runStart = at;
    }
    endRun();
    return { rows, used: at, line };
  }

  return (bytes, line, isLast) => {
    if (bytes.includes(QUOTE) || !isUtf8(bytes)) return readQuoted(bytes, line, isLast);
    const text = bytes.toString('utf8', 0, bytes.length - 1);
    const lines = text.split(newline).length;
    return {
      rows: readWhole(text, (index) => line + index),
      used: bytes.length,
      line: line + lines,
    };
  };
}
