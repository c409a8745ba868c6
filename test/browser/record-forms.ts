import type { Locator } from 'playwright-core';
import type { Panel } from './panel';

/** A form of the license panel, and what it says and does. */
export type RecordForm = {
  name: string;
  scenario: string;
  open: (panel: Panel) => Promise<void>;
  /** What is wrong in turn, by the label of its field, and what is then said there. */
  wrong: { label: string; value: string; error: string }[];
  fill: (form: Locator) => Promise<void>;
  /** What is said to follow before it is saved. */
  effect: string;
  done: string;
  entry: string;
  /** The state before and after. */
  states: [string, string];
};

const fromMore = (name: string) => async (panel: Panel) => {
  await panel.openFromMore(name);
};

/** Every form that adds to the history. */
export const recordForms: RecordForm[] = [
  {
    name: 'Add quote',
    scenario: 'active-long-after-end',
    open: (panel) => panel.button('Add quote').click(),
    wrong: [
      { label: 'Quote number', value: '', error: 'Fill this in.' },
      { label: 'Issued on', value: '', error: 'Choose a date.' },
      {
        label: 'Valid until',
        value: '2026-07-09',
        error: 'A quote ends after the day it was issued.',
      },
      { label: 'Valid until', value: '2026-10-09', error: 'A quote is open for at most 90 days.' },
    ],
    fill: async (form) => {
      await form.getByLabel('Quote number').fill('Q-90');
      await form.getByLabel('Issued on').fill('2026-07-10');
      await form.getByLabel('Valid until').fill('2026-10-07');
    },
    effect: 'Then: Open quote. The license ended on May 30, 2026. Quote Q-90 keeps it open.',
    done: 'Quote Q-90 was added.',
    entry: 'Quote Q-90, open from July 10, 2026 to October 7, 2026',
    states: ['Active, unexplained', 'Open quote'],
  },
  {
    name: 'Add cancellation',
    scenario: 'subscription-active',
    open: (panel) => panel.button('Add cancellation').click(),
    wrong: [{ label: 'Cancelled on', value: '', error: 'Choose a date.' }],
    fill: async (form) => {
      await form.getByLabel('Cancelled on').fill('2026-04-28');
      await form.getByLabel('At the end of the term').check();
    },
    effect: 'Then: Cancelled. The license was cancelled on April 28, 2026.',
    done: 'The cancellation was added.',
    entry: 'License cancelled on April 28, 2026, with effect at the end of its term',
    states: ['Active', 'Cancelled'],
  },
  {
    name: 'Close quote',
    scenario: 'quote-open',
    open: (panel) => panel.button('Close quote Q-7…').click(),
    wrong: [{ label: 'Closed on', value: '', error: 'Choose a date.' }],
    fill: async (form) => {
      expect(await form.getByLabel('Quote number').inputValue()).toBe('Q-7');
      await form.getByLabel('Withdrawn by the seller').check();
      await form.getByLabel('Closed on').fill('2026-06-19');
    },
    effect: 'Then: Active, unexplained. The license ended on May 30, 2026.',
    done: 'Quote Q-7 was recorded as closed.',
    entry: 'Quote Q-7 withdrawn on June 19, 2026',
    states: ['Open quote', 'Active, unexplained'],
  },
  {
    name: 'Withdraw cancellation',
    scenario: 'cancelled-monthly',
    open: fromMore('Withdraw cancellation'),
    wrong: [
      { label: 'Withdrawn on', value: '', error: 'Choose a date.' },
      {
        label: 'Withdrawn on',
        value: '2026-05-09',
        error: 'No cancellation of this day or before is recorded.',
      },
    ],
    fill: (form) => form.getByLabel('Withdrawn on').fill('2026-05-12'),
    effect: 'Then: Active. The subscription runs until May 30, 2026',
    done: 'The withdrawal of the cancellation was added.',
    entry: 'Cancellation withdrawn on May 12, 2026',
    states: ['Cancelled', 'Active'],
  },
  {
    name: 'Move end of term',
    scenario: 'subscription-suspended',
    open: fromMore('Move end of term'),
    wrong: [
      { label: 'New end', value: '', error: 'Choose a date.' },
      {
        label: 'New end',
        value: '2026-05-30',
        error: 'The term runs at least that long already.',
      },
    ],
    fill: (form) => form.getByLabel('New end').fill('2026-06-30'),
    effect: 'Then: Active. The subscription runs until June 30, 2026',
    done: 'The new end of the term was recorded.',
    entry: 'Term moved to run until June 30, 2026',
    states: ['Suspended', 'Active'],
  },
  {
    name: 'Add known issue',
    scenario: 'active-long-after-end',
    open: fromMore('Add known issue'),
    wrong: [
      { label: 'Issue', value: '', error: 'Fill this in.' },
      { label: 'Affected from', value: '', error: 'Choose a date.' },
      {
        label: 'Affected until',
        value: '2026-07-09',
        error: 'An issue ends after the day it starts.',
      },
    ],
    fill: async (form) => {
      await form.getByLabel('Issue').fill('MC-1001');
      await form.getByLabel('Affected from').fill('2026-07-10');
      await form.getByLabel('Affected until').fill('2026-07-19');
    },
    effect:
      'Then: Known issue. The license ended on May 30, 2026. The known issue MC-1001 keeps it open.',
    done: 'Known issue MC-1001 was added.',
    entry: 'Known issue MC-1001, from July 10, 2026 to July 19, 2026',
    states: ['Active, unexplained', 'Known issue'],
  },
  {
    name: 'Void entry',
    scenario: 'quote-open',
    open: (panel) => panel.button('Void quote Q-7').click(),
    wrong: [{ label: 'Reason', value: '', error: 'Fill this in.' }],
    fill: (form) => form.getByLabel('Reason').fill('Never sent'),
    effect: 'Then: Active, unexplained. The license ended on May 30, 2026.',
    done: 'The entry was voided.',
    entry: 'Quote Q-7 was voided',
    states: ['Open quote', 'Active, unexplained'],
  },
];
