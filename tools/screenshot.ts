import { resolve } from 'node:path';
import { launchChromium } from '../test/browser/launch-chromium';
import { startLocalSite } from '../test/browser/local-site-process';
import { panelOn } from '../test/browser/panel';

/** The size of the README's picture, in CSS pixels. */
const viewport = { width: 1280, height: 900 };

/** Quotes for the history: one written down by mistake, and one that was open in the month before. */
const quotes = [
  { kind: 'quote', quote: 'Q-6', issuedOn: '2026-05-04', validUntil: '2026-06-03' },
  { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-04', validUntil: '2026-06-01' },
];

/** Takes the README's picture of the license panel: an unpaid subscription with a little history. */
const takeScreenshot = async (file: string): Promise<void> => {
  const site = await startLocalSite();
  const browser = await launchChromium();
  try {
    await site.change({ scenario: 'subscription-suspended', clock: { running: false } });
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
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
  } finally {
    await browser.close();
    await site.stop();
  }
};

void takeScreenshot(resolve(process.argv[2] ?? 'docs/license-panel.png'));
