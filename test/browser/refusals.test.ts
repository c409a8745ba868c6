import { answered } from './answered';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();

test.each(['Team member', 'Anonymous'])('%s sees nothing of the license', async (user) => {
  const { page, site, sideBar } = visit();
  const panel = panelOn(page);
  await site.change({ scenario: 'quote-open', user: 'admin' });
  await answered(page, 'standing', () => page.goto('/'));
  await panel.state('Open quote').waitFor();

  await sideBar.getByLabel('User').selectOption(user);
  await page.getByRole('heading', { name: "You can't see this page" }).waitFor();
  await page.getByRole('link', { name: 'Open it all the same' }).click();
  await panel.frame.getByRole('heading', { name: 'Only admins can see this page' }).waitFor();
  expect(await panel.frame.locator('body').innerText()).not.toMatch(/quote|Add|Q-7|Entitlement/);
  expect(await visit().noise()).toEqual([]);
});
