import { readFile } from 'node:fs/promises';
import { exportedText } from './call-panel';
import { asUpload, rewritten } from './history-files';
import { openPanel as open } from './open-panel';
import type { Panel } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();

const openPanel = (scenario: string) => open(visit(), { scenario, clock: { running: false } });

/** The counts of a dry run, as they are read. */
const dryRun = async (panel: Panel, text: string) => {
  const dialog = await panel.openFromMore('Import history');
  await dialog.getByLabel('Exported file').setInputFiles(asUpload(text));
  const counts = dialog.locator('.counts');
  await counts.waitFor();
  const rows = await counts.getByRole('row').allInnerTexts();
  return { dialog, rows: rows.map((row) => row.replaceAll(/\s+/g, ' ').trim()) };
};

const reinstall = async () => {
  const { site, page } = visit();
  await fetch(`${site.url}/__site/storage`, { method: 'DELETE' });
  await page.reload();
};

test('a history is exported, imported on a new installation after a dry run, and not twice', async () => {
  const { page } = visit();
  const panel = await openPanel('quote-open');
  await panel.state('Open quote').waitFor();
  const exporting = await panel.openFromMore('Export history');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: 'Save file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^standing-history-2026-\d\d-\d\d\.json$/);
  await exporting.getByText(`Saved as ${download.suggestedFilename()}.`).waitFor();
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^\{"format":"standing-history",/);
  expect(text).not.toMatch(/accountId|Ada|712020/);
  await exporting.getByRole('button', { name: 'Close' }).click();
  await panel.frame.locator('button:focus', { hasText: 'More' }).waitFor();

  await reinstall();
  await panel.state('Active, unexplained').waitFor();
  const before = await panel.entries.count();
  const { dialog, rows } = await dryRun(panel, text);
  expect(rows).toEqual([
    expect.stringMatching(/^Would be added \d+$/),
    'Already there 0',
    'Refused 0',
  ]);
  await dialog.getByText('Nothing is written until you import.').waitFor();
  expect(await panel.entries.count()).toBe(before);
  await dialog.getByRole('button', { name: /^Import \d+ entr/ }).click();
  await panel.done.getByText(/imported\.$/).waitFor();
  await panel.done.and(panel.frame.locator(':focus')).waitFor();
  await panel.state('Open quote').waitFor();
  await panel.entries
    .getByText(/^Imported at .* by you$/)
    .first()
    .waitFor();
  await panel.entries
    .getByText(/^First recorded by an admin on/)
    .first()
    .waitFor();

  const again = await dryRun(panel, text);
  expect(again.rows[0]).toBe('Would be added 0');
  await again.dialog.getByText('There is nothing to add.').waitFor();
  expect(await again.dialog.getByRole('button', { name: /^Import/ }).count()).toBe(0);
  expect(await visit().noise()).toEqual([]);
});

test('a file that was rewritten to come from the vendor opens nothing', async () => {
  const panel = await openPanel('subscription-expired');
  await panel.state('Expired').waitFor();
  const byVendor = {
    id: '000099-cafecafe',
    recordedAt: '2026-06-01T00:00:00.000Z',
    source: 'vendor',
    kind: 'extension',
    newEnd: '2027-06-01',
  };
  const text = await rewritten(await exportedText(visit()), (entries) => [
    ...entries,
    { number: entries.length + 1, entry: { record: byVendor, note: null } },
  ]);
  const { dialog, rows } = await dryRun(panel, text);
  expect(rows).toEqual(['Would be added 0', expect.stringMatching(/^Already there/), 'Refused 1']);
  const refused = dialog.getByRole('row', { name: /Term moved to run until May 31, 2027/ });
  await refused.getByText('It is the vendor’s, and nothing in the file confirms that.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await panel.state('Expired').waitFor();
});

test.each([
  ['edited by hand', (text: string) => text.replace('"note":null', '"note":"mine"'), 'edited'],
  ['cut off', (text: string) => text.slice(0, text.length / 2), 'damaged'],
  ['something else', () => '{"a":1}', 'not-a-history'],
  ['of another site', (text: string) => text, 'other-site'],
])('a file that is %s is refused with the place at fault', async (name, change, why) => {
  const said = {
    edited: 'This file was changed after it was exported, at entries[0]. Nothing was imported.',
    damaged: /^This file is damaged at line 1, column \d+\. Nothing was imported\.$/,
    'not-a-history': 'This is not a file that this page exported.',
    'other-site': 'This is the history of another site. Nothing was imported.',
  }[why];
  const panel = await openPanel('quote-open');
  const own = await exportedText(visit());
  const text = change(own);
  if (name === 'of another site') {
    const { page, site } = visit();
    await page.goto(site.url.replace('localhost', 'acme.localhost'));
    await panel.headline.waitFor();
  }
  const before = await panel.entries.count();
  const dialog = await panel.openFromMore('Import history');
  await dialog.getByLabel('Exported file').setInputFiles(asUpload(text));
  await dialog.getByText(said ?? '').waitFor();
  await visit().page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await panel.entries.count()).toBe(before);
});

test('a file that is too large is not sent', async () => {
  const panel = await openPanel('quote-open');
  const dialog = await panel.openFromMore('Import history');
  const noisy = Array.from({ length: 60_000 }, (_, index) => Math.sin(index).toString(36)).join();
  await dialog.getByLabel('Exported file').setInputFiles(asUpload(noisy));
  await dialog.getByText('This file is too large to be imported here.').waitFor();
});

test('an import that broke off says so, and goes on without doubling anything', async () => {
  const { page } = visit();
  const panel = await openPanel('quote-open');
  await panel.state('Open quote').waitFor();
  const text = await exportedText(visit());
  await reinstall();
  await panel.state('Active, unexplained').waitFor();
  const { dialog } = await dryRun(panel, text);
  const entries = (text.match(/"number":/g) ?? []).length;
  await page.route(
    '**/__invoke',
    async (route) => {
      await route.fetch();
      await route.fulfill({ json: { ok: false, error: { message: 'lost' } } });
    },
    { times: 1 },
  );
  await dialog.getByRole('button', { name: /^Import \d+ entr/ }).click();
  await dialog.getByText(/^The import broke off\. What was added stays/).waitFor();
  await dialog.getByRole('button', { name: 'Go on importing' }).click();
  await panel.state('Open quote').waitFor();
  // And what the app saw itself after the reinstall.
  expect(await panel.entries.count()).toBe(entries + 1);
});
