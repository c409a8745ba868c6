/** The files of an app whose modules depend on its properties, speak from the background, and say a status. */
export const noticesApp = {
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
    - key: framed
      title: Framed
      resource: framed
      displayConditions: { entityPropertyEqualTo: { entity: app, propertyKey: told, objectName: framed, value: "yes" } }
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
  - { key: framed, path: static/framed }
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
    <Button onClick={() => invoke('tell', { framed: 'yes' })}>Tell in a frame</Button>
    <LinkButton href="/wiki/spaces/DEMO/pages/1">Read</LinkButton>
  </>
);
ForgeReconciler.render(<App />);
`,
  'static/framed/index.html':
    '<html><body><button>Hide</button><script src="main.js"></script></body></html>',
  'static/framed/main.js': `
document.querySelector('button').onclick = async () => {
  await globalThis.__bridge.callBridge('close');
  setTimeout(() => globalThis.__bridge.callBridge('open'), 1500);
};`,
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
};
