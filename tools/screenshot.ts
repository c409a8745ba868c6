import { resolve } from 'node:path';
import { launchChromium } from '../test/browser/launch-chromium';
import { startLocalSite } from '../test/browser/local-site-process';

/** The size of the README's picture, in CSS pixels. */
const viewport = { width: 1280, height: 800 };

/** An entry for the history: a quote that was open in the month before. */
const pastQuote = {
  moduleKey: 'license-jira',
  functionKey: 'add',
  payload: { kind: 'quote', quote: 'Q-7', issuedOn: '2026-05-04', validUntil: '2026-06-01' },
};

/** Takes the README's picture of the license panel: an unpaid subscription with a little history. */
const takeScreenshot = async (file: string): Promise<void> => {
  const site = await startLocalSite();
  const browser = await launchChromium();
  try {
    await site.change({ scenario: 'subscription-suspended', clock: { running: false } });
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.request.post(`${site.url}/__invoke`, { data: pastQuote });
    await page.goto(site.url);
    const panel = page.frameLocator('iframe[title="License"]');
    await panel.getByText('Quote Q-7').first().waitFor();
    await page.screenshot({ path: file, animations: 'disabled' });
  } finally {
    await browser.close();
    await site.stop();
  }
};

void takeScreenshot(resolve(process.argv[2] ?? 'docs/license-panel.png'));
