import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FamilyApp } from '../../src/wire/family';

/** The app in a folder of its own, where its vendor may have other apps. */
export type FamilyFolder = {
  folder: string;
  /** From the next call on. */
  name: (family: FamilyApp[]) => void;
  remove: () => void;
};

const root = join(__dirname, '../..');

export const createFamilyFolder = (): FamilyFolder => {
  const folder = mkdtempSync(join(tmpdir(), 'standing-family-'));
  // A link into `src` would lead to the family there.
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
    name: (family) => {
      const text = `export const family = ${JSON.stringify(family)} as const;\n`;
      writeFileSync(join(folder, 'src/family.ts'), text);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The id of the vendor's app of this number; 0 is the app that shows the page. */
export const appId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A family of so many apps, the app itself among them. */
export const familyOf = (count: number): FamilyApp[] =>
  Array.from({ length: count }, (_, number) => ({
    id: appId(number),
    name: number === 0 ? 'Example App' : `Sibling ${String(number)}`,
    ...(number > 0 && {
      listing: `https://marketplace.atlassian.com/apps/${String(1_000_000 + number)}`,
    }),
    products: ['jira', 'confluence'],
    editions: ['standard', 'advanced'],
  }));
