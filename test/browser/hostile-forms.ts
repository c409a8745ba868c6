import type { Locator } from 'playwright-core';
import { en } from '../english';
import type { Panel } from './panel';
import { recordForms } from './record-forms';

/** A dialog with fields for text, how it is opened, and what is in the other fields. */
export type TextForm = {
  name: string;
  scenario: string;
  open: (panel: Panel) => Promise<void>;
  fill: (form: Locator) => Promise<void>;
};

const codeForm: TextForm = {
  name: en['code-form.title'],
  scenario: 'subscription-expired',
  open: async (panel) => {
    await panel.openFromMore(en['code-form.title']);
  },
  fill: () => Promise.resolve(),
};

/** All dialogs that take text. */
export const textForms: TextForm[] = [...recordForms, codeForm];

/** The fields of a dialog that take any text. */
export const textFields = (form: Locator): Locator =>
  form.locator('textarea, input:not([type]), input[type="text"], input[type="search"]');
