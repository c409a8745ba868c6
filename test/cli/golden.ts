import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Expects a text to be that of a file below test/fixtures. With WRITE_GOLDEN set the file is written
 * instead: read what it says before it is kept.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(__dirname, '../fixtures', name);
  if (process.env.WRITE_GOLDEN) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
