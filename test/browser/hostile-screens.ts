import { en } from '../english';
import { asUpload } from './history-files';
import { refusedFile } from './hostile-answers';
import type { Panel } from './panel';
import type { Visit } from './visit';

/** What of the license panel shows texts, and the way to it from the page as it opens, or from the one before. */
export type HostileScreen = {
  name: string;
  open: (panel: Panel, visit: Visit) => Promise<void>;
};

const tab = async (panel: Panel, name: string) => {
  await panel.tab(name).click();
  await panel.frame.getByRole('tabpanel', { name }).waitFor();
};

const day = async (panel: Panel, opener: string, date: string) => {
  await panel.button(opener).click();
  await panel.frame.getByLabel(en['dates.day']).fill(date);
  await panel.button(en['dates.show']).click();
};

/** Everything on the panel that shows a text of somebody's. */
export const hostileScreens: HostileScreen[] = [
  {
    name: 'the page, with all that folds out',
    open: async ({ frame, entries }) => {
      await entries.first().waitFor();
      for (const summary of await frame.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'another date',
    open: async (panel) => {
      await day(panel, en['dates.open'], '2026-08-01');
      await panel.button(en['dates.back']).waitFor();
    },
  },
  {
    name: 'what was known then',
    open: async (panel) => {
      await panel.button(en['dates.back']).click();
      await day(panel, en['known.open'], '2026-06-25');
      await panel.text(en['known.difference']).waitFor();
    },
  },
  {
    name: 'other regimes',
    open: async (panel, { page }) => {
      await page.goto('/');
      await tab(panel, en['tabs.regimes']);
    },
  },
  { name: 'notices to users', open: (panel) => tab(panel, en['tabs.notices']) },
  {
    name: 'purchased apps',
    open: async (panel) => {
      await tab(panel, en['tabs.purchases']);
      const openers = panel.frame.locator('.apps .opener');
      await openers.first().waitFor();
      for (const opener of await openers.all()) await opener.click();
      for (const summary of await panel.frame.locator('.check summary').all())
        await summary.click();
    },
  },
  {
    name: 'the voiding of an entry',
    open: async (panel) => {
      await tab(panel, en['tabs.history']);
      const buttons = panel.entries.getByRole('button', { name: en['void.action'] });
      await buttons.first().click();
      await panel.dialog(en['void.title']).waitFor();
    },
  },
  {
    name: 'the closing of a quote',
    open: async (panel, { page }) => {
      await page.keyboard.press('Escape');
      await panel.dialog(en['void.title']).waitFor({ state: 'detached' });
      const dialog = await panel.openFromMore(en['close-form.title']);
      await dialog.getByLabel(en['close-form.quote']).waitFor();
    },
  },
  {
    name: 'what an import would do',
    open: async (panel, visit) => {
      await visit.page.keyboard.press('Escape');
      const file = asUpload(await refusedFile(visit));
      await panel.openFromMore(en['import.title']);
      await panel.frame.getByLabel(en['import.file']).setInputFiles(file);
      await panel.text(en['import-refusal.not-confirmed']).first().waitFor();
    },
  },
];
