import { useEffect, useState } from 'react';
import type { Language } from '../words/language';
import { readLanguage } from './backend';

/** The reader's language; null until it is there. It is not loaded before there is something to say. */
export function useLanguage(isNeeded: boolean): Language | null {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    if (isNeeded) readLanguage().then(setLanguage, console.error);
  }, [isNeeded]);
  return language;
}
