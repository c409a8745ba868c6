import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { drawDoc } from '../../../local-site/shell/uikit/draw-doc';
import { forgeDocOf } from './forge-doc-of';

// A UI Kit component is only its name, so an app's element can be written without loading @forge/react.
const ui = (type: string, props: object | null, ...children: (ReactElement | string)[]) =>
  createElement(type, props, ...children);

const htmlOf = async (element: ReactElement) =>
  renderToStaticMarkup(<>{drawDoc(await forgeDocOf(element))}</>);

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
];

const notDrawn: [string, ReactElement, string][] = [
  ['a component', ui('Toggle', { id: 'a' }), 'Toggle'],
  ['a prop', ui('Button', { iconBefore: 'add' }, 'Add'), 'Button.iconBefore'],
  ['a value of a prop', ui('Lozenge', { appearance: 'pink' }, 'a'), 'Lozenge.appearance'],
];

// Atlaskit warns once that nobody set its feature gates; outside Atlassian nobody does.
beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('a UI Kit tree as the product draws it', () => {
  test.each(drawn)('%s', async (_, element, expected) => {
    const html = await htmlOf(element);
    expect(html).toMatch(expected);
    expect(html).not.toContain('data-unmodelled');
  });

  test.each(notDrawn)('%s that is not modelled is marked', async (_, element, name) => {
    expect(await htmlOf(element)).toContain(`data-unmodelled="${name}"`);
  });
});
