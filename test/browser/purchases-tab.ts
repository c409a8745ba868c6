import type { Locator } from 'playwright-core';
import * as v from 'valibot';
import { answered } from './answered';
import { axeFindings } from './axe-findings';
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
  await answered(page, 'purchases', () => tab.tab('Purchased apps').click());
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

/** What axe finds wrong with the panel. */
export const panelFindings = async ({ page }: Visit) => {
  const frame = page.frames().find((each) => each.url().includes('/__resource/'));
  if (!frame) throw new Error('the page has no frame');
  await page.mouse.move(0, 0);
  return axeFindings(frame);
};

/** The calls of a function that the site still knows. */
export const callsOf = async ({ site }: Visit, functionKey: string) => {
  const call = v.object({
    functionKey: v.string(),
    kvsRequests: v.number(),
    restRequests: v.number(),
  });
  const answer: unknown = await (await fetch(`${site.url}/__site/calls`)).json();
  return v.parse(v.array(call), answer).filter((each) => each.functionKey === functionKey);
};

/** Presses the button; answers what is said then, line by line. */
export const checkAndHear = async ({ page }: Visit, tab: PurchasesTab) => {
  await answered(page, 'check', () => tab.check.click());
  await tab.outcome.locator('*').first().waitFor();
  return (await tab.outcome.innerText()).split('\n').filter((line) => line !== '');
};
