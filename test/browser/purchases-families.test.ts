import { evaluation, inactive, monthly } from '../../local-site/scenarios/licenses';
import { answered } from './answered';
import { callPanel } from './call-panel';
import { bought, hour, none, status } from './check-steps';
import { createFamilyFolder, familyOf } from './family-folder';
import { callsOf, openPurchases, panelFindings, refreshPurchases } from './purchases-tab';
import { setUpVisit } from './visit';

const own = createFamilyFolder();
const visit = setUpVisit(['--app', own.folder]);

afterAll(() => {
  own.remove();
});

// A family that is changed while the functions are built for the first time may not be seen.
beforeAll(async () => {
  await callPanel(visit(), 'standing');
});

test.each([
  ['no apps', []],
  ['this app alone', familyOf(1)],
])('a vendor of %s has nothing to check for, and the page says so', async (_, apps) => {
  own.name(apps);
  const tab = await openPurchases(visit(), { scenario: 'subscription-active' });
  await tab.whyNot.getByText('The vendor named no other apps here').waitFor();
  expect(await tab.check.isDisabled()).toBe(true);
  expect(await tab.group('Purchased')).toEqual(['Example App']);
  expect(await panelFindings(visit())).toEqual([]);
});

test('thirty apps are checked by and by, and the page says how far that is until it is over', async () => {
  own.name(familyOf(30));
  const { page, site } = visit();
  const kinds = [bought(), bought(evaluation), bought(inactive(monthly)), none];
  const siblings = Object.fromEntries(
    familyOf(30)
      .slice(1)
      .map(({ id }, index) => [id, kinds[index % kinds.length]]),
  );
  const tab = await openPurchases(visit(), {
    scenario: 'nothing-else-bought',
    theme: 'dark',
    siblings,
    ...hour(0),
  });
  await answered(page, 'check', () => tab.check.click());
  await tab.whyNot.getByText('10 of 30 apps so far; it goes on at 9:05').waitFor();
  expect(await tab.whyNot.evaluate((words) => words === document.activeElement)).toBe(true);
  expect((await tab.group('Not known')).length).toBe(20);
  expect(await panelFindings(visit())).toEqual([]);

  await refreshPurchases(visit(), tab, hour(0.1));
  await tab.whyNot.getByText('19 of 30 apps so far').waitFor();
  await refreshPurchases(visit(), tab, { ...hour(0.2), licenseApi: status(503) });
  await tab.whyNot.getByText('19 of 30 apps so far').waitFor();
  await site.change({ licenseApi: null });
  await refreshPurchases(visit(), tab, hour(0.6));
  await tab.whyNot.getByText('28 of 30 apps so far').waitFor();
  await refreshPurchases(visit(), tab, hour(0.8));
  await tab.outcome.getByText('22 licenses were found.').waitFor();
  expect((await tab.group('Purchased')).length + (await tab.group('Evaluations')).length).toBe(23);
  expect((await tab.group('No license on this site')).length).toBe(7);
  const first = tab.frame.locator('.apps th[scope="row"]').first();
  await tab.button('State').click();
  await tab.button('State').click();
  expect(await first.innerText()).toContain('Sibling 3');
  await tab.frame.getByLabel('Filter by text').fill('sibling 2');
  await tab.text('11 of 30 apps shown.').waitFor();
});

test('while a check is under way, the list is read again by and by, but not while nobody looks', async () => {
  own.name(familyOf(12));
  const { page, site } = visit();
  await page.clock.install();
  await fetch(`${site.url}/__site/calls`, { method: 'DELETE' });
  const patch = { scenario: 'nothing-else-bought', siblings: {}, ...hour(0) };
  const tab = await openPurchases(visit(), patch);
  await answered(page, 'check', () => tab.check.click());
  await tab.whyNot.getByText('10 of 12 apps so far; it goes on at 9:05').waitFor();
  const reads = async () => (await callsOf(visit(), 'purchases')).length;
  const before = await reads();
  await page.clock.runFor('05:00');
  expect(await reads()).toBe(before);
  await tab.tab('History').click();
  await page.clock.runFor('10:00');
  expect(await reads()).toBe(before);
  await tab.tab('Purchased apps').click();
  await answered(page, 'purchases', () => page.clock.runFor(31_000));
  // The site's clock has stood still.
  await site.change(hour(0.2));
  await answered(page, 'purchases', () => page.clock.runFor('05:30'));
  await tab.outcome.getByText('No licenses of other apps were found.').waitFor();
  expect(await tab.check.isDisabled()).toBe(true);
  await page.clock.runFor('05:30');
  await tab.check.and(tab.frame.locator(':enabled')).waitFor();
  expect(await reads()).toBe(before + 2);
});
