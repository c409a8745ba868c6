import * as v from 'valibot';
import { en } from '../english';
import { asUpload, rewritten } from './history-files';
import type { Panel } from './panel';

/** Something on the license panel that shows only when it is asked for, and the way to it. */
export type PanelPart = {
  name: string;
  /** One in which it has something to show or to work on. */
  scenario: string;
  /** Resolves when it shows. */
  open: (panel: Panel) => Promise<void>;
};

/** What the form is filled with at first may be enough to say what would follow. */
type DialogOpener = { title: string; button: string; scenario: string; saysEffect: boolean };

const dialog = ({ title, button, scenario, saysEffect }: DialogOpener): PanelPart => ({
  name: `the dialog ${title}`,
  scenario,
  open: async (panel) => {
    await panel.button(button).click();
    await panel.dialog(title).waitFor();
    if (saysEffect) await panel.dialog(title).locator('.effect-words').waitFor();
  },
});

const dialogOfMore = ({
  title,
  scenario,
  saysEffect,
}: Omit<DialogOpener, 'button'>): PanelPart => ({
  name: `the dialog ${title}`,
  scenario,
  open: async (panel) => {
    const opened = await panel.openFromMore(title);
    if (saysEffect) await opened.locator('.effect-words').waitFor();
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
    saysEffect: false,
  }),
  dialog({
    title: en['cancellation-form.title'],
    button: en['history.add-cancellation'],
    scenario: 'subscription-active',
    saysEffect: true,
  }),
  dialog({
    title: en['void.title'],
    button: 'Void quote Q-7',
    scenario: 'quote-open',
    saysEffect: true,
  }),
  dialogOfMore({ title: en['close-form.title'], scenario: 'quote-open', saysEffect: true }),
  dialogOfMore({
    title: en['withdrawal-form.title'],
    scenario: 'cancelled-monthly',
    saysEffect: true,
  }),
  dialogOfMore({
    title: en['extension-form.title'],
    scenario: 'subscription-suspended',
    saysEffect: false,
  }),
  dialogOfMore({
    title: en['known-issue-form.title'],
    scenario: 'subscription-suspended',
    saysEffect: false,
  }),
];

const exported = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ result: v.object({ value: v.string() }) }),
);

/** The history of the site that the panel stands on, with an entry that says to be the vendor's. */
const fileWithVendor = async (panel: Panel): Promise<string> => {
  const body = await panel.frame.locator('body').evaluate(async () => {
    const call = { moduleKey: 'license-jira', functionKey: 'export' };
    const response = await fetch('/__invoke', { method: 'POST', body: JSON.stringify(call) });
    return response.text();
  });
  const { result } = v.parse(exported, body);
  return rewritten(result.value, (entries) => [
    ...entries,
    {
      number: entries.length + 1,
      entry: {
        record: {
          id: 'vendor-1',
          recordedAt: '2026-06-01T00:00:00.000Z',
          source: 'vendor',
          kind: 'extension',
          newEnd: '2027-06-01',
        },
        note: null,
      },
    },
  ]);
};

/** The other apps after a check for purchases, until it says this. */
const purchases = (scenario: string, outcome: RegExp): PanelPart => ({
  name: `purchased apps of ${scenario}`,
  scenario,
  open: async (panel) => {
    const name = en['tabs.purchases'];
    await panel.tab(name).click();
    await panel.button(en['purchases.check']).click();
    await panel.frame.getByRole('tabpanel', { name }).getByText(outcome).first().waitFor();
  },
});

const files: PanelPart[] = [
  {
    name: 'the dialog Export history',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.openFromMore(en['export.title']);
      await panel.button(en['copy.action']).waitFor();
      // The button's word comes back slowly.
      await panel.frame.locator('body').evaluate(async () => {
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
      });
    },
  },
  {
    name: 'the dialog Import history',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.openFromMore(en['import.title']);
    },
  },
  {
    name: 'what an import would do',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.headline.waitFor();
      const file = asUpload(await fileWithVendor(panel));
      await panel.openFromMore(en['import.title']);
      await panel.frame.getByLabel(en['import.file']).setInputFiles(file);
      await panel.text(en['import-refusal.not-confirmed']).waitFor();
    },
  },
  {
    name: 'a file that is refused',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.openFromMore(en['import.title']);
      await panel.frame.getByLabel(en['import.file']).setInputFiles(asUpload('{}'));
      await panel.text(en['refusal.not-a-history']).waitFor();
    },
  },
];

/** All that can be opened on the panel: its dialogs, its menu, its tabs, other dates, files, what folds out. */
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
      await panel.tab(en['tabs.regimes']).click();
      await panel.frame.getByRole('tabpanel', { name: en['tabs.regimes'] }).waitFor();
    },
  },
  {
    name: 'what was known then',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.button(en['known.open']).click();
      await panel.frame.getByLabel(en['dates.day']).fill('2026-05-01');
      await panel.button(en['dates.show']).click();
      await panel.text(en['known.difference']).waitFor();
    },
  },
  {
    name: 'notices to users',
    scenario: 'quote-open',
    open: async (panel) => {
      await panel.tab(en['tabs.notices']).click();
      await panel.frame.getByLabel(en['notices.days']).first().fill('400');
      await panel.button(en['notices.save']).click();
      await panel.text(/^Choose a whole number/).waitFor();
    },
  },
  ...files,
  purchases('everything-bought', /licenses were found/),
  purchases('siblings-partly-told', /license was found/),
  folded(en['timeline.table']),
  folded(en['support.look']),
];
