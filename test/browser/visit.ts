import type { Locator, Page } from 'playwright-core';
import { launchChromium } from './launch-chromium';
import { listenForNoise } from './listen-for-noise';
import { type LocalSiteProcess, startLocalSite } from './local-site-process';

/** A browser that looks at a local site of its own. */
export type Visit = {
  site: LocalSiteProcess;
  page: Page;
  /** The local site's controls. */
  sideBar: Locator;
  /** What pages complained about, and marks of what the local site does not model. */
  noise: () => Promise<string[]>;
  close: () => Promise<void>;
};

/** Starts a local site and opens an empty page on it; relative addresses are the site's. */
const openVisit = async (flags: string[] = []): Promise<Visit> => {
  const [site, browser] = await Promise.all([startLocalSite(flags), launchChromium()]);
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const heard = await listenForNoise(context);
  const page = await context.newPage();
  return {
    site,
    page,
    sideBar: page.getByRole('complementary', { name: 'Local site' }),
    noise: async () => {
      const marks = await Promise.all(
        page.frames().map((frame) => frame.locator('[data-unmodelled]').allTextContents()),
      );
      return [...heard, ...marks.flat()];
    },
    close: async () => {
      await browser.close();
      await site.stop();
    },
  };
};

/** A visit for the tests of a file or a group: opened before the first of them, closed after the last. */
export const setUpVisit = (flags: string[] = [], millisecondsToOpen = 60_000): (() => Visit) => {
  let visit: Visit | undefined;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    visit = await openVisit(flags);
  }, millisecondsToOpen);
  afterAll(() => visit?.close());
  return () => {
    if (visit === undefined) throw new Error('the visit is not open yet');
    return visit;
  };
};
