import type { Browser } from 'playwright-core';
import type { LocalSiteProcess } from '../../test/browser/local-site-process';
import { panelOn } from '../../test/browser/panel';
import { views } from './picture';

/** Quotes for the history: one written down by mistake, and one that was open in the month before. */
const quotes = [
  { kind: 'quote', quote: 'Q-6', issuedOn: '2026-05-04', validUntil: '2026-06-03' },
  { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-04', validUntil: '2026-06-01' },
];

/** Takes the README's picture of the license panel: an unpaid subscription with a little history. */
export const takeReadmePicture = async (
  browser: Browser,
  site: LocalSiteProcess,
  file: string,
): Promise<void> => {
  const asEver = { theme: 'light', user: 'admin', userAccess: null, clock: { running: false } };
  await site.change({ scenario: 'subscription-suspended', ...asEver });
  const page = await browser.newPage({ ...views.wide, reducedMotion: 'reduce' });
  for (const payload of quotes) {
    const data = { moduleKey: 'license-jira', functionKey: 'add', payload };
    await page.request.post(`${site.url}/__invoke`, { data });
  }
  await page.goto(site.url);
  const panel = panelOn(page);
  await panel.button('Void quote Q-6').click();
  const voiding = panel.dialog('Void entry');
  await voiding.getByLabel('Reason').fill('Meant for another site');
  await voiding.getByRole('button', { name: 'Void' }).click();
  await panel.done.getByText('The entry was voided.').waitFor();
  await page.reload();
  await panel.entries.getByText('Quote Q-6 was voided').waitFor();
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
};
