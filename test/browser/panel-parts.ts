import en from '../../i18n/en-US.json';
import type { Panel } from './panel';

/** Something on the license panel that shows only when it is asked for, and the way to it. */
export type PanelPart = {
  name: string;
  /** One in which it has something to show or to work on. */
  scenario: string;
  /** Resolves when it shows. */
  open: (panel: Panel) => Promise<void>;
};

type DialogOpener = { title: string; button: string; scenario: string };

const dialog = ({ title, button, scenario }: DialogOpener): PanelPart => ({
  name: `the dialog ${title}`,
  scenario,
  open: async (panel) => {
    await panel.button(button).click();
    await panel.dialog(title).waitFor();
  },
});

const dialogOfMore = (scenario: string, title: string): PanelPart => ({
  name: `the dialog ${title}`,
  scenario,
  open: async (panel) => {
    await panel.button(en['more.title']).click();
    await panel.frame.getByRole('menuitem', { name: title }).click();
    await panel.dialog(title).waitFor();
  },
});

const folded = (summary: string): PanelPart => ({
  name: `what folds out below ${summary}`,
  scenario: 'quote-open',
  open: (panel) => panel.frame.locator('summary', { hasText: summary }).click(),
});

const dialogs: PanelPart[] = [
  dialog({
    title: en['quote-form.title'],
    button: en['history.add-quote'],
    scenario: 'active-long-after-end',
  }),
  dialog({
    title: en['cancellation-form.title'],
    button: en['history.add-cancellation'],
    scenario: 'subscription-active',
  }),
  dialog({ title: en['void.title'], button: 'Void quote Q-7', scenario: 'quote-open' }),
  dialogOfMore('quote-open', en['close-form.title']),
  dialogOfMore('cancelled-monthly', en['withdrawal-form.title']),
  dialogOfMore('subscription-suspended', en['extension-form.title']),
  dialogOfMore('subscription-suspended', en['known-issue-form.title']),
];

/** All that can be opened on the panel: its dialogs, its menu, its tabs, other dates, what folds out. */
export const panelParts: PanelPart[] = [
  ...dialogs,
  {
    name: 'the menu More',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.button(en['more.title']).click();
      await panel.frame.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'the choice of another date',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.button(en['dates.open']).click();
      await panel.frame.getByLabel(en['dates.day']).waitFor();
    },
  },
  {
    name: 'another date',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.button(en['dates.open']).click();
      await panel.frame.getByLabel(en['dates.day']).fill('2026-08-01');
      await panel.button(en['dates.show']).click();
      await panel.button(en['dates.back']).waitFor();
    },
  },
  {
    name: 'other regimes',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.frame.getByRole('tab', { name: en['tabs.regimes'] }).click();
      await panel.frame.getByRole('tabpanel', { name: en['tabs.regimes'] }).waitFor();
    },
  },
  folded(en['timeline.table']),
  folded(en['support.look']),
];
