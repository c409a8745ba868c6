import { countText } from '../../amounts';
import { html, nothing, type Markup } from './markup';

/** A piece of a bar: how much, and the class that colours it. */
type BarPart = { count: number; of: string };

/** A bar from zero, of its parts side by side; a full one is `most`. It repeats numbers, so readers that hear the page do without it. */
function bar(parts: BarPart[], most: number): Markup {
  if (most === 0) return nothing;
  let from = 0;
  const pieces: Markup[] = [];
  for (const { count, of } of parts) {
    if (count === 0) continue;
    const [x, width] = [percent(from, most), percent(count, most)];
    pieces.push(html`<rect class="${of}" x="${x}" width="${width}" height="100%" />`);
    from += count;
  }
  return html`<svg aria-hidden="true">${pieces}</svg>`;
}

function percent(count: number, most: number): string {
  return `${Number(((count / most) * 100).toFixed(3))}%`;
}

/** One row of a table with bars. */
export type BarRow = { label: Markup; numbers: number[]; parts: BarPart[] };

/** What a column holds; `of` is the class that colours its parts of the bars. */
export type Head = { word: string; of?: string };

/** Rows with a bar each, all to one scale. `heads` name the label, then the numbers. */
export function barTable(caption: string, heads: [Head, ...Head[]], rows: BarRow[]): Markup {
  const most = Math.max(0, ...rows.map(({ parts }) => totalOf(parts)));
  const [first, ...numbers] = heads;
  const lines = rows.map(
    ({ label, numbers: counts, parts }) =>
      html`<tr>
        <th scope="row">${label}</th>
        ${numbers.map((head, index) => countCell(counts[index] ?? 0, head))}
        <td class="bar">${bar(parts, most)}</td>
      </tr>`,
  );
  return html`<table class="bars ${numbers.length > 1 ? 'several' : ''}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${first.word}</th>
        ${numbers.map((head) => html`<th scope="col" class="number">${key(head)}${head.word}</th>`)}
        <td class="bar"></td>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
}

/** Most of a table is often nothing, which should not look like something. */
function countCell(count: number, head: Head): Markup {
  if (count === 0) return html`<td class="number subtle zero">–</td>`;
  return html`<td class="number" data-label="${head.word}">${key(head)}${countText(count)}</td>`;
}

function key({ of }: Head): Markup {
  return of === undefined ? nothing : html`<span class="key ${of}"></span>`;
}

function totalOf(parts: BarPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
