import { answered } from './answered';
import { fillHistory } from './fill-history';
import { openOn, told } from './notice-page';
import { wikiPage } from './notice-places';
import { openPanel as open } from './open-panel';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();
afterEach(async () => {
  await visit().site.change({ faults: null, user: 'admin' });
});

const openPanel = (scenario: string) => open(visit(), { scenario, clock: { running: false } });

/** Opens the panel anew on another day of the site. */
const onDay = async (at: string) => {
  const { site, page } = visit();
  await site.change({ clock: { at } });
  await answered(page, 'standing', () => page.goto('/'));
  return panelOn(page);
};

test('what was known then stands beside what is known now, with the correction between them', async () => {
  const { page } = visit();
  const panel = await openPanel('active-long-after-end');
  await panel.button('Add quote').click();
  const adding = panel.dialog('Add quote');
  await adding.getByLabel('Quote number').fill('Q-3');
  await adding.getByRole('button', { name: 'Add quote' }).click();
  await panel.state('Open quote').waitFor();

  await onDay('2026-07-20T09:00:00.000Z');
  await panel.button('Void quote Q-3').click();
  const voiding = panel.dialog('Void entry');
  await voiding.getByLabel('Reason').fill('Meant for another site');
  await voiding.getByRole('button', { name: 'Void' }).click();
  await panel.state('Active, unexplained').waitFor();

  await panel.button('As known on…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill('2026-07-12');
  await panel.button('Show').click();
  const side = (name: string) => panel.frame.getByRole('region', { name, exact: true });
  await side('With what was known then').getByText('Quote Q-3 keeps it open.').waitFor();
  await side('With what is known today').getByText('Active, unexplained').waitFor();
  await panel.text('As known at the end of July 12, 2026').waitFor();
  await panel.text(/^Both go by the license that the app had seen on July 10, 2026/).waitFor();
  const named = side('What made the difference').getByRole('listitem');
  expect(await named.allInnerTexts()).toEqual([
    expect.stringMatching(
      /^Quote Q-3 was voided\s+Meant for another site\s+Recorded at .* by you$/,
    ),
  ]);
  await panel.frame.locator('.done:focus', { hasText: 'As known at the end' }).waitFor();

  await panel.button('As known on…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill('2026-07-20');
  await page.keyboard.press('Enter');
  await panel.text(/^Nothing: what was recorded since then changes nothing/).waitFor();

  await panel.button('As known on…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill('2026-07-21');
  await panel.button('Show').click();
  await panel.text('Choose a date.').waitFor();
  await panel.frame.getByLabel('Day', { exact: true }).fill('2026-07-01');
  await panel.button('Show').click();
  await panel.text(/^What Atlassian reported then is not known/).waitFor();

  await panel.button('Back to today').click();
  await panel.frame.locator('button:focus', { hasText: 'As known on…' }).waitFor();
  await panel.state('Active, unexplained').waitFor();
  expect(await visit().noise()).toEqual([]);
});

test('older entries come by stretches; one that fails leaves what is shown, and is tried again', async () => {
  const { page, site } = visit();
  await openPanel('subscription-suspended');
  await fillHistory(visit(), 160);
  const panel = await onDay('2026-06-05T10:00:00.000Z');
  await panel.text('25 of 161 entries are shown.').waitFor();
  await panel.text('Quote F-160,').waitFor();
  await panel.button('Show older entries').click();
  await panel.text('125 of 161 entries are shown.').waitFor();
  await panel.text('Quote F-36,').waitFor();

  await page.route('**/__invoke', (route) => route.abort('connectionreset'), { times: 1 });
  await panel.button('Show older entries').click();
  await panel.text('Older entries could not be read. What is shown stays.').waitFor();
  expect(await panel.entries.count()).toBe(125);
  await panel.button('Try again').click();
  await panel.text('The app looked at the license for the first time.').waitFor();
  expect(await panel.entries.count()).toBe(161);
  expect(await panel.button('Show older entries').count()).toBe(0);

  await panel.button('As known on…').click();
  await panel.frame.getByLabel('Day', { exact: true }).fill('2026-06-04');
  await site.change({ faults: { seed: 1, percent: 100, kinds: ['failed'] } });
  await panel.button('Show').click();
  await panel.text('The whole history could not be read').waitFor();
  await site.change({ faults: null });
  await panel.button('Try again').click();
  await panel.text('With what was known then').waitFor();
});

test('what admins choose about notices changes what users see, within the vendor’s bounds', async () => {
  const { page } = visit();
  const toldUsers = () => told(page, () => openOn(visit(), { user: 'user' }, wikiPage));
  const panel = await openPanel('subscription-suspended');
  const openNotices = async () => {
    await visit().site.change({ user: 'admin' });
    await answered(page, 'standing', () => page.goto('/'));
    await panel.tab('Notices').click();
    await panel.text('Nothing chosen here changes who has access.').waitFor();
  };
  const ending = panel.frame.getByRole('group', { name: 'Access about to end' });
  const users = panel.frame.getByRole('region', { name: 'Users', exact: true });
  const effect = panel.frame.locator('.effect-words');
  const saved = panel.done.getByText('The notices to users were saved.');
  expect(await toldUsers()).toBeNull();

  await openNotices();
  await panel.text(/^Nothing was chosen yet/).waitFor();
  await users.getByText('Nothing yet.').waitFor();
  await ending.getByLabel('Days before the end').fill('91');
  await panel.button('Save notices').click();
  await ending.getByText('Choose a whole number from 1 to 60.').waitFor();
  await ending.locator('[name="ending-days"]:focus').waitFor();
  expect(await effect.count()).toBe(0);
  await ending.getByLabel('Days before the end').fill('20');
  await effect.getByText(/^Users would be told now: “Example App is available until/).waitFor();
  await page.keyboard.press('Enter');
  await saved.waitFor();
  await panel.state('Suspended').waitFor();
  await panel.text(/^What stands here was chosen by this site’s admins/).waitFor();
  await users.getByRole('figure').waitFor();
  expect(await toldUsers()).toMatchObject({ code: 'ending', stage: 20 });

  await openNotices();
  await ending.getByLabel('Days before the end').fill('5');
  await effect.getByText(/^Users would be told nothing now\. Next, from June 9, 2026: “/).waitFor();
  await panel.button('Save notices').click();
  await saved.waitFor();
  expect(await toldUsers()).toBeNull();

  await openNotices();
  await ending.getByLabel('No', { exact: true }).check();
  await effect.getByText(/Next, from June 15, 2026: “Example App has not been/).waitFor();
  await panel.button('Save notices').click();
  await saved.waitFor();
  await users.getByText('Nothing: this site’s admins chose that').waitFor();
  await panel.tab('History').click();
  await panel.entries.getByText('Access about to end: not shown.').first().waitFor();
  expect(await toldUsers()).toBeNull();
});

test('when storage fails after a reload, the last known state is shown with its age', async () => {
  const { page, site } = visit();
  const panel = await openPanel('subscription-suspended');
  await panel.state('Suspended').waitFor();
  await site.change({ faults: { seed: 1, percent: 100, kinds: ['failed'] } });
  await page.reload();
  await panel.text('This could not be read again').waitFor();
  await panel.text('What you see is from June 5, 2026 at 9:00 AM.').waitFor();
  expect(await panel.state('Suspended').isVisible()).toBe(true);
  expect(await panel.state('No license').count()).toBe(0);

  await site.change({ clock: { at: '2026-06-21T09:00:00.000Z' } });
  await page.reload();
  await panel.frame.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
  await site.change({ faults: null });
  await panel.button('Try again').click();
  await panel.headline.waitFor();
  expect(await panel.text('This could not be read again').count()).toBe(0);
});

test('who is refused is shown nothing of what was known, also when the app fails later', async () => {
  const { page, site } = visit();
  const panel = await openPanel('subscription-suspended');
  await panel.state('Suspended').waitFor();
  await site.change({ user: 'user' });
  await page.goto('/jira/settings/apps/license-jira?force');
  await panel.frame.getByRole('heading', { name: 'Only admins can see this page' }).waitFor();
  await site.change({ faults: { seed: 1, percent: 100, kinds: ['failed'] } });
  await page.reload();
  await panel.frame.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
  expect(await panel.state('Suspended').count()).toBe(0);
});
