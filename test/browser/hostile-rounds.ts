import type { Page } from 'playwright-core';
import { faultsOfPage } from '../../tools/shots/faults-of-page';
import { answered } from './answered';
import { rewriteAnswers, tokens, type Token } from './hostile-answers';
import { hostileScreens } from './hostile-screens';
import { hostileTexts } from './hostile-texts';
import { panelOn } from './panel';
import type { Visit } from './visit';

const texts = Object.values(hostileTexts);

/** Which text stands for which token, told apart by its end: in each of so many rounds as there are texts another one. */
export const textIn =
  (round: number) =>
  (name: Token): string =>
    `${texts[(tokens.indexOf(name) + round) % texts.length] ?? ''}~${name}`;

export const roundsOfAll = texts.length;

/** A text as it can be told apart on a page: without marks of direction, which `<bdi>` replaces. */
export const told = (text: string): string =>
  Buffer.from(text.replaceAll(/[\u2066-\u2069]/g, ''))
    .toString()
    .replaceAll(/\s+/g, ' ')
    .trim();

/** All the text of a page and its frames, also what is folded away, and what fields hold. */
export const textOfPage = async (page: Page): Promise<string> => {
  const parts = await Promise.all(
    page.frames().map((frame) =>
      frame.locator('body').evaluate((body) => {
        const fields = [...body.querySelectorAll('input, textarea')];
        const values = fields.map((field) =>
          field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
            ? field.value
            : '',
        );
        return [body.textContent, ...values].join('\n');
      }),
    ),
  );
  return told(parts.join('\n'));
};

/** What a hostile text has brought about: something that ran, something that does not fit. */
const harmOn = async (page: Page): Promise<string[]> => {
  const harm: string[] = [];
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => [
      ...(document.title === 'taken' || document.title === '0' ? ['a script ran'] : []),
      ...[...document.querySelectorAll('img[onerror], script:not([src]):not([type])')].map(
        ({ outerHTML }) => outerHTML.slice(0, 80),
      ),
      ...[...document.querySelectorAll('a')]
        .filter(({ protocol }) => protocol === 'javascript:')
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ]);
    harm.push(...found);
  }
  return harm;
};

/** Waits until frames have measured themselves at a new width, and are drawn by that. */
const drawn = async (page: Page): Promise<void> => {
  for (const frame of page.frames())
    await frame.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
        }),
    );
};

/** What does not fit on the page, at both widths. A field may hold more than it shows. */
const misfitsOn = async (page: Page): Promise<string[]> => {
  const misfits: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await drawn(page);
    const faults = await faultsOfPage(page);
    const real = faults.filter(
      ({ rule, element }) =>
        rule !== 'unrendered-text' &&
        !(rule === 'clipped-text' && /^(?:input|select)/.test(element)),
    );
    misfits.push(
      ...real.map(
        ({ rule, element, measure }) => `${String(width)}: ${rule} ${element} ${measure}`,
      ),
    );
  }
  return misfits;
};

/** Everything that is wrong with the page as it shows now. */
export const wrongOn = async (page: Page): Promise<string[]> => [
  ...(await harmOn(page)),
  ...(await misfitsOn(page)),
];

/** Takes the local site's controls away, where they are there. */
export const hideControls = async (page: Page): Promise<void> => {
  const hide = page.getByRole('button', { name: 'Hide the local site’s controls' });
  if (await hide.isVisible()) await hide.click();
};

/** What went wrong in a round on the license panel, and which texts could be read nowhere. */
export const playRound = async (
  visit: Visit,
  textOf: (name: Token) => string,
): Promise<{ wrong: Record<string, string[]>; unseen: Token[] }> => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 800 });
  const undo = await rewriteAnswers(page.context(), textOf);
  try {
    await answered(page, 'standing', () => page.goto('/'));
    await hideControls(page);
    const panel = panelOn(page);
    const wrong: Record<string, string[]> = {};
    let seen = '';
    for (const { name, open } of hostileScreens) {
      await open(panel, visit);
      seen += await textOfPage(page);
      const found = await wrongOn(page);
      if (found.length > 0) wrong[name] = found;
    }
    return { wrong, unseen: tokens.filter((name) => !seen.includes(told(textOf(name)))) };
  } finally {
    await undo();
  }
};
