import type { Page } from 'playwright-core';
import de from '../../i18n/de-DE.json';
import en from '../../i18n/en-US.json';
import es from '../../i18n/es-ES.json';
import fr from '../../i18n/fr-FR.json';
import ja from '../../i18n/ja-JP.json';

export const wikiPage = '/wiki/spaces/DEMO/pages/1';
export const workItem = '/browse/DEMO-1';

/** The app's languages. */
export const languages = { 'en-US': en, 'de-DE': de, 'fr-FR': fr, 'es-ES': es, 'ja-JP': ja };

export type Locale = keyof typeof languages;

/** The notices that can be seen on a page, wherever they are. */
export const shownNotices = (page: Page) =>
  page.locator('[data-module] :is([role=status], [role=alert]):visible, .ls-flag:visible');

/** Opens the panel of a work item. */
export const unfold = (page: Page) => page.locator('details.ls-unfolding > summary').click();
