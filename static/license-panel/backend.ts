import { i18n, makeInvoke, router, view } from '@forge/bridge';
import { standing as shared } from '../../i18n/en-US.json';
import own from '../../i18n/panel/en-US.json';
import type { AdminApi, AdminProblem, AdminStanding } from '../../src/wire/admin-api';
import type { Product } from '../../src/wire/family';
import { oneOf } from '../../src/wire/json';
import type { Result } from '../../src/wire/result';
import type { Language } from '../../src/words/language';
import { readerOf } from '../../src/words/reader';
import { messagesIn, type Messages } from '../../src/words/messages';
import { makeWords } from '../../src/words/words';
import { isolating } from './language/user-text';
import type { PanelCalls } from './page/panel-calls';

const invoke = makeInvoke<AdminApi>();

/** The products that the page can be in. */
const productsOfPages: readonly Product[] = ['jira', 'confluence'];

/** What the app's function answers to an admin's call. */
export type StandingAnswer = Result<AdminStanding, AdminProblem>;

/** Asks where the license stands now. */
export function readStanding(): Promise<StandingAnswer> {
  return invoke('standing');
}

/** What the page asks of the app's function. */
export const panelCalls: PanelCalls = {
  add: (record) => orUnknown(invoke('add', record)),
  choose: (notices) => orUnknown(invoke('choose', notices)),
  enterCode: (call) => orUnknown(invoke('code', call)),
  read: async (stretch) => {
    const answer = await invoke('entries', stretch);
    // Nobody is refused here who sees the page.
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.value;
  },
  exportHistory: () => invoke('export'),
  importHistory: (call) => invoke('import', call),
  purchases: () => invoke('purchases'),
  check: () => invoke('check'),
  product: async () => {
    const { extension } = await view.getContext();
    const [product] = typeof extension.type === 'string' ? extension.type.split(':') : [];
    return oneOf(productsOfPages, product) ?? null;
  },
};

/** A call that breaks off may have written all the same. */
async function orUnknown<Value>(
  answer: Promise<Result<Value, AdminProblem>>,
): Promise<Result<Value, AdminProblem>> {
  try {
    return await answer;
  } catch (error) {
    console.error(error);
    return { ok: false, problem: { code: 'save-unknown' } };
  }
}

/** The panel speaks English only, and writes dates in the language of its words. */
const panelLocale = 'en-US';
const say = isolating(makeWords({ ...shared, ...own }, panelLocale));

/** What the page can say before it knows its reader: nothing with a date. */
export const wordsAlone: Language = { reader: { ...readerOf({}), locale: panelLocale }, say };

/** The reader's language: the panel's own, with the reader's time zone. */
export async function readLanguage(): Promise<Language> {
  return { reader: { ...readerOf(await view.getContext()), locale: panelLocale }, say };
}

/** The words that readers of a language get where notices are shown, and the locale that they are in. */
export async function readTranslations(
  asked: Parameters<typeof i18n.getTranslations>[0],
): Promise<{ locale: string; messages: Messages }> {
  const { locale, translations } = await i18n.getTranslations(asked);
  return { locale, messages: messagesIn(translations) };
}

/** Where what belongs to this reader, site and app may be kept; null when that cannot be told apart. */
export async function placeOfReader(): Promise<string | null> {
  const { accountId, cloudId, environmentId, moduleKey } = await view.getContext();
  const names = [cloudId, environmentId, moduleKey, accountId];
  return names.every((name) => name) ? `standing ${names.join(' ')}` : null;
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
