import type { Page } from 'playwright-core';
import { en } from '../../test/english';
import { panelOn } from '../../test/browser/panel';
import type { Subject } from './picture';

const openUntil = async (page: Page, text: string, path = '/'): Promise<void> => {
  await page.goto(path);
  await panelOn(page).text(text).first().waitFor();
};

const scenario = 'subscription-suspended';

/** The page when it has no license to show, or has lost its connection. */
export const pageStates: Subject[] = [
  {
    subject: 'page-loading',
    caption: 'The app has not answered yet',
    change: { scenario },
    show: async (page) => {
      await page.route('**/__invoke', () => undefined);
      await openUntil(page, en['page.loading']);
    },
  },
  {
    subject: 'page-failed',
    caption: 'The app did not answer',
    change: { scenario },
    show: async (page) => {
      await page.route('**/__invoke', (route) => route.abort());
      await openUntil(page, en['page.failed.title']);
    },
  },
  {
    subject: 'page-refused',
    caption: 'The reader is no admin',
    change: { scenario, user: 'user' },
    show: (page) =>
      openUntil(page, en['page.refused.title'], '/jira/settings/apps/license-jira?force'),
  },
  {
    subject: 'page-empty-history',
    caption: 'Nothing is recorded yet',
    change: { scenario: 'no-license-production' },
    show: (page) => openUntil(page, en['history.empty']),
  },
  {
    subject: 'page-offline',
    caption: 'The browser is offline',
    change: { scenario },
    show: async (page) => {
      await page.goto('/');
      await panelOn(page).headline.waitFor();
      await page.context().setOffline(true);
      await panelOn(page).text(en['page.not-fresh.offline.title']).waitFor();
    },
  },
];
