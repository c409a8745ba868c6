import { resolve } from 'node:path';
import { launchChromium } from '../test/browser/launch-chromium';
import { startLocalSite } from '../test/browser/local-site-process';

/** The size of the README's picture, in CSS pixels. */
const viewport = { width: 1280, height: 800 };

/** Takes the README's picture of the license panel: an open quote over an ended subscription. */
const takeScreenshot = async (file: string): Promise<void> => {
  const site = await startLocalSite();
  const browser = await launchChromium();
  try {
    await site.change({ scenario: 'quote-open', clock: { running: false } });
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(site.url);
    await page
      .frameLocator('iframe[title="License"]')
      .getByRole('heading', { level: 1 })
      .waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file, animations: 'disabled' });
  } finally {
    await browser.close();
    await site.stop();
  }
};

void takeScreenshot(resolve(process.argv[2] ?? 'docs/license-panel.png'));
