import type { AuditReport, Named, RowCounts } from '../report';
import { countText, counted } from '../../amounts';
import { about } from './about';
import { besides } from './besides';
import { capitalized } from '../capitalized';
import { foreign } from './foreign';
import { html, nothing, type Markup } from './markup';
import { flawWords, problemWords } from '../row-words';

/** What the numbers rest on: rows, what could not be read, what looked wrong, what nobody knows. */
export function dataSection(report: AuditReport): Markup {
  const { rows, licenses } = report;
  return html`<section id="data" aria-labelledby="data-title">
    <h2 id="data-title">The data</h2>
    <div class="pair">${rowCounts(rows)} ${flaws(licenses.flaws)}</div>
    ${problems(report)} ${besides(report)}
    ${unknown('Columns that no known version of the report has', licenses.unknownColumns)}
    ${unknown('License types that are not known', licenses.unknownTypes)}
    ${unknown('Statuses that are not known', licenses.unknownStatuses)} ${about(report)}
  </section>`;
}

const rowWords: [Exclude<keyof RowCounts, 'read'>, string][] = [
  ['licenses', 'Licenses: the newest row of each'],
  ['history', 'Older rows of the same licenses'],
  ['duplicates', 'The same row again'],
  ['notCloud', 'Data Center and Server: counted only'],
  ['notLicenses', 'Rows of another export'],
  ['unreadable', 'Could not be read'],
];

function rowCounts(rows: RowCounts): Markup {
  const lines: [string, number][] = rowWords
    .filter(([name]) => name === 'licenses' || rows[name] > 0)
    .map(([name, words]) => [words, rows[name]]);
  return countTable('Rows', 'Rows', [...lines, ['All rows', rows.read]]);
}

function flaws(found: { flaw: Parameters<typeof flawWords>[0]; count: number }[]): Markup {
  if (found.length === 0) return nothing;
  return countTable(
    'Rows with flaws, judged all the same',
    'Licenses',
    found.map(({ flaw, count }) => [capitalized(flawWords(flaw)), count]),
  );
}

function countTable(title: string, unit: string, lines: [string, number][]): Markup {
  return html`<div>
    <h3>${title}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col" class="number">${unit}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ([words, count]) =>
            html`<tr>
              <th scope="row">${words}</th>
              <td class="number">${countText(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** So many places of each problem are named. */
const PLACES = 10;

function problems({ problems: found }: AuditReport): Markup {
  if (found.length === 0) return nothing;
  const lines = found.map(({ problem, count, places }) => {
    const named = places.slice(0, PLACES);
    const more = count - named.length;
    return html`<tr>
      <th scope="row">${foreign(problemWords(problem))}</th>
      <td class="number">${countText(count)}</td>
      <td class="wide">
        <div class="places">
          ${named.map(({ file, line }) => html`<span>${foreign(file)}:${line}</span>`)}
          ${more > 0 ? html`<span>and ${countText(more)} more</span>` : nothing}
        </div>
      </td>
    </tr>`;
  });
  return html`<h3>What was wrong with the files</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">The row or the file</th>
          <th scope="col" class="number">Times</th>
          <th scope="col">File and line</th>
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>`;
}

function unknown(title: string, names: Named[]): Markup {
  if (names.length === 0) return nothing;
  const items = names.map(
    ({ name, count }) =>
      html`<li>${foreign(name)} <span class="subtle">${counted(count, 'row')}</span></li>`,
  );
  return html`<details>
    <summary>${title}: ${countText(names.length)}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}
