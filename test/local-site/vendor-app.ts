import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const packages = join(__dirname, '../../node_modules');

/** Somebody's app, written into a folder of its own, with the packages that are installed here. */
export const vendorApp = (files: Record<string, string>, { isInstalled = true } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-app-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  if (isInstalled) symlinkSync(packages, join(folder, 'node_modules'));
  return {
    folder,
    write,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
};
