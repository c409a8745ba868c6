import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { LocalSiteProcess } from '../../test/browser/local-site-process';
import type { Fault } from './fault';
import { faultsOfPage } from './faults-of-page';
import { nameOfPicture, type Picture, views } from './picture';

/** A picture that was taken: its file's name, and what is wrong with what it shows. */
export type Taken = { picture: Picture; file: string; faults: Fault[] };

/** Where pictures are taken, and the folder they go to. */
export type Studio = { browser: Browser; site: LocalSiteProcess; folder: string };

const highest = 2400;

/** Makes the window so high that the page in it need not scroll. */
const makeRoom = async (page: Page, { width, height }: { width: number; height: number }) => {
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('.ls-product *')]
      .filter((element) => getComputedStyle(element).overflowY === 'auto')
      .reduce(
        (most, { scrollHeight, clientHeight }) => Math.max(most, scrollHeight - clientHeight),
        0,
      ),
  );
  await page.setViewportSize({ width, height: Math.min(height + hidden, highest) });
};

/** Until what follows a change of size is drawn. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));
      }),
  );

/** Takes one picture, in a context of its own so that nothing of the one before is left. */
export const takePicture = async (
  { browser, site, folder }: Studio,
  picture: Picture,
): Promise<Taken> => {
  const view = views[picture.view];
  const file = `${nameOfPicture(picture)}.png`;
  const asEver = { user: 'admin', userAccess: null, licenseApi: null };
  await site.change({ ...asEver, ...picture.change, theme: picture.theme });
  const context = await browser.newContext({
    ...view,
    baseURL: site.url,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  try {
    const page = await context.newPage();
    await picture.show(page);
    await makeRoom(page, view.viewport);
    await settle(page);
    await page.screenshot({ path: join(folder, file), animations: 'disabled' });
    return { picture, file, faults: await faultsOfPage(page) };
  } finally {
    await context.close();
  }
};
