import { fileSize } from '../input';
import { fileBytes } from './file-bytes';
import { ndjsonReader } from './ndjson-reader';
import type { Progress } from './progress';
import type { Row } from './row';
import type { FileFault, RowReader } from './row-reader';

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
  for (const name of names) {
    const reader: RowReader = ndjsonReader(name);
    let fault: FileFault | null = null;
    for await (const piece of fileBytes(name, counted)) {
      if (typeof piece === 'string') {
        fault = piece;
        continue;
      }
      const rows = reader.take(piece);
      progress.rows += rows.length;
      if (rows.length > 0) yield rows;
    }
    const last = reader.end(fault);
    if (last.length > 0) yield last;
  }
}

async function bytesIn(names: string[]): Promise<number | null> {
  let sum: number | null = 0;
  for (const name of names) {
    if (name === '-') sum = null;
    else {
      const size = await fileSize(name);
      if (sum !== null) sum += size;
    }
  }
  return sum;
}
