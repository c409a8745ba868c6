import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRows } from '../../../cli/export/read-rows';
import type { Row } from '../../../cli/export/row';

const folder = mkdtempSync(join(tmpdir(), 'standing-export-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;

/** A file of its own with these contents. */
export function written(contents: string | Uint8Array): string {
  count += 1;
  const path = join(folder, String(count));
  writeFileSync(path, contents);
  return path;
}

/** All that `readRows` gives of files with these contents; the files are called 1, 2, …. */
export async function rowsIn(...contents: (string | Uint8Array)[]): Promise<Row[]> {
  const paths = contents.map(written);
  const rows: Row[] = [];
  for await (const batch of readRows(paths)) {
    for (const row of batch) {
      const file = String(paths.indexOf(row.place.file) + 1);
      rows.push({ ...row, place: { ...row.place, file } });
    }
  }
  return rows;
}
