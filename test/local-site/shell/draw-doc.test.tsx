import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { drawDoc } from '../../../local-site/shell/uikit/draw-doc';
import { readForgeDoc } from '../../../local-site/shell/uikit/forge-doc';
import { forgeDocOf } from './forge-doc-of';

// A UI Kit component is only its name, so an app's element can be written without loading @forge/react.
const ui = (type: string, props: object | null, ...children: (ReactElement | string)[]) =>
  createElement(type, props, ...children);

const htmlOf = async (element: ReactElement) =>
  renderToStaticMarkup(<>{drawDoc(await forgeDocOf(element))}</>);

const one = { label: 'One', value: '1' };
const two = { label: 'Two', value: '2' };

const drawn: [string, ReactElement, RegExp][] = [
  ['text', ui('Text', null, 'Until ', ui('Strong', null, '14 June')), /Until <strong>14 June</],
  ['emphasis', ui('Em', null, 'soon'), /<em>soon<\/em>/],
  [
    'a heading of its level',
    ui('Heading', { as: 'h2', size: 'small' }, 'Notice'),
    /<h2[^>]*>Notice</,
  ],
  ['a stack', ui('Stack', { space: 'space.100' }, 'a', 'b'), /^<div[^>]*>ab<\/div>$/],
  ['a line', ui('Inline', { alignBlock: 'center' }, 'a'), /^<div[^>]*>a<\/div>$/],
  [
    'tokens in a box',
    ui('Box', { xcss: { padding: 'space.200' } }, 'a'),
    /padding:var\(--ds-space-200\)/,
  ],
  [
    'the role of a box',
    ui('Box', { role: 'status' }, 'Saved'),
    /^<div[^>]* role="status"[^>]*>Saved</,
  ],
  ['a link', ui('Link', { href: '/wiki' }, 'Open'), /<a[^>]* href="\/wiki"[^>]*>/],
  [
    'a button',
    ui('Button', { appearance: 'primary', onClick: () => undefined }, 'Press'),
    /<button.*Press/,
  ],
  [
    'buttons',
    ui('ButtonGroup', null, ui('LinkButton', { href: '/x' }, 'Go')),
    /<a[^>]* href="\/x".*Go/,
  ],
  ['a lozenge', ui('Lozenge', { appearance: 'moved' }, 'suspended'), /suspended/],
  ['a spinner', ui('Spinner', { label: 'Loading' }), /Loading/],
  [
    'a message and its actions, which stay React elements',
    ui('SectionMessage', {
      title: 'Ends soon',
      appearance: 'warning',
      actions: [ui('SectionMessageAction', { key: 'pay', href: '/pay' }, 'Renew')],
    }),
    /Ends soon.*href="\/pay".*Renew/s,
  ],
  [
    'an action that is pressed',
    ui('SectionMessage', {
      actions: [ui('SectionMessageAction', { key: 'off', onClick: () => undefined }, 'Put off')],
    }),
    /<button[^>]*>.*Put off/s,
  ],
];

const fields: [string, ReactElement, RegExp][] = [
  [
    'a form, its parts and a label that names a field',
    ui(
      'Form',
      { onSubmit: () => undefined },
      ui('FormHeader', { title: 'New' }),
      ui('FormSection', { title: 'What' }, ui('Label', { labelFor: 'name' }, 'Name')),
      ui('Textfield', { id: 'name', name: 'name', defaultValue: 'Ada' }),
      ui('FormFooter', null, ui('LoadingButton', { type: 'submit' }, 'Save')),
    ),
    /<form.*New.*What.*<label[^>]* for="(forge-app-\S+name)".*<input[^>]* id="\1"[^>]*value="Ada".*<button[^>]*type="submit"/s,
  ],
  ['a text area', ui('TextArea', { name: 'why', value: 'so' }), /<textarea[^>]*>so<\/textarea>/],
  ['a checkbox', ui('Checkbox', { label: 'Sure', defaultChecked: true }), /checked="".*Sure/],
  ['a toggle', ui('Toggle', { id: 'on' }), /role="switch"/],
  [
    'a select',
    ui('Select', { value: two, options: [one, two] }),
    /<option value="1">One<\/option><option value="2" selected="">Two<\/option>/,
  ],
  [
    'a select of several',
    ui('Select', { isMulti: true, defaultValue: [one], options: [one, two] }),
    /<select[^>]* multiple="".*<option value="1" selected="">/,
  ],
  [
    'choices of one',
    ui('RadioGroup', { name: 'n', value: '2', options: [one, two] }),
    /role="radiogroup".*value="2"[^>]*>?.*Two/,
  ],
  ['choices of many', ui('CheckboxGroup', { name: 'n', options: [one, two] }), /role="group".*One/],
  ['a date', ui('DatePicker', { value: '2026-06-05' }), /type="date" value="2026-06-05"/],
  ['a range', ui('Range', { min: 0, max: 10 }), /type="range"[^>]* value="5"/],
  [
    'messages',
    ui('Stack', null, ui('ErrorMessage', null, 'No'), ui('HelperMessage', null, 'Try')),
    /No.*Try/s,
  ],
  ['a badge', ui('Badge', { appearance: 'primary' }, '3'), /data-appearance="primary">3</],
  [
    'tags',
    ui('TagGroup', null, ui('Tag', { text: 'new', color: 'blue' })),
    /data-color="blue">new</,
  ],
  ['code', ui('Code', null, 'npm start'), /<code[^>]*>npm start<\/code>/],
  [
    'a block of code',
    ui('CodeBlock', { text: 'a\nb' }),
    /<pre.*<code>a\n<\/code><code>b\n<\/code>/s,
  ],
  ['a list', ui('List', { type: 'ordered' }, ui('ListItem', null, 'a')), /<ol><li>a<\/li><\/ol>/],
  [
    'an image',
    ui('Image', { src: '/a.png', alt: 'A', size: 'small' }),
    /<img[^>]*alt="A"[^>]*width="128"/,
  ],
  [
    'nothing, and what to do about it',
    ui('EmptyState', { header: 'Empty', primaryAction: ui('Button', null, 'Add') }),
    /Empty.*<button.*Add/s,
  ],
  [
    'tabs',
    ui(
      'Tabs',
      { id: 't' },
      ui('TabList', null, ui('Tab', null, 'A'), ui('Tab', null, 'B')),
      ui('TabPanel', null, 'in A'),
      ui('TabPanel', null, 'in B'),
    ),
    /role="tab".*A.*role="tab".*B.*in A/s,
  ],
];

const row = (key: string, text: string) =>
  ui('Row', { key, rowKey: key }, ui('Cell', { key, cellKey: text }, text));

/** As @forge/react sends what an app gives to its DynamicTable. */
const table = (props: object, ...rows: ReactElement[]) =>
  ui(
    'DynamicTable',
    props,
    ui(
      'ContentWrapper',
      { name: 'head' },
      ui('Cell', { cellKey: 'name', isSortable: true }, 'Name'),
    ),
    ui('ContentWrapper', { name: 'rows' }, ...rows),
  );

const tables: [string, ReactElement, RegExp][] = [
  [
    'a table in the order of a column',
    table({ caption: 'All', defaultSortKey: 'name' }, row('1', 'Tom'), row('2', 'Ada')),
    /<caption>All.*aria-sort="ascending"><button[^>]*>Name.*<td>Ada<.*<td>Tom</s,
  ],
  [
    'a page of a table',
    table({ rowsPerPage: 1 }, row('1', 'Tom'), row('2', 'Ada')),
    /<td>Tom<\/td><\/tr><\/tbody>.*>1 of 2</s,
  ],
  ['an empty table', table({ emptyView: 'Nothing yet' }), /^Nothing yet$/],
];

const notDrawn: [string, ReactElement, string][] = [
  ['a component', ui('UserPicker', { name: 'a' }), 'UserPicker'],
  ['a prop', ui('Button', { iconBefore: 'add' }, 'Add'), 'Button.iconBefore'],
  ['a value of a prop', ui('Lozenge', { appearance: 'pink' }, 'a'), 'Lozenge.appearance'],
];

// Atlaskit warns once that nobody set its feature gates; outside Atlassian nobody does.
beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('a UI Kit tree as the product draws it', () => {
  test.each([...drawn, ...fields, ...tables])('%s', async (_, element, expected) => {
    const html = await htmlOf(element);
    expect(html).toMatch(expected);
    expect(html).not.toContain('data-unmodelled');
  });

  test.each(notDrawn)('%s that is not modelled is marked', async (_, element, name) => {
    expect(await htmlOf(element)).toContain(`data-unmodelled="${name}"`);
  });

  test('a component that changed, whose props hold React’s children with @forge/react 11', () => {
    const text = { type: 'String', key: '1', props: { text: 'Saved' }, children: [] };
    const props = { space: 'space.100', children: [null, 'Saved'] };
    const forgeDoc = { type: 'Stack', key: '0', props, children: [text] };
    const html = renderToStaticMarkup(<>{drawDoc(readForgeDoc({ forgeDoc }))}</>);
    expect(html).toMatch(/^<div[^>]*>Saved<\/div>$/);
  });
});
