import * as v from 'valibot';
import { setUpVisit } from '../browser/visit';
import { vendorApp } from './vendor-app';

const app = vendorApp({
  'manifest.yml': `
app: { id: notices }
permissions: { scopes: [storage:app, write:app-data:confluence] }
modules:
  confluence:pageBanner:
    - key: to-admins
      title: To admins
      resource: banner
      render: native
      resolver: { function: f }
      displayConditions: { isAdmin: true, entityPropertyEqualTo: { entity: app, propertyKey: told, objectName: admins, value: "yes" } }
    - key: to-users
      title: To users
      resource: banner
      render: native
      resolver: { function: f }
      displayConditions: { isAdmin: false, entityPropertyExists: { entity: content, propertyKey: a } }
  confluence:globalSettings:
    - { key: settings, title: Settings, resource: settings, render: native, resolver: { function: f } }
  jira:adminPage:
    - { key: license, title: License, resource: settings, render: native, resolver: { function: f } }
  jira:issueContext:
    - { key: context, label: In short, title: Notices, resource: settings, render: native, dynamicProperties: { function: tell } }
    - { key: failing, label: Never, title: Never, resource: settings, render: native, dynamicProperties: { function: fail } }
  jira:globalBackgroundScript:
    - { key: on-boards, resource: script, render: native, resolver: { function: f }, experience: [board, issue-view] }
  function:
    - { key: f, handler: index.handler }
    - { key: tell, handler: index.tell }
    - { key: fail, handler: index.fail }
resources:
  - { key: banner, path: src/banner.jsx }
  - { key: settings, path: src/settings.jsx }
  - { key: script, path: src/script.jsx }
`,
  'src/index.js': `
import { asApp, route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('tell', ({ payload }) =>
  asApp()
    .requestConfluence(route\`/wiki/api/v2/app/properties/told\`, { method: 'PUT', body: JSON.stringify(payload) })
    .then(({ status }) => status));
resolver.define('notice', async () => (await kvs.get('notice')) ?? 'It ends soon');
resolver.define('seen', () => 'seen');
export const handler = resolver.getDefinitions();
export const tell = () => ({ status: { type: 'lozenge', value: { label: 'Suspended', type: 'moved' } } });
export const fail = () => { throw new Error('nothing is known'); };
`,
  'src/banner.jsx': `
import React, { useEffect, useState } from 'react';
import ForgeReconciler, { Box, Button, SectionMessage, SectionMessageAction, Text } from '@forge/react';
import { events, invoke, router, view } from '@forge/bridge';
const App = () => {
  const [notice, setNotice] = useState();
  useEffect(() => { invoke('notice').then(setNotice); }, []);
  useEffect(() => {
    const again = events.on('again', () => view.open());
    return () => again.then((subscription) => subscription.unsubscribe());
  }, []);
  if (notice === undefined) return null;
  return (
    <Box role="status">
      <SectionMessage
        title={notice}
        actions={[
          <SectionMessageAction key="open" onClick={() => router.navigate({ target: 'module', moduleKey: 'license' })}>
            Open the license
          </SectionMessageAction>,
        ]}
      >
        <Button onClick={() => { view.close(); setTimeout(() => events.emit('again'), 2000); }}>Put off</Button>
      </SectionMessage>
    </Box>
  );
};
ForgeReconciler.render(<App />);
`,
  'src/settings.jsx': `
import React from 'react';
import ForgeReconciler, { Button, LinkButton } from '@forge/react';
import { invoke } from '@forge/bridge';
const App = () => (
  <>
    <Button onClick={() => invoke('tell', { admins: 'yes' })}>Tell admins</Button>
    <LinkButton href="/wiki/spaces/DEMO/pages/1">Read</LinkButton>
  </>
);
ForgeReconciler.render(<App />);
`,
  'src/script.jsx': `
import React, { useEffect } from 'react';
import ForgeReconciler, { Text } from '@forge/react';
import { invoke, showFlag } from '@forge/bridge';
const App = () => {
  useEffect(() => {
    invoke('seen').then(() => {
      const actions = [{ text: 'Why', onClick: () => showFlag({ id: 'why', title: 'Because', type: 'error' }) }];
      showFlag({ id: 'ends', title: 'Access ends', type: 'warning', isAutoDismiss: false, actions });
    });
  }, []);
  return <Text>never seen</Text>;
};
ForgeReconciler.render(<App />);
`,
});
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

const figures = () => visit().sideBar.getByRole('region', { name: 'Per 1,000 page views' });

const tellAdmins = async () => {
  const { page, sideBar } = visit();
  await page.goto('/wiki/settings/settings');
  await page.getByRole('button', { name: 'Tell admins' }).press('Enter');
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
    await tellAdmins();
    await page.getByRole('link', { name: 'Read' }).press('Enter');
    await page.waitForURL(`**${wiki}`);
    await page.getByRole('status').getByText('It ends soon').waitFor();
    await figures().getByText('1,024 KB').waitFor();
    expect(await figures().getByRole('definition').allTextContents()).toEqual([
      '1,000',
      '1,000',
      '0',
      '0',
      '1,024 KB',
      '$0.0011',
    ]);
    expect(await noise()).toEqual(['display condition entityPropertyExists of content (to-users)']);
  });

  test('is put off and comes back, and leads to the license', async () => {
    const { page } = visit();
    await tellAdmins();
    await page.goto(wiki);
    await page.getByRole('button', { name: 'Put off' }).press('Enter');
    await page.getByText('It ends soon').waitFor({ state: 'detached' });
    await page.getByText('It ends soon').waitFor();
    await page.getByRole('button', { name: 'Open the license' }).press('Enter');
    await page.waitForURL('**/jira/settings/apps/license');
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
