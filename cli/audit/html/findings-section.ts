import { closingOf } from '../../../src/words/dates';
import type { AuditReport, ListedFinding } from '../report';
import { kindOf, severities } from '../finding';
import { countText, counted, dollarText } from '../../amounts';
import { contactCell } from './contact-cell';
import { filterForm } from './filter-form';
import { foreign } from './foreign';
import { english } from '../../english';
import { accessWord, severityLozenge, stateLozenge } from './lozenge';
import { html, nothing, type Markup } from './markup';
import { findingWords } from '../finding-words';
import { kindWords } from '../kind-words';

/** The findings, most important first, to be filtered and sorted. */
export function findingsSection(report: AuditReport, csvName: string | null): Markup {
  const { findings } = report;
  if (findings.length === 0) return nothing;
  const columns = {
    money: report.money !== null,
    contact: findings.some(({ license }) => license.contact !== null),
  };
  return html`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    <p>${howMany(findings.length, report.findingCount, csvName)}</p>
    ${filterForm(findings)}
    <table
      class="list ${columns.money ? 'money' : ''} ${columns.contact ? 'contact' : ''}"
      id="list"
      role="table"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Finding</th>
          <th scope="col" role="columnheader">App</th>
          <th scope="col" role="columnheader">License</th>
          <th scope="col" role="columnheader">State</th>
          <th scope="col" role="columnheader">State until</th>
          ${columns.money ? html`<th scope="col" role="columnheader" class="number">At stake</th>` : nothing}
          ${columns.contact ? html`<th scope="col" role="columnheader">Contact</th>` : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${findings.map((finding) => findingRow(finding, columns))}
      </tbody>
    </table>
  </section>`;
}

function howMany(shown: number, all: number, csvName: string | null): Markup {
  if (shown === all) return html`${counted(all, 'finding')}, the most important first.`;
  return html`The ${countText(shown)} most important of ${counted(all, 'finding')}.
  ${
    csvName === null
      ? html`With <code>--out</code> a CSV file with all of them is written beside this page.`
      : html`All of them are in the file ${foreign(csvName)}.`
  }`;
}

function findingRow(
  { finding, severity, atStake, license }: ListedFinding,
  columns: { money: boolean; contact: boolean },
): Markup {
  const { id, cloudId, app, state, access, until, place, contact } = license;
  const kind = kindOf(finding);
  const { title } = kindWords(kind);
  return html`<tr role="row" data-kind="${kind}" data-severity="${severity}">
    <td role="cell" data-sort="${severities.indexOf(severity)} ${title}">
      ${severityLozenge(severity)} <strong>${title}</strong>
      <div>${findingWords(finding)}</div>
    </td>
    <td role="cell">${app === null ? '' : foreign(app)}</td>
    <td role="cell">
      ${id === null ? '' : foreign(id)}
      <div class="subtle">${cloudId === null ? '' : foreign(cloudId)}</div>
      <div class="subtle">${foreign(place.file)}:${place.line}</div>
    </td>
    <td role="cell" data-sort="${english.say(`state.${state}`)}">
      ${stateLozenge(state)}
      <div class="subtle">${accessWord(access)}</div>
    </td>
    <td role="cell" data-sort="${until ?? ''}">
      ${until === null ? '' : closingOf(until, english.reader)}
    </td>
    ${
      columns.money
        ? html`<td role="cell" class="number" data-sort="${atStake ?? ''}">
            ${atStake === null ? '' : dollarText(atStake)}
          </td>`
        : nothing
    }
    ${columns.contact ? contactCell(contact) : nothing}
  </tr>`;
}
