import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { auditHtml } from '../../../../cli/audit/html/audit-html';
import { axeFindings } from '../../../browser/axe-findings';
import { launchChromium } from '../../../browser/launch-chromium';
import { listenForNoise } from '../../../browser/listen-for-noise';
import { hostileReport } from './hostile-report';
import { madeUpReport } from './made-up-report';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'audit-page-'));
const address = pathToFileURL(join(folder, 'audit.html')).href;

let browser: Browser;
let page: Page;
let noise: string[];

beforeAll(async () => {
  const { findings, findingCount } = madeUpReport(60);
  const report = { ...hostileReport('W'.repeat(10_000)), findings, findingCount };
  writeFileSync(join(folder, 'audit.html'), auditHtml(report, { csvName: 'audit.csv' }));
  browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(10_000);
  noise = await listenForNoise(context);
  page = await context.newPage();
  await page.goto(address);
});

afterEach(() => page.getByRole('button', { name: 'Clear' }).click());

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const table = () => page.getByRole('table').filter({ has: page.getByText('E-100000') });
const count = () => page.getByRole('status').textContent();
const licenses = async () =>
  (await table().getByRole('row').allTextContents()).flatMap((row) => /E-\d+/.exec(row) ?? []);

test('words, kind, severity, app and state narrow the findings', async () => {
  const steps: [string, () => Promise<unknown>][] = [
    ['60 of 60 shown', () => Promise.resolve()],
    ['20 of 60 shown', () => page.getByLabel('Search').fill('hello PANEL')],
    ['6 of 60 shown', () => page.getByRole('combobox', { name: 'Severity' }).selectOption('High')],
    [
      '2 of 60 shown',
      () => page.getByRole('combobox', { name: 'Finding' }).selectOption('suspended-now'),
    ],
    [
      '2 of 60 shown',
      () => page.getByRole('combobox', { name: 'App' }).selectOption('Hello Panel'),
    ],
    ['0 of 60 shown', () => page.getByRole('combobox', { name: 'State' }).selectOption('Expired')],
  ];
  for (const [shown, narrow] of steps) {
    await narrow();
    expect(await count()).toBe(shown);
  }
});

test('a kind’s link shows its findings', async () => {
  await page.locator('.kinds a[data-kind="contested"]').click();
  expect(await count()).toBe('6 of 60 shown');
  expect(page.url()).toMatch(/#findings$/);
});

test('a column’s button sorts by the keyboard, one way and the other', async () => {
  const head = table().getByRole('columnheader', { name: 'License' });
  const before = await licenses();
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect(await licenses()).toEqual([...before].sort());
  await page.keyboard.press('Space');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await licenses()).toEqual([...before].sort().reverse());
});

test('what has no date comes last, whichever way the dates are sorted', async () => {
  const head = table().getByRole('columnheader', { name: 'Until' });
  for (const way of ['ascending', 'descending']) {
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe(way);
    const last = await table().getByRole('row').last().getByRole('cell').nth(4).textContent();
    expect(last?.trim()).toBe('');
  }
});

test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect(await axeFindings(page.mainFrame())).toEqual([]);
});

test('it is no wider than a telephone, whatever the texts, and prints all rows without the filter', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(await table().getByRole('row').count()).toBe(61);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('search').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('nothing complains', () => {
  expect(noise).toEqual([]);
});
