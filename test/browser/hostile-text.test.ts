import own from '../../i18n/en-US.json';
import { en } from '../english';
import { isFullRun } from '../is-full-run';
import { board, createFlagsApp } from './flags-app';
import { callPanel } from './call-panel';
import { rewriteAnswers, seedTokens, tokens, type Token, untested } from './hostile-answers';
import { textFields, textForms } from './hostile-forms';
import {
  hideControls,
  playRound,
  roundsOfAll,
  textIn,
  textOfPage,
  told,
  wrongOn,
} from './hostile-rounds';
import { allHostile, hostileTexts } from './hostile-texts';
import { shownNotices, unfold, wikiPage, workItem } from './notice-places';
import { openPanel } from './open-panel';
import { setUpVisit } from './visit';

const { folder, remove } = createFlagsApp();
afterAll(remove);

const visit = setUpVisit(['--app', folder]);

let undo: (() => Promise<void>) | undefined;
afterEach(async () => {
  await undo?.();
  undo = undefined;
  expect(await visit().noise()).toEqual([]);
});

const rewrite = async (round: number) => {
  undo = await rewriteAnswers(visit().page.context(), textIn(round));
};

/** Told in no words: what only decides, what is told by its end alone. */
const untold = new Set<Token>(['type', 'support-number', 'member', 'old-number', 'sibling-type']);

/** What is longer than any name is no edition that was seen. */
const untoldIn = (round: number) => {
  const editions = (['edition', 'old-edition'] as const).map(textIn(round));
  const isTooLong = editions.some((text) => text.length > 200);
  return tokens.filter((name) => untold.has(name) || (isTooLong && name === 'old-edition'));
};

describe('texts of all kinds in everything that functions answer', () => {
  beforeAll(() => seedTokens(visit()), 60_000);

  test('there is none that could be somebody’s and is not tried', async () => {
    const stretch = { first: 1, last: 99, withAuthors: true };
    const answers = [
      await callPanel(visit(), 'standing'),
      await callPanel(visit(), 'entries', stretch),
      await callPanel(visit(), 'purchases'),
    ];
    expect(answers.flatMap((answer) => untested(answer))).toEqual([]);
    expect(untested({ result: { contact: 'Ada' } })).toEqual(['result.contact']);
  });

  const rounds = Array.from({ length: isFullRun ? roundsOfAll : 1 }, (_, round) => round);
  test.each(rounds)(
    'are shown as text and break nothing on the panel (round %d)',
    async (round) => {
      expect(await playRound(visit(), textIn(round))).toEqual({
        wrong: {},
        unseen: untoldIn(round),
      });
    },
  );
});

const forms = textForms.filter(
  ({ name }) => isFullRun || [en['quote-form.title'], en['code-form.title']].includes(name),
);

test.each(forms)(
  'a text of all kinds in every field of $name is shown as text and breaks nothing',
  async ({ name, scenario, open, fill }) => {
    const { page } = visit();
    await page.setViewportSize({ width: 1280, height: 800 });
    await rewrite(0);
    await visit().site.change({ siblings: {} });
    const panel = await openPanel(visit(), { scenario, user: 'admin' });
    await hideControls(page);
    await open(panel);
    const form = panel.dialog(name);
    await form.waitFor();
    await fill(form);
    const fields = await textFields(form).all();
    for (const field of fields) await field.fill(allHostile);
    expect(await wrongOn(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await form.locator('button[type="submit"]').click();
    if (name === en['code-form.title']) await form.getByText(en['refusal.no-keys']).waitFor();
    else {
      await panel.done.waitFor();
      const [entry] = await panel.entries.allTextContents();
      if (fields.length > 0) expect(told(entry ?? '')).toContain(told(allHostile));
    }
    expect(await wrongOn(page)).toEqual([]);
  },
);

describe('the name of an app', () => {
  const rounds = isFullRun ? Object.keys(hostileTexts).map((_, round) => round) : [3];
  test.each(rounds)(
    'is shown as text in notices, on work items, in flags (round %d)',
    async (round) => {
      const { page, site } = visit();
      await page.goto('about:blank');
      await site.change({ scenario: 'subscription-last-days', user: 'admin' });
      await rewrite(round);
      for (const path of [wikiPage, workItem, board]) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(path);
        await hideControls(page);
        if (path === workItem) await unfold(page);
        await shownNotices(page).first().waitFor();
        expect(await textOfPage(page)).toContain(told(textIn(round)('app')));
        expect({ path, wrong: await wrongOn(page) }).toEqual({ path, wrong: [] });
      }
    },
  );
});

test('notes of all kinds are shown as text and break nothing', async () => {
  const { page, site } = visit();
  await page.goto('about:blank');
  await site.change({ scenario: 'subscription-active', user: 'user', queryLagMs: 0 });
  const texts = Object.values(hostileTexts).map((text) => text.slice(0, 500));
  for (const text of texts) {
    const data = { moduleKey: 'notes-confluence', functionKey: 'add', payload: { text } };
    await page.request.post(`${site.url}/__invoke`, { data });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/wiki/apps/notes-confluence');
  await hideControls(page);
  await page.getByRole('listitem').filter({ hasText: 'HYPERLINK' }).waitFor();
  const shown = await textOfPage(page);
  for (const text of texts) expect(shown).toContain(told(text));
  // What is longer than a line is in boxes that scroll.
  const aroundBoxes = (wrong: string[]) => wrong.filter((line) => !/ (?:ul|li|code) /.test(line));
  expect(aroundBoxes(await wrongOn(page))).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: own.notes.export }).click();
  await page.locator('code', { hasText: 'HYPERLINK' }).waitFor();
  expect(aroundBoxes(await wrongOn(page))).toEqual([]);
});
