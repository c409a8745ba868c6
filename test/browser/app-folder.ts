import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The app in a folder of its own, where some of its sources may be others. */
export type AppFolder = {
  folder: string;
  /** From the next call on. */
  write: (path: string, text: string) => void;
  remove: () => void;
};

const root = join(__dirname, '../..');

export const createAppFolder = (): AppFolder => {
  const folder = mkdtempSync(join(tmpdir(), 'standing-app-'));
  // A link into `src` would lead to the sources there.
  const copied = [
    'src',
    'static/license-panel/dist',
    'manifest.yml',
    'package.json',
    'tsconfig.json',
  ];
  for (const part of copied) cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const part of ['i18n', 'node_modules']) symlinkSync(join(root, part), join(folder, part));
  return {
    folder,
    write: (path, text) => {
      writeFileSync(join(folder, path), text);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
