import en from '../../i18n/en-US.json';
import type { Panel } from './panel';

/** A dialog of the license panel, and the way to it. */
export type PanelDialog = {
  title: string;
  /** One in which the dialog has something to work on. */
  scenario: string;
  open: (panel: Panel) => Promise<void>;
};

const byButton = (name: string) => (panel: Panel) => panel.button(name).click();

const byMore = (name: string) => async (panel: Panel) => {
  await panel.button(en['more.title']).click();
  await panel.frame.getByRole('menuitem', { name }).click();
};

const byMoreIn = (scenario: string, title: string): PanelDialog => ({
  title,
  scenario,
  open: byMore(title),
});

/** Every dialog that the panel can open. */
export const panelDialogs: PanelDialog[] = [
  {
    title: en['quote-form.title'],
    scenario: 'active-long-after-end',
    open: byButton(en['history.add-quote']),
  },
  {
    title: en['cancellation-form.title'],
    scenario: 'subscription-active',
    open: byButton(en['history.add-cancellation']),
  },
  { title: en['void.title'], scenario: 'quote-open', open: byButton('Void quote Q-7') },
  byMoreIn('quote-open', en['close-form.title']),
  byMoreIn('cancelled-monthly', en['withdrawal-form.title']),
  byMoreIn('subscription-suspended', en['extension-form.title']),
  byMoreIn('subscription-suspended', en['known-issue-form.title']),
];
