import { answered } from './answered';
import { panelOn } from './panel';
import { setUpVisit } from './visit';

const visit = setUpVisit();

const overrideToRightToLeft = '\u202e';

test.each([
  ['markup', '<script>document.title = "taken"</script><img src=x onerror="alert(1)">'],
  ['right-to-left marks', `Q-7${overrideToRightToLeft}7102 ylno שלום`],
  ['a hundred characters without a space', 'W'.repeat(100)],
])('%s in a quote is shown as text and breaks nothing', async (_, text) => {
  const { page, site } = visit();
  const panel = panelOn(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await site.change({ scenario: 'active-long-after-end' });
  await answered(page, 'standing', () => page.goto('/'));
  await panel.button('Add quote').click();
  const form = panel.dialog('Add quote');
  await form.getByLabel('Quote number').fill(text);
  await form.getByLabel('Note').fill(text.repeat(3));
  await form.getByRole('button', { name: 'Add quote' }).click();
  await panel.state('Open quote').waitFor();

  const [entry] = await panel.entries.allTextContents();
  expect(entry).toContain(text);
  expect(entry).toContain(text.repeat(3));
  expect(await panel.frame.locator('script:not([src]), img[onerror]').count()).toBe(0);

  await page.getByRole('button', { name: 'Hide the local site’s controls' }).click();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const frame of page.frames()) {
      const { scrollWidth, clientWidth } = await frame.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect({ width, scrollWidth }).toEqual({ width, scrollWidth: clientWidth });
    }
  }
  expect(await visit().noise()).toEqual([]);
});
