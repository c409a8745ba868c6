import { i18n, makeInvoke, view } from '@forge/bridge';
import type { BannerApi, BannerNotice } from '../wire/banner-api';
import type { Language } from '../words/language';
import { messagesIn } from '../words/messages';
import { readerOf } from '../words/reader';
import { makeWords } from '../words/words';

const invoke = makeInvoke<BannerApi>();

/** What to show: the notice that the function gave, and the language to say it in. */
export type Told = { notice: BannerNotice; language: Language };

/** Asks the function first: the translations are loaded only when there is something to say. */
export async function readNotice(): Promise<Told | null> {
  const { notice } = await invoke('notice');
  if (!notice) return null;
  const [context, { locale, translations }] = await Promise.all([
    view.getContext(),
    i18n.getTranslations(),
  ]);
  const reader = { ...readerOf(context), locale };
  return { notice, language: { reader, say: makeWords(messagesIn(translations), locale) } };
}

export function closeBanner(): Promise<void> {
  return view.close();
}
