import type { FamilyApp } from '../../src/wire/family';
import { createAppFolder } from './app-folder';

/** The app in a folder of its own, where its vendor may have other apps. */
export type FamilyFolder = {
  folder: string;
  /** From the next call on. */
  name: (family: FamilyApp[]) => void;
  remove: () => void;
};

export const createFamilyFolder = (): FamilyFolder => {
  const { folder, write, remove } = createAppFolder();
  return {
    folder,
    name: (family) => {
      write('src/family.ts', `export const family = ${JSON.stringify(family)} as const;\n`);
    },
    remove,
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
