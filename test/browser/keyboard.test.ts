import { answered } from './answered';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();

/** More Tab presses than the page has stops. */
const manyPresses = 60;

test('a quote is added and voided with Tab, Enter and typing alone', async () => {
  const { page, site } = visit();
  const { keyboard } = page;
  const panel = panelOn(page);
  const tabTo = async (selector: string) => {
    const wanted = panel.frame.locator(`${selector}:focus`);
    for (let presses = 0; presses < manyPresses && (await wanted.count()) === 0; presses += 1) {
      await keyboard.press('Tab');
    }
    await wanted.waitFor();
  };

  await site.change({ scenario: 'active-long-after-end' });
  await answered(page, 'standing', () => page.goto('/'));
  await panel.state('Unexplained').waitFor();
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
  await panel.text(/Quote Q-keys, open from July 1, 2026/).waitFor();

  await tabTo('button[aria-label="Void quote Q-keys"]');
  await keyboard.press('Enter');
  await panel.dialog('Void entry').waitFor();
  await tabTo('[name="note"]');
  await keyboard.type('A slip');
  await tabTo('[role="dialog"] button[type="submit"]');
  await keyboard.press('Enter');
  await panel.state('Unexplained').waitFor();
  expect(await visit().noise()).toEqual([]);
});
