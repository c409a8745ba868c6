import * as v from 'valibot';
import { setUpVisit } from '../browser/visit';
import { noticesApp } from './notices-app';
import { vendorApp } from './vendor-app';

const app = vendorApp(noticesApp);
const visit = setUpVisit(['--app', app.folder]);
beforeEach(async () => {
  await fetch(`${visit().site.url}/__site/storage`, { method: 'DELETE' });
  await fetch(`${visit().site.url}/__site/calls`, { method: 'DELETE' });
  await visit().site.change({ user: 'admin' });
});
afterAll(app.remove);

const wiki = '/wiki/spaces/DEMO/pages/1';
const board = '/jira/software/projects/DEMO/boards/1';

const callList = v.array(v.object({ functionKey: v.string() }));

const called = async () => {
  const response = await fetch(`${visit().site.url}/__site/calls`);
  return v.parse(callList, await response.json()).map(({ functionKey }) => functionKey);
};

const figures = () => visit().sideBar.getByRole('region', { name: 'Per 1,000 views' });

const tell = async (button = 'Tell admins') => {
  const { page, sideBar } = visit();
  await page.goto('/wiki/settings/settings');
  await page.getByRole('button', { name: button }).press('Enter');
  await sideBar.getByText('tell', { exact: true }).waitFor();
};

describe('a banner with a display condition', () => {
  test('that is not met loads nothing, and the page costs nothing', async () => {
    const { page } = visit();
    await page.goto(wiki);
    await figures().getByText('This page costs nothing').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await called()).toEqual([]);
  });

  test('appears once its property is set, and what it asks is counted', async () => {
    const { page, noise } = visit();
    await tell();
    await page.getByRole('link', { name: 'Read' }).press('Enter');
    await page.waitForURL(`**${wiki}`);
    await page.getByRole('status').getByText('It ends soon').waitFor();
    await figures().getByText('1,024').waitFor();
    expect(await figures().getByRole('definition').allTextContents()).toEqual([
      '1,000',
      '1,000',
      '0',
      '0',
      '1,024',
      '$0.0011',
    ]);
    expect(await noise()).toEqual(['display condition entityPropertyExists of content (to-users)']);
  });

  test('is put off and comes back, and leads to the license', async () => {
    const { page } = visit();
    await tell();
    await page.goto(wiki);
    await page.getByRole('button', { name: 'Put off' }).press('Enter');
    await page.getByText('It ends soon').waitFor({ state: 'detached' });
    await page.getByText('It ends soon').waitFor();
    await page.getByRole('button', { name: 'Open the license' }).press('Enter');
    await page.waitForURL('**/jira/settings/apps/license');
  });

  test('in a frame is hidden and comes back, and goes on meanwhile', async () => {
    const { page } = visit();
    await tell('Tell in a frame');
    await page.goto(wiki);
    const hide = page.frameLocator('iframe[title="Framed"]').getByRole('button', { name: 'Hide' });
    await hide.press('Enter');
    await hide.waitFor({ state: 'hidden' });
    await hide.waitFor();
  });

  test('appears and goes on the page that is open', async () => {
    const { page, site } = visit();
    await site.change({ user: 'user' });
    await page.goto(wiki);
    await page.getByText('It ends soon').waitFor();
    await visit().sideBar.getByLabel('User').selectOption('Site admin');
    await page.getByText('It ends soon').waitFor({ state: 'detached' });
  });
});

describe('a context of a work item', () => {
  test('has its lozenge beside its label while it is folded', async () => {
    const { page, sideBar } = visit();
    await page.goto('/browse/DEMO-1');
    const details = page.getByRole('complementary', { name: 'Details' });
    const head = details.locator('summary', { hasText: 'In short' });
    await head.getByText('Suspended').waitFor();
    expect((await head.textContent())?.trim()).toBe('In short Suspended');
    expect((await details.locator('summary', { hasText: 'Never' }).textContent())?.trim()).toBe(
      'Never',
    );
    await sideBar.getByText('nothing is known').waitFor();
    await head.press('Enter');
    await details.getByRole('button', { name: 'Tell admins' }).waitFor();
    await head.press('Enter');
    await sideBar.getByText('tell', { exact: true }).nth(1).waitFor();
  });
});

describe('a background script', () => {
  test.each([
    [board, true],
    ['/browse/DEMO-2', true],
    ['/jira/dashboards/10000', false],
    [wiki, false],
  ])('on %s runs unseen: %s', async (path, runs) => {
    const { page, sideBar } = visit();
    await page.goto(path);
    if (runs) await page.getByRole('status').getByText('Access ends').waitFor();
    else await figures().getByText('This page costs nothing').waitFor();
    expect(await page.getByText('never seen').count()).toBe(0);
    expect((await called()).includes('seen')).toBe(runs);
    await sideBar.waitFor();
  });

  test('shows flags that the keyboard reaches, answers and dismisses', async () => {
    const { page } = visit();
    await page.goto(board);
    const messages = page.getByRole('region', { name: 'Messages' });
    await messages.getByRole('button', { name: 'Why' }).press('Enter');
    await messages.getByRole('alert').getByText('Because').waitFor();
    await messages.getByRole('button', { name: 'Dismiss: Access ends' }).press('Enter');
    await messages.getByText('Access ends').waitFor({ state: 'detached' });
    await messages.getByRole('button', { name: 'Dismiss: Because' }).press('Escape');
    await messages.getByText('Because').waitFor({ state: 'detached' });
  });

  test('the board is in the menu beside a work item', async () => {
    const { page } = visit();
    await page.goto('/browse/DEMO-1');
    await page.getByRole('link', { name: 'Board', exact: true }).click();
    await page.getByRole('region', { name: 'In progress' }).getByText('Search finds').waitFor();
    await page.getByRole('link', { name: 'Team dashboard' }).click();
    await page.getByRole('region', { name: 'Work of Tom' }).getByText('DEMO-2').waitFor();
  });
});
