import { createContext, useContext } from 'react';
import type { Language } from '../../../src/words/language';

/** The language in which the page speaks; null before its reader is known. */
export const LanguageContext = createContext<Language | null>(null);

/** The reader's language. Only for what is drawn once it is known. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('the language is not known yet');
  return language;
}
