import { type CsvBody, csvBody } from './csv-body';
import { csvHeader } from './csv-header';
import type { Row, RowProblem } from './row';
import type { FileFault, RowReader } from './row-reader';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** What Excel writes before the header, to tell itself what stands between cells. */
const SEPARATOR_LINE = /^"?sep=.?"?$/i;
/** A line that is longer is none. A record may have several lines, and this many bytes in all. */
const LONGEST_LINE = 2 ** 20;

/**
 * Reads the records of a CSV file by the names in its first line. Papa Parse reads them; here it is only found out where they
 * begin, so that one stray quote cannot make one record of all that follows.
 */
export function csvReader(file: string): RowReader {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let lineEnd = LINE_FEED;
  let body: CsvBody | null = null;
  let isSkipping = false;

  function refused(problem: RowProblem): Row {
    return { place: { file, line }, problem };
  }

  /** Old spreadsheets end lines with a carriage return alone. */
  function chooseLineEnd(): void {
    const isOld = body === null && !rest.includes(LINE_FEED) && rest.includes(CARRIAGE_RETURN);
    if (isOld) lineEnd = CARRIAGE_RETURN;
  }

  function readHeader(): Row[] {
    for (;;) {
      const end = rest.indexOf(lineEnd);
      if (end === -1) return [];
      const text = rest.toString('utf8', 0, end).trim();
      rest = rest.subarray(end + 1);
      line += 1;
      if (text === '' || SEPARATOR_LINE.test(text)) continue;
      const header = csvHeader(text);
      body = csvBody(file, header, { delimiter: header.delimiter.charCodeAt(0), lineEnd });
      return header.problems.map((problem) => ({ place: { file, line: line - 1 }, problem }));
    }
  }

  function readLines(isLast: boolean): Row[] {
    const rows: Row[] = body === null ? readHeader() : [];
    const lines = rest.subarray(0, rest.lastIndexOf(lineEnd) + 1);
    if (body === null || lines.length === 0) return rows;
    const read = body(lines, line, isLast);
    for (const row of read.rows) rows.push(row);
    rest = rest.subarray(read.used);
    line = read.line;
    return rows;
  }

  /** Leaves the rest of a line that was too long. */
  function withoutSkipped(bytes: Buffer): Buffer {
    if (!isSkipping) return bytes;
    const end = bytes.indexOf(lineEnd);
    if (end === -1) return Buffer.alloc(0);
    isSkipping = false;
    line += 1;
    return bytes.subarray(end + 1);
  }

  function take(bytes: Buffer): Row[] {
    const more = withoutSkipped(bytes);
    rest = rest.length > 0 ? Buffer.concat([rest, more]) : more;
    if (rest.length > LONGEST_LINE) chooseLineEnd();
    const rows = readLines(false);
    if (rest.length > LONGEST_LINE && !rest.includes(lineEnd)) {
      rows.push(refused({ code: 'too-long' }));
      rest = Buffer.alloc(0);
      isSkipping = true;
    }
    return rows;
  }

  function end(fault: FileFault | null): Row[] {
    chooseLineEnd();
    const isWhole = rest.length === 0 || rest.at(-1) === lineEnd;
    if (!isWhole) rest = Buffer.concat([rest, Buffer.from([lineEnd])]);
    const rows = readLines(true);
    line -= 1;
    const last = rows.at(-1);
    const isCut = !isWhole && last !== undefined && 'problem' in last && last.place.line === line;
    if (isCut) rows.pop();
    if (fault !== null || isCut) rows.push(refused({ code: fault ?? 'truncated' }));
    return rows;
  }

  return { take, end };
}
