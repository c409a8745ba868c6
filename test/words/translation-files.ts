import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { makeWords, type Words } from '../../src/words/words';

const root = join(__dirname, '../..');

const manifest = v.object({
  translations: v.object({
    resources: v.array(v.object({ key: v.string(), path: v.string() })),
    fallback: v.looseObject({ default: v.string() }),
  }),
});
const content = v.strictObject({
  standing: v.record(v.string(), v.string()),
  notes: v.record(v.string(), v.string()),
});

/** One of the files that the manifest names. */
export type TranslationFile = {
  locale: string;
  /** Its messages by their whole keys. */
  messages: Map<string, string>;
  /** Says our messages of it. */
  say: Words;
  bytes: number;
};

export const { resources, fallback } = v.parse(
  manifest,
  parse(readFileSync(join(root, 'manifest.yml'), 'utf8')),
).translations;

export const translationFiles: TranslationFile[] = resources.map(({ key: locale, path }) => {
  const bytes = readFileSync(join(root, path));
  const { standing, notes } = v.parse(content, JSON.parse(bytes.toString('utf8')));
  const ofNotes = Object.entries(notes).map(([key, text]): [string, string] => [
    `notes.${key}`,
    text,
  ]);
  return {
    locale,
    messages: new Map([...Object.entries(standing), ...ofNotes]),
    say: makeWords(standing, locale),
    bytes: bytes.length,
  };
});

/** The file of a locale. */
export function fileOf(locale: string): TranslationFile {
  const file = translationFiles.find((one) => one.locale === locale);
  if (!file) throw new Error(`The manifest names no translation file of ${locale}.`);
  return file;
}
