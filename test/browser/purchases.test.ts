import type { Locator } from 'playwright-core';
import * as v from 'valibot';
import { evaluation, inactive, monthly, renewed } from '../../local-site/scenarios/licenses';
import { family } from '../../src/family';
import { answered } from './answered';
import { axeFindings } from './axe-findings';
import { callPanel } from './call-panel';
import { appId, createFamilyFolder, familyOf } from './family-app';
import { openPurchases, refreshPurchases, type PurchasesTab } from './purchases-tab';
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

beforeEach(() => {
  own.name(family);
});

const [charts, forms, whiteboards] = [appId(1), appId(2), appId(3)];
const none = { kind: 'none' };
const bought = (license: object = monthly) => ({ kind: 'license', license });
const nothing = { [charts]: none, [forms]: none, [whiteboards]: none };
const advanced = { ...monthly, capabilitySet: 'capabilityAdvanced' };
const status = (code: number) => ({ kind: 'status', status: code });

/** The site's time, so many hours after the first check. */
const hour = (hours: number) => ({
  clock: {
    at: new Date(Date.UTC(2026, 4, 1, 9) + hours * 3_600_000).toISOString(),
    running: false,
  },
});

const panelFindings = async () => {
  const frame = visit()
    .page.frames()
    .find((each) => each.url().includes('/__resource/'));
  if (!frame) throw new Error('the page has no frame');
  await visit().page.mouse.move(0, 0);
  return axeFindings(frame);
};

const callsOf = async (functionKey: string) => {
  const call = v.object({
    functionKey: v.string(),
    kvsRequests: v.number(),
    restRequests: v.number(),
  });
  const answer: unknown = await (await fetch(`${visit().site.url}/__site/calls`)).json();
  return v.parse(v.array(call), answer).filter((each) => each.functionKey === functionKey);
};

const checkAndHear = async (tab: PurchasesTab) => {
  await answered(visit().page, 'check', () => tab.check.click());
  await tab.outcome.locator('*').first().waitFor();
  return (await tab.outcome.innerText()).split('\n').filter((line) => line !== '');
};

test('the tab is one call that asks Atlassian for no license, made when it is first opened', async () => {
  const { site } = visit();
  await fetch(`${site.url}/__site/calls`, { method: 'DELETE' });
  const tab = await openPurchases(visit(), { scenario: 'nothing-else-bought', ...hour(0) });
  await tab.text('The other apps have not been checked yet.').waitFor();
  await tab.frame.getByRole('tab', { name: 'History' }).click();
  await tab.frame.getByRole('tab', { name: 'Purchased apps' }).click();
  const calls = await callsOf('purchases');
  expect(calls).toHaveLength(1);
  expect(calls[0]?.kvsRequests).toBeLessThanOrEqual(2);
  // Whether the reader is an admin.
  expect(calls[0]?.restRequests).toBe(1);
  expect(await callsOf('check')).toEqual([]);
});

test('each outcome of a check is said in its own words, and the list stays when Atlassian fails', async () => {
  const tab = await openPurchases(visit(), { scenario: 'nothing-else-bought', ...hour(0) });
  const steps: [siblings: object, licenseApi: object | null, said: string[]][] = [
    [nothing, null, ['No licenses of other apps were found.']],
    [
      { ...nothing, [charts]: bought(advanced) },
      null,
      [
        'One license has changed.',
        'Example Charts: Atlassian gave this app a license. The subscription runs until May 30, 2026.',
      ],
    ],
    [{ ...nothing, [charts]: bought(advanced) }, null, ['Same as before.']],
    [
      { ...nothing, [charts]: bought(renewed(advanced, '2026-06-30T00:00:00.000Z')) },
      null,
      [
        'One license has changed.',
        'Example Charts: Atlassian renewed the subscription: it now ends on June 29, 2026 (before: May 30, 2026).',
      ],
    ],
    [
      { ...nothing, [charts]: bought(renewed(monthly, '2026-06-30T00:00:00.000Z')) },
      null,
      [
        'One license is worth less than before.',
        'Example Charts, worth less than before: The edition is now Standard (before: Advanced).',
      ],
    ],
    [
      { ...nothing, [charts]: bought(inactive(renewed(monthly, '2026-06-30T00:00:00.000Z'))) },
      null,
      [
        'One license is worth less than before.',
        'Example Charts, worth less than before: The license stopped being active on May 2, 2026, before its end on June 29, 2026.',
      ],
    ],
    [
      { ...nothing, [forms]: bought(evaluation) },
      null,
      [
        '2 licenses have changed; at least one is worth less than before.',
        'Example Charts, worth less than before: Atlassian no longer gives this app a license on this site.',
        'Example Forms: An evaluation began. The evaluation runs until May 30, 2026.',
      ],
    ],
    [
      { ...nothing, [forms]: bought(evaluation) },
      null,
      ['Only evaluations were found, the same as before.'],
    ],
    [
      {
        [charts]: { kind: 'missing' },
        [forms]: bought(evaluation),
        [whiteboards]: { kind: 'error', type: 'FORBIDDEN' },
      },
      null,
      [
        'Of 2 apps Atlassian told nothing. The rest is as before.',
        'Example Charts: It was left out of Atlassian’s answer.',
        'Example Whiteboards: Atlassian did not let this app ask for it.',
      ],
    ],
    [
      { [charts]: bought(), [forms]: bought(evaluation), [whiteboards]: { kind: 'missing' } },
      null,
      [
        'One license has changed.',
        'Example Charts: Atlassian gave this app a license. The subscription runs until May 30, 2026.',
        'Example Whiteboards: It was left out of Atlassian’s answer.',
      ],
    ],
    [
      {},
      status(403),
      ['Atlassian does not let this app ask for these licenses. Tell the app’s vendor.'],
    ],
    [{}, status(400), ['Atlassian did not accept the question. Tell the app’s vendor.']],
    [{}, status(503), ['Atlassian did not answer.']],
    [{}, { kind: 'wrong-shape' }, ['What Atlassian answered cannot be read.']],
    [{}, status(429), ['Atlassian was asked too often, by all apps of this site together.']],
  ];
  for (const [index, [siblings, licenseApi, said]] of steps.entries()) {
    await refreshPurchases(visit(), tab, { siblings, licenseApi, ...hour(3 * (index + 1)) });
    const heard = await checkAndHear(tab);
    expect(heard.slice(0, said.length)).toEqual(said);
    if (licenseApi === null) continue;
    expect(heard[said.length]).toMatch(
      /^The list stays as it was told last\. You can check again at /,
    );
    expect(await tab.group('Purchased')).toContain('Example Charts');
    if (index === 12) expect(await panelFindings()).toEqual([]);
  }
  expect(await tab.check.isDisabled()).toBe(true);
  expect(await tab.outcome.evaluate((box) => box === document.activeElement)).toBe(true);

  await tab.frame.getByRole('tab', { name: 'History' }).click();
  await tab.entries
    .first()
    .getByText('Checked for purchases. Atlassian was asked too often')
    .waitFor();
  await tab.entries.getByText('Checked for purchases. Same as before.').waitFor();
  expect(await tab.entries.first().textContent()).toMatch(/by (you|an admin)/);
  await visit().site.change({ licenseApi: null });

  const again = await openPurchases(visit(), {});
  await again
    .text(/^Last checked just now by an admin\. Atlassian was asked too often.*stays/)
    .waitFor();
});

test('when somebody else has just checked, the page says so and shows what came of it', async () => {
  const tab = await openPurchases(visit(), { scenario: 'sibling-bought', ...hour(0) });
  await callPanel(visit(), 'check');
  await answered(visit().page, 'purchases', () => tab.check.click());
  await tab.outcome.getByText('Atlassian was asked only just now').waitFor();
  await tab.text(/^Last checked just now by an admin\. One license has changed\./).click();
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
  await tab.frame.locator('summary', { hasText: 'page of old' }).click();
  expect(await panelFindings()).toEqual([]);

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
  await tab.outcome.getByText('One license has changed.').waitFor();
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

test('while a check is under way, the list is read again by and by, but not while nobody looks', async () => {
  own.name(familyOf(12));
  const { page, site } = visit();
  await page.clock.install();
  const patch = { scenario: 'nothing-else-bought', siblings: {}, ...hour(0) };
  const tab = await openPurchases(visit(), patch);
  await answered(page, 'check', () => tab.check.click());
  await tab.whyNot.getByText('10 of 12 apps so far; it goes on at 9:05').waitFor();
  const reads = async () => (await callsOf('purchases')).length;
  const before = await reads();
  await page.clock.runFor('05:00');
  expect(await reads()).toBe(before);
  await tab.frame.getByRole('tab', { name: 'History' }).click();
  await page.clock.runFor('10:00');
  expect(await reads()).toBe(before);
  await tab.frame.getByRole('tab', { name: 'Purchased apps' }).click();
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

test.each([
  ['no apps', []],
  ['this app alone', familyOf(1)],
])('a vendor of %s has nothing to check for, and the page says so', async (_, apps) => {
  own.name(apps);
  const tab = await openPurchases(visit(), { scenario: 'subscription-active' });
  await tab.whyNot.getByText('The vendor named no other apps here').waitFor();
  expect(await tab.check.isDisabled()).toBe(true);
  expect(await tab.group('Purchased')).toEqual(['Example App']);
  expect(await panelFindings()).toEqual([]);
});

test('outside of production there is nothing to check for, and the page says so', async () => {
  const tab = await openPurchases(visit(), { scenario: 'no-license-development' });
  await tab.whyNot.getByText('Atlassian knows licenses only in production').waitFor();
  expect(await tab.check.isDisabled()).toBe(true);
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
    siblings,
    ...hour(0),
  });
  await answered(page, 'check', () => tab.check.click());
  await tab.whyNot.getByText('10 of 30 apps so far; it goes on at 9:05').waitFor();
  expect(await tab.whyNot.evaluate((words) => words === document.activeElement)).toBe(true);
  expect((await tab.group('Not known')).length).toBe(20);
  expect(await panelFindings()).toEqual([]);

  await refreshPurchases(visit(), tab, hour(0.1));
  await tab.whyNot.getByText('19 of 30 apps so far').waitFor();
  await refreshPurchases(visit(), tab, { ...hour(0.2), licenseApi: status(503) });
  await tab.whyNot.getByText('19 of 30 apps so far').waitFor();
  await site.change({ licenseApi: null });
  await refreshPurchases(visit(), tab, hour(0.6));
  await tab.whyNot.getByText('28 of 30 apps so far').waitFor();
  await refreshPurchases(visit(), tab, hour(0.8));
  await tab.outcome.getByText('22 licenses have changed.').waitFor();
  expect((await tab.group('Purchased')).length + (await tab.group('Evaluations')).length).toBe(23);
  expect((await tab.group('No license on this site')).length).toBe(7);
  const first = tab.frame.locator('.apps th[scope="row"]').first();
  await tab.button('State').click();
  await tab.button('State').click();
  expect(await first.innerText()).toContain('Sibling 3');
  await tab.frame.getByLabel('Filter by text').fill('sibling 2');
  await tab.text('11 of 30 apps shown.').waitFor();
});
