import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Gives folders with files in them, by path, which are gone after the tests. */
export const makeFolders = (): ((files: Record<string, string>) => string) => {
  const outer = mkdtempSync(join(tmpdir(), 'preflight-test-'));
  afterAll(() => {
    rmSync(outer, { recursive: true });
  });
  return (files) => {
    const folder = mkdtempSync(join(outer, 'app-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };
};
