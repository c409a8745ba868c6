import type { Locator } from 'playwright-core';
import { openPanel as open } from './open-panel';
import type { Panel } from './panel';
import { recordForms } from './record-forms';
import { setUpVisit } from './visit';

const visit = setUpVisit();
afterEach(async () => {
  expect(await visit().noise()).toEqual([]);
});

const openPanel = (scenario: string) => open(visit(), { scenario });

const disabled = (panel: Panel) => panel.frame.locator(':disabled');

/** The id of the message around a text. */
const idsOf = (text: Locator) =>
  text.locator('xpath=ancestor-or-self::*[@id][1]').getAttribute('id');

test('a day that is begun and not finished is refused, also where none is needed', async () => {
  const panel = await openPanel('active-long-after-end');
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill('Q-1');
  const until = form.getByLabel('Valid until');
  await until.fill('');
  await until.pressSequentially('0715');
  await form.getByRole('button', { name: 'Add quote' }).click();
  await form.getByText('Choose a date.').waitFor();
  await panel.frame.locator('[name="validUntil"]:focus').waitFor();
});

test.each(recordForms)(
  '$name: says what is wrong where it is, then what follows, and does it',
  async ({ name, scenario, open, wrong, fill, effect, done, entry, states }) => {
    const panel = await openPanel(scenario);
    await panel.state(states[0]).waitFor();
    await open(panel);
    const form = panel.dialog(name);
    const save = form.locator('button[type="submit"]');
    for (const { label, value, error } of wrong) {
      // A form that lacks nothing else, so that this is the first field that is wrong.
      await fill(form);
      const field = form.getByLabel(label);
      await field.fill(value);
      await save.click();
      // The same may be said of the effect, below.
      const said = await idsOf(form.getByText(error).first());
      const focused = form.locator(':focus');
      await focused.and(form.locator('[aria-invalid="true"]')).and(field).waitFor();
      expect(await focused.getAttribute('aria-describedby')).toContain(said);
    }
    await fill(form);
    await form.getByText(effect).waitFor();
    await save.click();
    await panel.done.getByText(done).waitFor();
    await panel.done.and(panel.frame.locator(':focus')).waitFor();
    await panel.state(states[1]).waitFor();
    expect((await panel.entries.allInnerTexts())[0]).toContain(entry);
  },
);

test('before saving it is said when nothing would change, and who decides', async () => {
  const panel = await openPanel('subscription-expired');
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill('Q-1');
  await form.getByText('This would change nothing today. Still: Expired.').waitFor();
  await form.getByText('Atlassian’s flag decides').waitFor();
  await form.getByLabel('Quote number').fill(' ');
  await form.getByText('Atlassian’s flag decides').waitFor({ state: 'detached' });
});

test('what cannot be closed or withdrawn is not offered, and why', async () => {
  const panel = await openPanel('active-long-after-end');
  await panel.button('More').click();
  const item = (name: string) => panel.frame.getByRole('menuitem', { name });
  await item('Close quote No open quote is recorded.').and(disabled(panel)).waitFor();
  await item('Withdraw cancellation No cancellation is recorded.').and(disabled(panel)).waitFor();
});

test.each(['Add quote', 'Add cancellation'])(
  '%s: Escape and Cancel close the dialog and give focus back',
  async (name) => {
    const panel = await openPanel('active-long-after-end');
    const form = panel.dialog(name);
    const focused = panel.frame.locator('button:focus', { hasText: name });
    await panel.button(name).click();
    await form.waitFor();
    await visit().page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await focused.waitFor();

    await visit().page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Cancel', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await focused.waitFor();
  },
);

test('a dialog opened far down the page is in sight, and no scrolling takes it away', async () => {
  const panel = await openPanel('active-long-after-end');
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.waitFor();
  await form.evaluate((dialog) => {
    for (let box = dialog.parentElement; box !== null; box = box.parentElement) {
      box.scrollTop = box.scrollHeight;
    }
  });
  const bar = await visit().page.getByRole('banner').boundingBox();
  const shown = await form.boundingBox();
  expect(shown?.y).toBeGreaterThan(bar?.height ?? 0);
});

test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
  'in %s days are told as they were typed, in headline and history',
  async (timeZone) => {
    await visit().site.change({ timeZone });
    const early = await openPanel('subscription-active');
    await early.button('Add cancellation').click();
    const cancelling = early.dialog('Add cancellation');
    await cancelling.getByLabel('Cancelled on').fill('2026-04-28');
    await cancelling.getByRole('button', { name: 'Add cancellation' }).click();
    await early.headline.getByText(/was cancelled on April 28, 2026\./).waitFor();
    await early.entries.getByText('License cancelled on April 28, 2026', { exact: true }).waitFor();

    const late = await openPanel('active-long-after-end');
    await late.button('Add quote').click();
    const quoting = late.dialog('Add quote');
    await quoting.getByLabel('Quote number').fill('Q-1');
    await quoting.getByLabel('Valid until').fill('2026-07-20');
    await quoting.getByRole('button', { name: 'Add quote' }).click();
    await late.headline
      .getByText(/Users have access until July 20, 2026 \(10 days left\)/)
      .waitFor();
    await late.entries.getByText(/^Quote Q-1, open from July 10, 2026 to July 20, 2026$/).waitFor();
    await visit().site.change({ timeZone: 'UTC' });
  },
);
