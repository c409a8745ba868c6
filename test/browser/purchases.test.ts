import type { Locator } from 'playwright-core';
import { evaluation, inactive, monthly, renewed } from '../../local-site/scenarios/licenses';
import { answered } from './answered';
import { callPanel } from './call-panel';
import { advanced, bought, charts, checkSteps, forms, hour, whiteboards } from './check-steps';
import {
  callsOf,
  checkAndHear,
  openPurchases,
  panelFindings,
  refreshPurchases,
} from './purchases-tab';
import { setUpVisit } from './visit';

const visit = setUpVisit();

test('the tab is one call that asks Atlassian for no license, made when it is first opened', async () => {
  const { site } = visit();
  await fetch(`${site.url}/__site/calls`, { method: 'DELETE' });
  const tab = await openPurchases(visit(), { scenario: 'nothing-else-bought', ...hour(0) });
  await tab.text('The other apps have not been checked yet.').waitFor();
  await tab.tab('History').click();
  await tab.tab('Purchased apps').click();
  const calls = await callsOf(visit(), 'purchases');
  expect(calls).toHaveLength(1);
  expect(calls[0]?.kvsRequests).toBeLessThanOrEqual(2);
  // Whether the reader is an admin.
  expect(calls[0]?.restRequests).toBe(1);
  expect(await callsOf(visit(), 'check')).toEqual([]);
});

test('each outcome of a check is said in its own words, and the list stays when Atlassian fails', async () => {
  const tab = await openPurchases(visit(), { scenario: 'nothing-else-bought', ...hour(0) });
  for (const [index, [siblings, licenseApi, said]] of checkSteps.entries()) {
    await refreshPurchases(visit(), tab, { siblings, licenseApi, ...hour(3 * (index + 1)) });
    const heard = await checkAndHear(visit(), tab);
    expect(heard.slice(0, said.length)).toEqual(said);
    if (licenseApi === null) continue;
    expect(heard[said.length]).toMatch(
      /^The list stays as it was told last\. You can check again at /,
    );
    expect(await tab.group('Purchased')).toContain('Example Charts');
    if (index === 12) expect(await panelFindings(visit())).toEqual([]);
  }
  expect(await tab.check.isDisabled()).toBe(true);
  expect(await tab.outcome.evaluate((box) => box === document.activeElement)).toBe(true);

  await tab.tab('History').click();
  await tab.entries
    .first()
    .getByText('Checked for purchases. Atlassian was asked too often')
    .waitFor();
  await tab.entries.getByText('Checked for purchases. Same as before.').waitFor();
  expect(await tab.entries.first().textContent()).toMatch(/by (you|an admin)/);
  await visit().site.change({ licenseApi: null });

  const again = await openPurchases(visit(), {});
  await again
    .text(/^Last checked just now by an admin: 0 of 4 apps\. Atlassian was asked too often.*stays/)
    .waitFor();
});

test('when somebody else has just checked, the page says so and shows what came of it', async () => {
  const tab = await openPurchases(visit(), { scenario: 'sibling-bought', ...hour(0) });
  await callPanel(visit(), 'check');
  await answered(visit().page, 'purchases', () => tab.check.click());
  await tab.outcome.getByText('Atlassian was asked only just now').waitFor();
  await tab.text(/^Last checked just now by an admin\. One license was found\./).click();
  await tab.text('Example Charts: The subscription runs until').waitFor();
  expect(await tab.whyNot.textContent()).toMatch(/^You can check again at 9:05 AM\.$/);
  expect(await tab.group('Purchased')).toEqual(['Example App', 'Example Charts']);
});

test('the rows say what each app has, what can be done, and where it stands by its own license', async () => {
  const patch = {
    scenario: 'nothing-else-bought',
    siblings: { [charts]: bought(), [forms]: bought(evaluation), [whiteboards]: bought(advanced) },
    ...hour(0),
  };
  const { page, site } = visit();
  await site.change(patch);
  await callPanel(visit(), 'check');
  const tab = await openPurchases(visit(), {});
  expect(await tab.group('Purchased')).toEqual(['Example App', 'Example Charts']);
  expect(await tab.group('Evaluations')).toEqual(['Example Forms']);
  expect(await tab.group('Found, but not for this product')).toEqual(['Example Whiteboards']);
  await tab.row('Example Whiteboards').getByText('Works in Confluence, not here.').waitFor();
  const [ownRow, row] = [tab.row('Example App'), tab.row('Example Charts')];
  expect(await ownRow.getByRole('cell').allInnerTexts()).toContain('Yes');
  expect(await ownRow.getByRole('link').count()).toBe(0);
  expect(await row.innerText()).toMatch(
    /Active\s+May 30, 2026\s+Standard\s+E-2AB-3CD-4EF-5GH\s+Copy\s+Not known from here Connected apps\s+Install/,
  );
  const hrefs = (links: Element[]) => links.map((link) => link.getAttribute('href'));
  expect(await row.getByRole('link').evaluateAll(hrefs)).toEqual([
    expect.stringMatching(/^https:\/\/admin\.atlassian\.com\/s\/[\w-]+\/user-connected-apps$/),
    'https://marketplace.atlassian.com/apps/1000001',
  ]);
  const subscribe = tab.row('Example Forms').getByRole('link', { name: 'Subscribe Example Forms' });
  expect(await subscribe.getAttribute('href')).toBe('https://admin.atlassian.com/billing');

  await row.getByRole('button', { name: 'Example Charts', exact: true }).click();
  await tab.text(/Quotes and cancellations recorded in that app are not known here/).waitFor();
  await tab.text('Users have access until').nth(1).waitFor();
  await tab.frame.locator('summary', { hasText: 'old page had' }).click();
  expect(await panelFindings(visit())).toEqual([]);

  await tab.frame.getByLabel('Filter by state').selectOption('Evaluation');
  await tab.text('1 of 4 apps shown.').waitFor();
  await tab.button('Copy list').click();
  await tab.frame.getByLabel('Filter by state').selectOption('All states');
  await tab.frame.getByLabel('Filter by text').focus();
  await page.keyboard.press('ControlOrMeta+v');
  const pasted = await tab.frame.getByLabel('Filter by text').inputValue();
  expect(pasted).toMatch(/^App\tState.*Example Forms\tEvaluation\tMay 30, 2026/);
});

test('in Confluence other apps fit; an edition that is not sold is said; old answers say how old', async () => {
  const { site } = visit();
  await site.change({
    scenario: 'nothing-else-bought',
    siblings: {
      [charts]: bought(inactive(renewed(monthly, '2026-03-31T00:00:00.000Z'))),
      [forms]: bought(),
      [whiteboards]: bought(advanced),
    },
    ...hour(0),
  });
  await callPanel(visit(), 'check');
  await site.change(hour(48));
  const tab = await openPurchases(visit(), {}, '/wiki/settings/license-confluence');
  expect(await tab.group('Found, but not for this product')).toEqual([
    'Example Forms',
    'Example Whiteboards',
  ]);
  await tab.row('Example Forms').getByText('Works in Jira, not here.').waitFor();
  await tab.row('Example Whiteboards').getByText('It is not sold in this edition.').waitFor();
  await tab.row('Example Charts').getByText('Ended on March 30, 2026').waitFor();
  await tab.row('Example Charts').getByText('Told 2 days ago').waitFor();
  await tab.row('Example Charts').getByRole('link', { name: 'Renew Example Charts' }).waitFor();
  await refreshPurchases(visit(), tab, hour(24 * 16));
  await tab.row('Example Charts').getByText('As of May 1, 2026 at 9:00 AM').waitFor();
});

test('the list is read, checked for, sorted, filtered and opened with keys alone', async () => {
  const { page } = visit();
  const tab = await openPurchases(visit(), { scenario: 'sibling-bought', ...hour(0) });
  const { keyboard } = page;
  const tabTo = async (target: Locator) => {
    const isThere = target.and(tab.frame.locator(':focus'));
    for (let presses = 0; presses < 40 && (await isThere.count()) === 0; presses += 1)
      await keyboard.press('Tab');
    await isThere.waitFor();
  };
  await tabTo(tab.check);
  await keyboard.press('Enter');
  await tab.outcome.getByText('One license was found.').waitFor();
  await tab.frame.locator('.check > .done:focus').waitFor();
  await tabTo(tab.frame.getByLabel('Filter by text'));
  await keyboard.type('charts');
  await tab.text('1 of 4 apps shown.').waitFor();
  await tabTo(tab.button('App'));
  await keyboard.press('Enter');
  await tab.frame.locator('th[aria-sort="descending"]').waitFor();
  await tabTo(tab.button('Example Charts'));
  await keyboard.press('Enter');
  await tab.frame.locator('button[aria-expanded="true"]:focus').waitFor();
  await tab.text(/Quotes and cancellations recorded in that app/).waitFor();
  expect(await visit().noise()).toEqual([]);
});

test('outside of production there is nothing to check for, and the page says so', async () => {
  const tab = await openPurchases(visit(), { scenario: 'no-license-development' });
  await tab.whyNot.getByText('Licenses exist only in production').waitFor();
  expect(await tab.check.isDisabled()).toBe(true);
});
