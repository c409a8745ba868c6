import type { Browser, Page } from 'playwright-core';
import { faultsOfPage } from '../../tools/shots/faults-of-page';
import { launchChromium } from '../browser/launch-chromium';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 600, height: 400 } });
}, 60_000);
afterAll(() => browser.close());

const words = 'Where the license of this app stands on this site';

const faultsIn = async (body: string) => {
  await page.setContent(`<!doctype html><title>A page</title><body>${body}</body>`);
  return (await faultsOfPage(page)).map(({ rule, element, measure }) => [rule, element, measure]);
};

test.each([
  ['text that wraps', `<p style="width: 100px">${words}</p>`],
  [
    'a box that is meant to scroll',
    `<div style="width: 100px; overflow: auto; white-space: nowrap">${words}</div>`,
  ],
  [
    'words for screen readers only',
    `<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">${words}</p>`,
  ],
  ['a frame with text', `<iframe title="Panel" srcdoc="<p>${words}</p>"></iframe>`],
  [
    'the unseen frame of a banner',
    '<iframe class="ls-native-frame" width="0" height="0"></iframe>',
  ],
  ['a label in a drawing', '<svg width="200" height="40"><text y="20">Unenforced</text></svg>'],
  ['a host, a file, a time', '<p>See your-site.atlassian.net and case.json. It ends at 9 a.m.</p>'],
])('nothing is wrong with %s', async (_, body) => {
  expect(await faultsIn(body)).toEqual([]);
});

test.each<[string, string, unknown[][]]>([
  [
    'a document wider than its window',
    '<div id="wide" style="width: 700px">Wide</div>',
    [['sideways-overflow', expect.stringContaining('html'), '708 px of content in 600 px']],
  ],
  [
    'a word wider than its box',
    '<p id="narrow" style="width: 40px">Unenforced</p>',
    [['sideways-overflow', 'p#narrow "Unenforced"', expect.stringMatching(/in 40 px$/)]],
  ],
  [
    'an ellipsis',
    `<p id="cut" style="width: 100px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${words}</p>`,
    [['clipped-text', expect.stringContaining('p#cut'), expect.stringMatching(/^\d{2,} px cut/)]],
  ],
  [
    'lines below the end of their box',
    `<div style="width: 100px; height: 30px; overflow: hidden"><p>${words}</p></div>`,
    [
      [
        'clipped-text',
        expect.stringContaining('div'),
        expect.stringMatching(/\d{2} px at its end/),
      ],
    ],
  ],
  [
    'a value wider than its field',
    `<input style="width: 60px" value="${words}">`,
    [
      [
        'clipped-text',
        expect.stringContaining('input'),
        expect.stringMatching(/px cut at its side/),
      ],
    ],
  ],
  [
    'a label beyond the edge of a drawing',
    '<svg width="60" height="40"><text x="30" y="20">Unenforced</text></svg>',
    [['clipped-text', 'text "Unenforced"', expect.stringMatching(/^\d{2,} px cut at its side, 0/)]],
  ],
  [
    'a frame without text',
    '<iframe title="Panel" srcdoc="<main></main>"></iframe>',
    [['empty-frame', expect.stringContaining('Panel'), expect.stringContaining('0 characters')]],
  ],
  [
    'a frame without height',
    `<iframe title="Panel" style="height: 0; border: 0" srcdoc="<p>${words}</p>"></iframe>`,
    [['empty-frame', expect.stringContaining('Panel'), expect.stringContaining('× 0 px')]],
  ],
  [
    'a node that could not be drawn',
    '<div data-unmodelled="Chart">Chart</div>',
    [['unmodelled', 'div "Chart"', 'Chart']],
  ],
  [
    'a message key',
    '<p>page.title</p>',
    [['unrendered-text', 'p "page.title"', 'a message key: page.title']],
  ],
  [
    'a placeholder',
    '<p>License of {app}</p>',
    [['unrendered-text', expect.anything(), 'a placeholder: {app}']],
  ],
  ...['undefined', 'NaN', 'Invalid Date', '[object Object]'].map(
    (slip): [string, string, unknown[][]] => [
      slip,
      `<p>Ends on ${slip}</p>`,
      [['unrendered-text', expect.anything(), `a missing value: ${slip}`]],
    ],
  ),
  [
    'something wrong inside a frame',
    '<iframe srcdoc="<p>Ends on undefined</p>"></iframe>',
    [['unrendered-text', 'p "Ends on undefined"', 'a missing value: undefined']],
  ],
])('%s is found', async (_, body, expected) => {
  expect(await faultsIn(body)).toEqual(expected);
});
