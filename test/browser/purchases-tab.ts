import type { Locator } from 'playwright-core';
import { answered } from './answered';
import { type Panel, panelOn } from './panel';
import type { Visit } from './visit';

/** The tab of purchased apps as its reader sees it. */
export type PurchasesTab = Panel & {
  check: Locator;
  /** Why it cannot be checked now. */
  whyNot: Locator;
  /** What came of the check. */
  outcome: Locator;
  /** The row of an app. */
  row: (app: string) => Locator;
  /** The apps of a group, by its heading. */
  group: (name: string) => Promise<string[]>;
};

const tabOn = (panel: Panel): PurchasesTab => {
  const tab = panel.frame.getByRole('region', { name: 'Purchased apps' });
  const groups = tab.locator('tbody');
  return {
    ...panel,
    check: tab.getByRole('button', { name: 'Check for purchases' }),
    whyNot: tab.locator('#check-why'),
    outcome: tab.locator('.check > .done'),
    row: (app) =>
      tab.getByRole('row').filter({ has: tab.page().locator(`th bdi:text-is("${app}")`) }),
    group: (name) =>
      groups
        .filter({ has: tab.page().locator('th[scope="rowgroup"]', { hasText: name }) })
        .locator('th[scope="row"] bdi')
        .allTextContents(),
  };
};

/** Changes the site, opens the panel and then the tab, up to its function's answer. */
export const openPurchases = async (
  { page, site }: Visit,
  patch: Record<string, unknown>,
  path = '/',
): Promise<PurchasesTab> => {
  await site.change(patch);
  await answered(page, 'standing', () => page.goto(path));
  const tab = tabOn(panelOn(page));
  const opener = tab.frame.getByRole('tab', { name: 'Purchased apps' });
  await answered(page, 'purchases', () => opener.click());
  await tab.check.waitFor();
  return tab;
};

/** Changes the site and has the page read it again, which reads the list again too. */
export const refreshPurchases = async (
  { page, site }: Visit,
  tab: PurchasesTab,
  patch: Record<string, unknown>,
): Promise<void> => {
  await site.change(patch);
  await answered(page, 'purchases', () => tab.button('Refresh').click());
};
