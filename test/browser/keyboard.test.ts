import { answered } from './answered';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();

/** More Tab presses than the page has stops. */
const manyPresses = 60;

/** Presses a key until what the selector names has focus. */
const pressTo = async (key: string, selector: string) => {
  const { page } = visit();
  const wanted = panelOn(page).frame.locator(selector).and(panelOn(page).frame.locator(':focus'));
  for (let presses = 0; presses < manyPresses && (await wanted.count()) === 0; presses += 1) {
    await page.keyboard.press(key);
  }
  await wanted.waitFor();
};

const tabTo = (selector: string) => pressTo('Tab', selector);

test('a quote is added and voided with Tab, Enter and typing alone', async () => {
  const { page, site } = visit();
  const { keyboard } = page;
  const panel = panelOn(page);

  await site.change({ scenario: 'active-long-after-end' });
  await answered(page, 'standing', () => page.goto('/'));
  await panel.state('Active, unexplained').waitFor();
  await tabTo('button:has-text("Add quote")');
  await keyboard.press('Enter');
  await panel.dialog('Add quote').waitFor();
  await tabTo('[name="quote"]');
  await keyboard.type('Q-keys');
  await keyboard.press('Tab');
  await keyboard.type('07012026');
  await keyboard.press('Tab');
  await tabTo('[role="dialog"] button[type="submit"]');
  await keyboard.press('Enter');
  await panel.state('Open quote').waitFor();
  await panel.text(/Quote Q-keys, open for 30 days from July 1, 2026/).waitFor();

  await tabTo('button[aria-label="Void quote Q-keys"]');
  await keyboard.press('Enter');
  await panel.dialog('Void entry').waitFor();
  await tabTo('[name="note"]');
  await keyboard.type('A slip');
  await tabTo('[role="dialog"] button[type="submit"]');
  await keyboard.press('Enter');
  await panel.state('Active, unexplained').waitFor();
  expect(await visit().noise()).toEqual([]);
});

test('a form of the menu is opened, left and filled with keys alone', async () => {
  const { page, site } = visit();
  const { keyboard } = page;
  const panel = panelOn(page);
  const item = '[role="menuitem"]';

  await site.change({ scenario: 'active-long-after-end' });
  await answered(page, 'standing', () => page.goto('/'));
  await tabTo('button:has-text("More")');
  await keyboard.press('Enter');
  await panel.frame.locator(`${item}:focus`).waitFor();
  await keyboard.press('Escape');
  await panel.frame.locator('button:focus', { hasText: 'More' }).waitFor();

  await keyboard.press('Enter');
  await panel.frame.locator(`${item}:focus`).waitFor();
  await pressTo('ArrowDown', `${item}:has-text("Add known issue")`);
  await keyboard.press('Enter');
  await panel.dialog('Add known issue').waitFor();
  await keyboard.press('Escape');
  await panel.frame.locator('button:focus', { hasText: 'More' }).waitFor();

  await keyboard.press('Enter');
  await panel.frame.locator(`${item}:focus`).waitFor();
  await pressTo('ArrowDown', `${item}:has-text("Add known issue")`);
  await keyboard.press('Enter');
  await tabTo('[name="issue"]');
  await keyboard.type('MC-1001');
  await keyboard.press('Enter');
  await panel.state('Known issue').waitFor();
  await panel.text('Known issue MC-1001, from July 10, 2026 on').waitFor();
  expect(await visit().noise()).toEqual([]);
});
