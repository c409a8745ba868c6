import type { Language } from '../../../src/words/language';
import { makeWords } from '../../../src/words/words';
import { readTranslations } from '../backend';
import { isolating } from '../language/user-text';

/** The languages in which notices can be looked at. */
export const previewLocales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP'] as const;

export type PreviewLocale = (typeof previewLocales)[number];

/** The words that a reader of a language gets. */
export type PreviewLanguage = {
  language: Language;
  /** For which readers it was asked. */
  asked: PreviewLocale;
  /** The app has no words in their language, so that these stand in. */
  isMissing: boolean;
  /** A native reader has still to look at them. */
  isUnreviewed: boolean;
};

/** Loads the words that readers of a language get, with the dates as they write them. */
export async function readPreviewLanguage(
  asked: PreviewLocale,
  timeZone: string,
): Promise<PreviewLanguage> {
  const { locale, messages } = await readTranslations(asked);
  return {
    language: { reader: { locale, timeZone }, say: isolating(makeWords(messages, locale)) },
    asked,
    isMissing: languageOf(locale) !== languageOf(asked),
    isUnreviewed: messages['language.review'] === 'unreviewed',
  };
}

function languageOf(locale: string): string {
  return new Intl.Locale(locale).language;
}

/** The English name of a language. */
export function languageName(locale: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(languageOf(locale)) ?? locale;
}

/** A language by its English name and the one that its own readers know it by. */
export function languageLabel(locale: string): string {
  const own = new Intl.DisplayNames(locale, { type: 'language' }).of(languageOf(locale)) ?? locale;
  const name = languageName(locale);
  return own === name ? name : `${name} (${own})`;
}
