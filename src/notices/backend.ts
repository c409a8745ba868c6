import { i18n, makeInvoke, router, view } from '@forge/bridge';
import type { NoticeAnswer, NoticeApi } from '../wire/notice-api';
import type { Language } from '../words/language';
import { messagesIn } from '../words/messages';
import { readerOf } from '../words/reader';
import { makeWords } from '../words/words';

const invoke = makeInvoke<NoticeApi>();

/** What this reader is told on this page. */
export function askNotice(): Promise<NoticeAnswer> {
  return invoke('notice');
}

export function dismissNotice(id: string): Promise<NoticeAnswer> {
  return invoke('dismiss', { id });
}

export function reopenNotice(id: string): Promise<NoticeAnswer> {
  return invoke('reopen', { id });
}

/** The reader's language: loaded only when there is something to say. */
export async function readLanguage(): Promise<Language> {
  const [context, { locale, translations }] = await Promise.all([
    view.getContext(),
    i18n.getTranslations(),
  ]);
  const reader = { ...readerOf(context), locale };
  return { reader, say: makeWords(messagesIn(translations), locale) };
}

export function closeModule(): Promise<void> {
  return view.close();
}

export function openLicensePage(moduleKey: string): Promise<void> {
  return router.navigate({ target: 'module', moduleKey });
}
