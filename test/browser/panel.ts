import type { FrameLocator, Locator, Page } from 'playwright-core';
import { en } from '../english';

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
  tab: (name: string) => Locator;
  /** Opens a dialog from the menu of what is recorded less often. */
  openFromMore: (name: string) => Promise<Locator>;
  /** The entries of the history, newest first. */
  entries: Locator;
  /** Those of them that an admin recorded. */
  recorded: Locator;
};

/** The license panel on a page of the local site. */
export const panelOn = (page: Page): Panel => {
  const frame = page.frameLocator('iframe[title="License"]');
  const entries = frame.getByRole('region', { name: 'History' }).getByRole('listitem');
  const button = (name: string) => frame.getByRole('button', { name, exact: true });
  const dialog = (name: string) => frame.getByRole('dialog', { name, exact: true });
  return {
    frame,
    state: (word) => frame.locator('main header').getByText(word, { exact: true }),
    headline: frame.locator('main header'),
    done: frame.locator('main > .done[role="status"]'),
    text: (words) => frame.getByText(words),
    button,
    dialog,
    tab: (name) => frame.getByRole('tab', { name }),
    openFromMore: async (name) => {
      await button(en['more.title']).click();
      await frame.getByRole('menuitem', { name }).click();
      await dialog(name).waitFor();
      return dialog(name);
    },
    entries,
    recorded: entries.filter({ hasText: /Recorded at .* by (?:you|an admin)/ }),
  };
};
