import { useCallback, useMemo, useState } from 'react';
import { useLanguage } from '../language/language-context';
import { useRemote } from '../page/use-remote';
import { readPreviewLanguage, type PreviewLanguage, type PreviewLocale } from './preview-language';

/** The language in which notices are looked at: English until another one is chosen and there. */
export function usePreviewLanguage() {
  const english = useLanguage();
  const { timeZone } = english.reader;
  const [locale, setLocale] = useState<PreviewLocale>('en-US');
  const inEnglish = useMemo<PreviewLanguage>(
    () => ({ language: english, asked: 'en-US', isMissing: false, isUnreviewed: false }),
    [english],
  );
  const read = useCallback(
    () => (locale === 'en-US' ? Promise.resolve(inEnglish) : readPreviewLanguage(locale, timeZone)),
    [locale, timeZone, inEnglish],
  );
  const { remote, retry } = useRemote(read);
  return {
    locale,
    shown: remote.status === 'ready' ? remote.value : inEnglish,
    hasFailed: remote.status === 'ready' && remote.refresh === 'failed',
    onChoose: setLocale,
    onRetry: retry,
  };
}
