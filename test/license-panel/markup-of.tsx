import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LanguageContext } from '../../static/license-panel/language/language-context';
import { inEnglish } from './in-english';

/** What the panel draws for a reader in English, as HTML. */
export const markupOf = (drawn: ReactNode, language = inEnglish()): string => {
  // Atlaskit complains of feature gates that no page outside Atlassian has.
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    return renderToStaticMarkup(
      <LanguageContext.Provider value={language}>{drawn}</LanguageContext.Provider>,
    );
  } finally {
    warn.mockRestore();
  }
};
