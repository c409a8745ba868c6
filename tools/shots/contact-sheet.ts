import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { captionLine, faultLine } from './shot-lines';
import type { Taken } from './take-picture';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const figure = (taken: Taken): string => {
  const { picture, file, faults } = taken;
  const lines = faults.map((fault) => `<li>${escaped(faultLine(fault))}</li>`).join('');
  return `<figure class="${picture.view}">
  <a href="${file}"><img src="${file}" alt=""></a>
  <figcaption>${escaped(captionLine(picture))}<ul>${lines}</ul></figcaption>
</figure>`;
};

const sheet = (all: Taken[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The license panel and the local site</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin: 16px; font: 12px sans-serif; background: #ddd }
  figure { width: 300px; margin: 0 }
  figure.narrow { width: 138px }
  img { width: 100%; border: 1px solid #888 }
  ul { color: #a00; padding-left: 16px; overflow-wrap: anywhere }
</style>
${all.map(figure).join('\n')}
</html>
`;

/** All pictures on one page, with what is wrong with them: `index.html` and, as a picture, `contact-sheet.png`. */
export const makeContactSheet = async (
  browser: Browser,
  folder: string,
  all: Taken[],
): Promise<string> => {
  const file = join(folder, 'index.html');
  writeFileSync(file, sheet(all));
  const page = await browser.newPage({ viewport: { width: 1920, height: 1000 } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
  await page.close();
  return file;
};
