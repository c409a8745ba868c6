import { answered } from './answered';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();
afterEach(async () => {
  expect(await visit().noise()).toEqual([]);
});

const openPanel = async (scenario: string) => {
  await visit().site.change({ scenario });
  await answered(visit().page, 'standing', () => visit().page.goto('/'));
  return panelOn(visit().page);
};

test.each([
  { number: '', until: '2026-07-15', error: 'Fill this in.' },
  { number: 'Q-1', until: '2026-07-09', error: 'A quote ends after the day it was issued.' },
  { number: 'Q-1', until: '2026-10-09', error: 'A quote is open for at most 90 days.' },
])('a quote "$number" of July 10 until $until is refused: $error', async (quote) => {
  const panel = await openPanel('active-long-after-end');
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill(quote.number);
  await form.getByLabel('Valid until').fill(quote.until);
  await form.getByRole('button', { name: 'Add quote' }).click();
  await form.getByText(quote.error).waitFor();
  await form.getByRole('button', { name: 'Cancel', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  await panel.text('Nothing is recorded yet.').waitFor();
});

test('a quote of 90 days is taken, and a void needs a reason', async () => {
  const panel = await openPanel('active-long-after-end');
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill('Q-90');
  await form.getByLabel('Valid until').fill('2026-10-08');
  await form.getByRole('button', { name: 'Add quote' }).click();
  await panel.state('Open quote').waitFor();

  await panel.button('Void quote Q-90').click();
  const voiding = panel.dialog('Void entry');
  await voiding.getByRole('button', { name: 'Void' }).click();
  await voiding.getByText('Fill this in.').waitFor();
  await voiding.getByRole('button', { name: 'Cancel', exact: true }).click();
  await voiding.waitFor({ state: 'detached' });
  expect(await panel.state('Open quote').isVisible()).toBe(true);
});

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

test('a cancellation is added', async () => {
  const panel = await openPanel('subscription-active');
  await panel.state('Active').waitFor();
  await panel.button('Add cancellation').click();
  const form = panel.dialog('Add cancellation');
  await form.getByLabel('Cancelled on').fill('2026-04-28');
  await form.getByLabel('At the end of the term').check();
  await form.getByRole('button', { name: 'Add cancellation' }).click();
  await panel.done.getByText('The cancellation was added.').waitFor();
  await panel.done.and(panel.frame.locator(':focus')).waitFor();
  await panel.state('Cancelled').waitFor();
  expect(await panel.entries.allInnerTexts()).toEqual([
    expect.stringContaining(
      'License cancelled on April 28, 2026, with effect at the end of its term',
    ),
  ]);
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
