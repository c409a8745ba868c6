import { setUpVisit } from '../browser/visit';
import { vendorApp } from './vendor-app';

const app = vendorApp({
  'manifest.yml': `
app: { id: form }
permissions: { scopes: [storage:app] }
modules:
  jira:issuePanel:
    - { key: panel, title: Estimate, resource: main, render: native, resolver: { function: f } }
  jira:issueContext:
    - { key: context, label: In short, title: Estimate, resource: main, render: native }
  jira:issueAction:
    - { key: action, title: Leave, resource: leave, render: native }
  jira:sprintAction:
    - { key: sprint, title: Plan, resource: main, render: native }
  function:
    - { key: f, handler: index.handler }
resources:
  - { key: main, path: src/form.jsx }
  - { key: leave, path: src/leave.jsx }
`,
  'src/index.js': `
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('save', ({ payload, context }) => ({ payload, issue: context.extension.issue.key }));
export const handler = resolver.getDefinitions();
`,
  'src/form.jsx': `
import React, { useState } from 'react';
import ForgeReconciler, * as kit from '@forge/react';
import { invoke } from '@forge/bridge';
const { Button, Checkbox, ErrorMessage, Form, Label, RadioGroup, Select, Text, TextArea, Textfield, Toggle } = kit;
const units = [{ label: 'Hours', value: 'h' }, { label: 'Days', value: 'd' }];
const App = () => {
  const { register, handleSubmit, getFieldId, formState } = kit.useForm({ defaultValues: { sure: true } });
  const [saved, setSaved] = useState('');
  const save = async (values) => setSaved(JSON.stringify(await invoke('save', values)));
  return (
    <Form onSubmit={handleSubmit(save)}>
      <Label labelFor={getFieldId('name')}>Name</Label>
      <Textfield {...register('name', { required: true })} />
      {formState.errors.name ? <ErrorMessage>Give it a name.</ErrorMessage> : null}
      <Label labelFor={getFieldId('why')}>Why</Label>
      <TextArea {...register('why')} />
      <Label labelFor={getFieldId('unit')}>Unit</Label>
      <Select {...register('unit')} options={units} />
      <Checkbox {...register('sure')} label="Sure" />
      <Label labelFor={getFieldId('open')}>Open</Label>
      <Toggle {...register('open')} />
      <RadioGroup {...register('kind')} options={units} />
      <Button type="submit">Save</Button>
      <Text>{saved}</Text>
    </Form>
  );
};
ForgeReconciler.render(<App />);
`,
  'src/leave.jsx': `
import React from 'react';
import ForgeReconciler, { Button } from '@forge/react';
import { view } from '@forge/bridge';
ForgeReconciler.render(<Button onClick={() => view.close()}>Leave it</Button>);
`,
});
const visit = setUpVisit(['--app', app.folder]);
afterAll(app.remove);

test('a form of @forge/react says what is missing, and hands over what was entered', async () => {
  const { page, noise } = visit();
  await page.goto('/browse/DEMO-2');
  const panel = page.getByRole('region', { name: 'Estimate' });
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Give it a name.').waitFor();
  await panel.getByLabel('Name').fill('Reading');
  await panel.getByLabel('Why').fill('It is long');
  await panel.getByLabel('Unit').selectOption('Days');
  await panel.getByLabel('Sure').uncheck();
  await panel.getByLabel('Open').check();
  await panel.getByLabel('Hours').check();
  await panel.getByText('Give it a name.').waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Save' }).click();
  const saved = await panel.getByText(/^\{"payload/).textContent();
  expect(JSON.parse(saved ?? '')).toEqual({
    issue: 'DEMO-2',
    payload: {
      name: 'Reading',
      why: 'It is long',
      unit: { label: 'Days', value: 'd' },
      sure: false,
      open: true,
      kind: 'h',
    },
  });
  expect(await noise()).toEqual([]);
});

test('a context loads when it is unfolded, and an action opens in a dialog that the app can close', async () => {
  const { page, sideBar } = visit();
  await page.goto('/browse/DEMO-1');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByText('In short').waitFor();
  expect(await details.locator('iframe').count()).toBe(0);
  await details.getByText('In short').click();
  await details.getByLabel('Name').waitFor();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Leave' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave' });
  await dialog.getByRole('button', { name: 'Leave it' }).click();
  await dialog.waitFor({ state: 'detached' });
  await sideBar.getByText('Plan (jira:sprintAction)').waitFor();
});

test('what cannot be entered or built is said', async () => {
  const { page, sideBar } = visit();
  await page.goto('/browse/DEMO-1');
  await sideBar.getByText('History cannot be entered').waitFor();
  app.write('src/index.js', 'export const handler = ;');
  const panel = page.getByRole('region', { name: 'Estimate' });
  await panel.getByLabel('Name').fill('a');
  await panel.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('src/index.js:1:24').waitFor();
});
