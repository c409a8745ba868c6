import { useEffect } from 'react';
import type { Language } from '../../src/words/language';
import { readLanguage, readStanding } from './backend';
import { LanguageContext } from './language/language-context';
import { Loading } from './page/loading';
import { readLastKnown } from './page/last-known';
import { Page } from './page/page';
import { useRemote } from './page/remote';
import { WithoutWords } from './page/without-words';

/** Reads language and standing side by side; nothing is said before the language is known. */
export function App() {
  const language = useRemote(readLanguage);
  const standing = useRemote(readStanding, readLastKnown);
  useDocumentLanguage(language.remote.status === 'ready' ? language.remote.value : null);
  switch (language.remote.status) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <WithoutWords onRetry={language.retry} />;
    case 'ready':
      return (
        <LanguageContext.Provider value={language.remote.value}>
          <Page {...standing} />
        </LanguageContext.Provider>
      );
  }
}

function useDocumentLanguage(language: Language | null): void {
  const locale = language?.reader.locale;
  useEffect(() => {
    if (locale) document.documentElement.lang = locale;
  }, [locale]);
}
