import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './check';

/** What a manifest says of translations. */
export type Translations = {
  resources: { key: string; path: string }[];
  fallback: { default: string };
};

/** Atlassian: the files that a manifest names may have 100 KB together. */
const MOST_BYTES = 100_000;

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`))
    : [typeof value === 'string' && value !== '' ? path : `${path} (no text)`];

const keysIn = (file: string): string[] | null => {
  try {
    return keysOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
};

const difference = (some: string[], others: string[]): string[] => {
  const known = new Set(others);
  return some.filter((key) => !known.has(key));
};

/** Every language says all that the fallback says, and no more, within Forge's limit. */
export const translationsOutcome = (appFolder: string, translations: Translations): Outcome => {
  const { resources, fallback } = translations;
  const files = resources.map(({ key, path }) => ({ key, path, file: join(appFolder, path) }));
  const absent = files.filter(({ file }) => !existsSync(file));
  if (absent.length > 0)
    return {
      faults: absent.map(
        ({ path }) => `${path} is not there. Write it, or take it out of manifest.yml.`,
      ),
    };
  const all = files.map(({ key, path, file }) => ({ key, path, keys: keysIn(file) }));
  const first = all.find(({ key }) => key === fallback.default)?.keys;
  if (!first)
    return {
      faults: [`The file of ${fallback.default}, the fallback, cannot be read. It must be JSON.`],
    };
  const bytes = files.reduce((sum, { file }) => sum + readFileSync(file).length, 0);
  const size = `The translation files have ${String(bytes)} bytes together, and Forge takes ${String(MOST_BYTES)}. Shorten them.`;
  const faults = all.flatMap(({ path, keys }) => {
    if (keys === null) return [`${path} is no JSON. Mend it.`];
    return [
      ...difference(first, keys).map((key) => `${path} lacks ${key}. Say it in that language.`),
      ...difference(keys, first).map(
        (key) => `${path} has ${key}, which ${fallback.default} has not. Take it out.`,
      ),
    ];
  });
  return { faults: [...faults, ...(bytes > MOST_BYTES ? [size] : [])] };
};
