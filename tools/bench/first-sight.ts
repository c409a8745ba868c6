import type { Browser, BrowserContext, Frame } from 'playwright-core';
import * as v from 'valibot';

/**
 * When a page's frame first showed its header with the word, in milliseconds: since the page's
 * navigation began, and since the frame's own did.
 */
export type FirstSight = { sincePage: number; sinceFrame: number };

const sight = v.object({ sincePage: v.number(), sinceFrame: v.number() });

/** Runs in the frame before its own scripts. Looks after every change, and waits until it is painted. */
const watchFor = (word: string): void => {
  if (window.top === window || window.top === null) return;
  const pageBegan = window.top.performance.timeOrigin;
  const observer = new MutationObserver(() => {
    const header = document.querySelector('main header');
    if (header?.textContent.includes(word) !== true) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const sinceFrame = performance.now();
        const sincePage = performance.timeOrigin + sinceFrame - pageBegan;
        Object.assign(window, { firstSight: { sincePage, sinceFrame } });
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
};

/** A browser's context whose pages note when their frame first shows the word. */
export const contextWatchingFor = async (
  browser: Browser,
  word: string,
): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(watchFor, word);
  return context;
};

/** Opens the address in a new page and gives the first sight, and what `look` finds out about the frame then. */
export const seePage = async <Seen>(
  context: BrowserContext,
  url: string,
  look: (frame: Frame) => Promise<Seen>,
): Promise<{ sight: FirstSight; seen: Seen }> => {
  const page = await context.newPage();
  try {
    await page.goto(url);
    await page.frameLocator('iframe').locator('main header').waitFor();
    const frame = page.frames().find((each) => each.url().includes('/__resource/'));
    if (!frame) throw new Error(`${url} has no frame`);
    const isNoted = (): unknown => Reflect.get(window, 'firstSight') ?? null;
    // Seldom, so that asking takes no time from what is measured.
    const noted = await frame.waitForFunction(isNoted, undefined, { polling: 100 });
    return { sight: v.parse(sight, await noted.jsonValue()), seen: await look(frame) };
  } finally {
    await page.close();
  }
};
