import { i18n, makeInvoke, router, view } from '@forge/bridge';
import type { AdminApi, AdminProblem, AdminStanding } from '../../src/wire/admin-api';
import type { LogPage, Stretch } from '../../src/wire/log-page';
import type { NewRecord } from '../../src/wire/new-record';
import type { Result } from '../../src/wire/result';
import type { Language } from '../../src/words/language';
import { messagesIn } from '../../src/words/messages';
import { readerOf } from '../../src/words/reader';
import { makeWords } from '../../src/words/words';
import { isolating } from './language/user-text';

const invoke = makeInvoke<AdminApi>();

/** What the app's function answers to an admin's call. */
export type StandingAnswer = Result<AdminStanding, AdminProblem>;

/** Asks where the license stands now. */
export function readStanding(): Promise<StandingAnswer> {
  return invoke('standing');
}

/** A record, and the key by which it is known when it is sent again. */
export type KeyedRecord = NewRecord & { key: string };

/** Reads a stretch of the log; a refusal is a failure here. */
export async function readStretch(stretch: Stretch): Promise<LogPage> {
  const answer = await invoke('entries', stretch);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

/**
 * Appends a record to the history. The answer is the standing that follows from it. A call that
 * breaks off may have written all the same.
 */
export async function addRecord(record: KeyedRecord): Promise<StandingAnswer> {
  try {
    return await invoke('add', record);
  } catch (error) {
    console.error(error);
    return { ok: false, problem: { code: 'save-unknown' } };
  }
}

/** The reader's language, in the words of the app's translation files. */
export async function readLanguage(): Promise<Language> {
  const [context, { locale, translations }] = await Promise.all([
    view.getContext(),
    i18n.getTranslations(),
  ]);
  if (!translations) throw new Error(`there are no translations for ${locale}`);
  // Dates are written in the language of the words around them.
  const reader = { ...readerOf(context), locale };
  return { reader, say: isolating(makeWords(messagesIn(translations), locale)) };
}

/** Makes the page look like the product around it. A page in the wrong colours is still a page. */
export async function enableTheme(): Promise<void> {
  try {
    await view.theme.enable();
  } catch (error) {
    console.error('the theme could not be enabled', error);
  }
}

/** Opens a page of the web beside this one. The product may ask the reader first. */
export async function openPage(url: string): Promise<void> {
  try {
    await router.open(url);
  } catch (error) {
    console.error(error);
  }
}
