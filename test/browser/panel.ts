import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The license panel as its reader sees it. */
export type Panel = {
  frame: FrameLocator;
  /** The word beside the title that names the state. */
  state: (word: string) => Locator;
  /** Its first sentences and why. */
  headline: Locator;
  /** What was done last. */
  done: Locator;
  text: (words: string | RegExp) => Locator;
  button: (name: string) => Locator;
  dialog: (name: string) => Locator;
  /** The entries of the history, newest first. */
  entries: Locator;
  /** Those of them that an admin recorded. */
  recorded: Locator;
};

/** The license panel on a page of the local site. */
export const panelOn = (page: Page): Panel => {
  const frame = page.frameLocator('iframe[title="License"]');
  const entries = frame.getByRole('region', { name: 'History' }).getByRole('listitem');
  return {
    frame,
    state: (word) => frame.locator('main header').getByText(word, { exact: true }),
    headline: frame.locator('main header'),
    done: frame.locator('main > .done[role="status"]'),
    text: (words) => frame.getByText(words),
    button: (name) => frame.getByRole('button', { name, exact: true }),
    dialog: (name) => frame.getByRole('dialog', { name, exact: true }),
    entries,
    recorded: entries.filter({ hasText: /Recorded at .* by (?:you|an admin)/ }),
  };
};
