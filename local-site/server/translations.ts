import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  extractI18nKeysFromModules,
  type ForgeSupportedLocaleCode,
  getTranslationValue,
  I18N_INFO_FILE_NAME,
} from '@forge/i18n';
import * as v from 'valibot';
import type { App } from '../platform/manifest';

type Content = { [key: string]: string | Content };
type TranslationFile = { locale: ForgeSupportedLocaleCode; content: Content };

const contentSchema: v.GenericSchema<Content> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => contentSchema)]),
);

/** The translation files that the manifest names and that are there. */
const translationFiles = (app: App): TranslationFile[] =>
  (app.manifest.translations?.resources ?? [])
    .map(({ key, path }) => ({ locale: key, file: join(app.directory, path) }))
    .filter(({ file }) => existsSync(file))
    .map(({ locale, file }) => ({
      locale,
      content: v.parse(contentSchema, JSON.parse(readFileSync(file, 'utf8'))),
    }));

const textIn = ({ locale, content }: TranslationFile, key: string): string | null =>
  getTranslationValue({ [locale]: content }, key, locale);

/** The first text found in a locale's file, or in that of the app's default one. */
const textFor = (
  app: App,
  locale: string,
  find: (file: TranslationFile) => string | null,
): string | undefined => {
  const files = translationFiles(app);
  const fallback = app.manifest.translations?.fallback.default;
  const texts = [locale, fallback].map((wanted) => {
    const file = files.find((candidate) => candidate.locale === wanted);
    return file === undefined ? null : find(file);
  });
  return texts.find((text) => text !== null) ?? undefined;
};

/** The text of a translation key in a locale, or in the app's default one. */
export const translated = (app: App, key: string, locale: string): string | undefined =>
  textFor(app, locale, (file) => textIn(file, key));

const panelTexts = v.object({ standing: v.record(v.string(), v.unknown()) });

/** The same of the license panel's own texts, which lie under one key of an app's files, by names with dots in them. */
export const panelText = (app: App, name: string, locale: string): string | undefined =>
  textFor(app, locale, ({ content }) => {
    const text = v.is(panelTexts, content) ? content.standing[name] : undefined;
    return typeof text === 'string' ? text : null;
  });

/** What `@forge/bridge` reads as `__LOCALES__/i18n-info.json`. Atlassian: I18nResourceBundlingService of @forge/cli-shared. */
const i18nInfo = (app: App) => {
  const files = translationFiles(app).sort((a, b) => (a.locale < b.locale ? -1 : 1));
  const textsOf = (key: string) =>
    Object.fromEntries(
      files.flatMap((file) => {
        const text = textIn(file, key);
        return text === null ? [] : [[file.locale, text]];
      }),
    );
  const keys = extractI18nKeysFromModules(app.manifest.modules);
  return {
    translations: Object.fromEntries(keys.map((key) => [key, textsOf(key)])),
    config: {
      locales: files.map((file) => file.locale),
      fallback: app.manifest.translations?.fallback ?? { default: 'en-US' },
    },
  };
};

/** A file of the `__LOCALES__` folder that Forge puts beside every resource; nothing when there is none of that name. */
export const localeFile = (app: App, name: string): unknown =>
  name === I18N_INFO_FILE_NAME
    ? i18nInfo(app)
    : translationFiles(app).find((file) => `${file.locale}.json` === name)?.content;
