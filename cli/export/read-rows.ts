import { fileSize } from '../input';
import { csvReader } from './csv-reader';
import { fileBytes } from './file-bytes';
import { jsonReader } from './json-reader';
import { ndjsonReader } from './ndjson-reader';
import { missingPages, type Page } from './page';
import type { Progress } from './progress';
import type { Row } from './row';
import type { FileFault, RowReader } from './row-reader';
import { formOf, HEAD, withoutMark } from './sniff';

/**
 * All rows of the named files, in order, in batches, while the files are read. Each may be gzip or not, NDJSON, a JSON
 * array, pages of the reporting API, or CSV; `-` is standard input. What a file holds never makes it throw, only
 * that there is no such file.
 */
export async function* readRows(
  names: string[],
  seen: (progress: Progress) => void = () => undefined,
): AsyncGenerator<Row[]> {
  const progress: Progress = { bytes: 0, of: await bytesIn(names), rows: 0 };
  const counted = (bytes: number): void => {
    progress.bytes += bytes;
    seen(progress);
  };
  const pages: Page[] = [];
  for (const name of names) {
    for await (const rows of rowsOfFile(name, pages, counted)) {
      progress.rows += rows.length;
      if (rows.length > 0) yield rows;
    }
  }
  const missing = missingPages(pages);
  if (missing.length > 0) yield missing;
}

async function* rowsOfFile(
  name: string,
  pages: Page[],
  counted: (bytes: number) => void,
): AsyncGenerator<Row[]> {
  let head: Buffer = Buffer.alloc(0);
  let reader: RowReader | null = null;
  let fault: FileFault | null = null;
  for await (const piece of fileBytes(name, counted)) {
    if (typeof piece === 'string') fault = piece;
    else if (reader) yield reader.take(piece);
    else {
      head = head.length > 0 ? Buffer.concat([head, piece]) : piece;
      if (head.length < HEAD) continue;
      reader = readerFor(name, head, pages);
      yield reader.take(withoutMark(head));
    }
  }
  if (!reader) {
    reader = readerFor(name, head, pages);
    yield reader.take(withoutMark(head));
  }
  yield reader.end(fault);
}

function readerFor(file: string, head: Buffer, pages: Page[]): RowReader {
  switch (formOf(head)) {
    case 'ndjson':
      return ndjsonReader(file);
    case 'json':
      return jsonReader(file, pages);
    case 'csv':
      return csvReader(file);
    case 'not-utf-8':
      return unreadable(file);
  }
}

/** Atlassian writes UTF-8; what a spreadsheet saved otherwise is not guessed at. */
function unreadable(file: string): RowReader {
  return {
    take: () => [],
    end: () => [{ place: { file, line: 1 }, problem: { code: 'not-utf-8' } }],
  };
}

async function bytesIn(names: string[]): Promise<number | null> {
  let sum = 0;
  for (const name of names) if (name !== '-') sum += await fileSize(name);
  return names.includes('-') ? null : sum;
}
