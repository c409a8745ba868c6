import { useEffect, useState } from 'react';
import type { Language } from '../words/language';
import { readLanguage } from './backend';

/** The reader's language; null until it is there. It is not loaded before there is something to say. */
export function useLanguage(isNeeded: boolean): Language | 'failed' | null {
  const [language, setLanguage] = useState<Language | 'failed' | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    readLanguage().then(setLanguage, (error: unknown) => {
      console.error(error);
      setLanguage('failed');
    });
  }, [isNeeded]);
  return language;
}
