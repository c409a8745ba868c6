import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import own from '../../i18n/en-US.json';
import { inactive, monthly } from '../../local-site/scenarios/licenses';
import { parseHistoryFile } from '../../src/wire/parse-history-file';
import { runStanding } from '../cli/standing';
import { en } from '../english';
import { createAppFolder } from './app-folder';
import { axeFindings } from './axe-findings';
import { exportedText } from './call-panel';
import { told } from './notice-page';
import { wikiPage } from './notice-places';
import { openPanel } from './open-panel';
import type { Panel } from './panel';
import { setUpVisit } from './visit';

const secrets = mkdtempSync(join(tmpdir(), 'standing-secrets-'));
const key = join(secrets, 'vendor.private.json');
const app = createAppFolder();

// The vendor makes a key and pastes its public half into the app, before anybody calls that.
beforeAll(async () => {
  const { stdout } = await runStanding(['keys', 'new', '--name', 'vendor-2026', '--out', key]);
  app.write('src/keys.ts', `export const keys = [\n  ${stdout}];\n`);
});
const visit = setUpVisit(['--app', app.folder]);
afterAll(() => {
  app.remove();
  rmSync(secrets, { recursive: true });
});

const closed = {
  scenario: 'subscription-expired',
  license: inactive(monthly),
  clock: { at: '2026-06-20T09:00:00.000Z', running: false },
};
const quote = ['--quote', 'Q-7', '--issued', '2026-06-15', '--until', '2026-07-15'];
const issue = ['--known-issue', 'MC-1001', '--from', '2026-06-01', '--until', '2026-07-15'];
const extension = ['--extension', '2026-07-15', '--ticket', 'CS-12'];

/** What the vendor's command line prints for this site and app. */
const signed = async (kind: string[], { site = '' } = {}): Promise<string> => {
  const file = await parseHistoryFile(await exportedText(visit()));
  if (!file.ok) throw new Error(file.problem.code);
  const { siteId, app: of } = file.value.facts;
  const whose = ['--site', site || siteId, '--app', of.id, '--entitlement', 'E-2AB-3CD-4EF-5GH'];
  const at = ['--at', '2026-06-20T08:59:00Z'];
  const run = await runStanding(['confirm', '--key', key, ...whose, ...at, ...kind]);
  if (run.code !== 0) throw new Error(run.stderr);
  return run.stdout;
};

const openForm = async (panel: Panel) => {
  const dialog = await panel.openFromMore(en['code-form.title']);
  const field = dialog.getByLabel(en['code-form.code']);
  return {
    dialog,
    field,
    check: async (text: string) => {
      await field.fill(text);
      await dialog.getByRole('button', { name: en['code-form.check'] }).click();
    },
  };
};

const findings = async () => {
  const frame = visit()
    .page.frames()
    .find((each) => each.url().includes('/__resource/'));
  return frame && axeFindings(frame);
};

/** What the gate of the notes page lets through, and what the banner of a wiki page tells an admin. */
const gateAndBanner = async (): Promise<string[]> => {
  const { page } = visit();
  await page.goto('/wiki/apps/notes-confluence');
  const closed = page.getByText(en['gate.ended.title']);
  await closed.or(page.getByLabel(own.notes.new)).waitFor();
  const gate = (await closed.count()) > 0 ? 'closed' : 'open';
  const notice = await told(page, () => page.goto(wikiPage));
  return [gate, notice?.code ?? 'nothing'];
};

test('a code opens what Atlassian closed, for panel, gate and banner, and is taken once', async () => {
  const panel = await openPanel(visit(), closed);
  await panel.state(en['state.expired']).waitFor();
  const code = await signed(quote);
  expect(await gateAndBanner()).toEqual(['closed', 'ended']);
  await openPanel(visit(), {});

  const first = await openForm(panel);
  const refused: [string, string][] = [
    ['', en['issue.empty']],
    ['Q-7', en['refusal.not-a-code']],
    [code.trim().replace(/.{8}$/, 'AAAAAAAA'), en['refusal.code-altered']],
    [
      await signed(quote, { site: '10ca1517-a8e0-4b70-8fec-000000000000' }),
      en['refusal.code-other-site'],
    ],
  ];
  for (const [text, why] of refused) {
    await first.check(text);
    await first.dialog.getByText(why).waitFor();
    expect(await first.field.evaluate((field) => field === document.activeElement)).toBe(true);
  }

  // As a mail program would break it.
  await first.check(code.replace(/.{60}/g, '$&\n '));
  await first.dialog.getByText('Quote Q-7, open from June 15, 2026 to July 14, 2026').waitFor();
  await first.dialog.getByText('Then: Open quote.').waitFor();
  expect(await panel.frame.locator('.effect:focus').count()).toBe(1);
  expect(await findings()).toEqual([]);
  await first.dialog.getByRole('button', { name: en['code-form.save'] }).click();
  await panel.done.getByText(en['code-form.done']).waitFor();
  await panel.state(en['state.quote-extended']).waitFor();
  await panel.entries
    .getByText(/^Confirmed by the app’s vendor; code entered at .* by you$/)
    .waitFor();
  expect(await panel.frame.getByRole('button', { name: 'Void quote Q-7' }).count()).toBe(0);

  const again = await openForm(panel);
  await again.check(code);
  await again.dialog.getByText(en['refusal.code-used']).waitFor();
  expect(await findings()).toEqual([]);

  expect(await gateAndBanner()).toEqual(['open', 'nothing']);
  await visit().site.change({ clock: { at: '2026-07-10T00:00:00.000Z' } });
  expect(await gateAndBanner()).toEqual(['open', 'quote']);
  await visit().site.change({ clock: { at: '2026-07-15T00:00:00.000Z' } });
  expect(await gateAndBanner()).toEqual(['closed', 'ended']);
  expect(await visit().noise()).toEqual([]);
});

test('an extension is taken too, and it is said before that it opens nothing', async () => {
  const panel = await openPanel(visit(), closed);
  const form = await openForm(panel);
  await form.check(await signed(extension));
  await form.dialog.getByText('by Atlassian’s ticket CS-12').waitFor();
  await form.dialog.getByText(en['effect.flag-decides']).waitFor();
  // Another code is another question.
  await form.field.fill('Q-7');
  await form.dialog.getByRole('button', { name: en['code-form.check'] }).waitFor();
  expect(await form.dialog.getByText('CS-12').count()).toBe(0);
});

test('a code that is pasted over while the one before is checked, is checked by itself', async () => {
  const { page } = visit();
  const panel = await openPanel(visit(), closed);
  const code = await signed(issue);
  const form = await openForm(panel);
  let answer = () => Promise.resolve();
  const asked = new Promise<void>((resolve) => {
    const holdBack = async (route: Route) => {
      const response = await route.fetch();
      answer = () => route.fulfill({ response });
      resolve();
    };
    void page.route('**/__invoke', holdBack, { times: 1 });
  });
  await form.check(code);
  await asked;
  await form.field.fill('Q-7');
  await answer();
  await form.dialog.getByRole('button', { name: en['code-form.check'] }).waitFor();
  expect(await form.dialog.getByText('MC-1001').count()).toBe(0);
  await form.dialog.getByRole('button', { name: en['code-form.check'] }).click();
  await form.dialog.getByText(en['refusal.not-a-code']).waitFor();
});
