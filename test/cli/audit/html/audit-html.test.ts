import fc from 'fast-check';
import { auditHtml } from '../../../../cli/audit/html/audit-html';
import type { AuditReport } from '../../../../cli/audit/report';
import { hostileReport } from './hostile-report';
import { madeUpReport } from './made-up-report';

function pageOf(report: AuditReport, csvName: string | null = null): string {
  return auditHtml(report, { csvName });
}

/** The tags of a page with their attributes: all that a browser does not take for text. */
function tagsOf(page: string): string[] {
  const [before = ''] = page.split('<script type="module">');
  return before.match(/<[^>]*>/g) ?? [];
}

/** How often the words are in the page. */
function timesIn(page: string, words: string): number {
  return page.split(words).length - 1;
}

test.each([
  ['markup', '</script><script>alert(1)</script><img src=x onerror="alert(1)">'],
  ['the end of an attribute', `" onmouseover="alert(1)" x='`],
  ['the end of a comment and of a style', '--></style><style>*{display:none}</style>'],
  ['character references', '&lt;script&gt; &amp;amp; &#60;'],
  ['right-to-left marks', '\u202e7102 ylno \u05e9\u05dc\u05d5\u05dd\u200f'],
  ['a formula', '=cmd|" /C calc"!A0'],
  ['10,000 letters', 'W'.repeat(10_000)],
  ['10,000 letters of two halves', '😀'.repeat(5000)],
  ['control characters and half a character', '\u0000\u0008\u009f\ud800'],
  ['nothing', ''],
])('%s in every field is text and nothing else', (_, text) => {
  const tags = tagsOf(pageOf(hostileReport(text), text));
  expect(ownTags(tags)).toEqual(ownTags(tagsOf(pageOf(hostileReport('plain'), 'plain'))));
});

/** The tags without those that hold a text apart, or a line of a contact: they come with some texts only. */
function ownTags(tags: string[]): string[] {
  return tags.filter((tag) => !/^<(?:\/?bdi|div class="subtle"|\/div)>$/.test(tag));
}

test('no text of an export can open or close anything', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      ...'< > & " \' / = ! - ; # s c r i p t \u202e \u0000 \ud800 😀'.split(' '),
      ' ',
    ),
  });
  const tags = ownTags(tagsOf(pageOf(hostileReport('plain'))));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(ownTags(tagsOf(pageOf(hostileReport(text))))).toEqual(tags);
    }),
    { numRuns: 100 },
  );
});

test('a page needs nothing but itself', () => {
  const page = pageOf(madeUpReport(50), 'audit.csv');
  const outside = tagsOf(page).filter((tag) => /\b(?:src|srcset|action|style|on\w+)=/.test(tag));
  expect(outside).toEqual([]);
  const links = tagsOf(page).flatMap((tag) => /href="([^"]*)"/.exec(tag)?.[1] ?? []);
  expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
  expect(page).not.toMatch(/https?:|@import|url\(/);
  expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
});

test('2,000 of 100,000 findings are on the page, which says where the others are', () => {
  const page = pageOf(madeUpReport(100_000), 'audit.csv');
  expect(timesIn(page, '<tr role="row" data-kind=')).toBe(2000);
  const words =
    /The 2,000 most important of 100,000 findings\.\s+All of them are in the file audit\.csv\./;
  expect(words.test(page)).toBe(true);
  expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
});

test('what is not in the list is not linked to it', () => {
  const [listed] = madeUpReport(10).findings;
  const page = pageOf({ ...madeUpReport(10), findings: listed ? [listed] : [] });
  expect(timesIn(page, 'href="#findings" data-kind=')).toBe(1);
  expect(timesIn(page, 'None of them is in the list below.')).toBe(9);
  expect(page).toContain('With <code>--out</code>');
});

test('an audit without a license says so', () => {
  const page = pageOf(madeUpReport(0));
  expect(page).toContain('There is no cloud license to judge.');
  expect(page).not.toContain('#findings');
});

test('the filter, which needs the script, is unseen without it', () => {
  expect(
    tagsOf(pageOf(madeUpReport(10))).filter((tag) => /^<form\b.* hidden>$/.test(tag)),
  ).toHaveLength(1);
});

test('contacts are a column only where the report has them', () => {
  expect(pageOf(madeUpReport(10))).not.toContain('Contact');
  expect(timesIn(pageOf(hostileReport('jo@acme')), '<div class="subtle">jo@acme</div>')).toBe(50);
});
