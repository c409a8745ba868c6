import type { AuditReport, KindCount } from '../report';
import { kindOf } from '../finding';
import { countText, dollarText } from '../../amounts';
import { coded } from './coded';
import { severityLozenge } from './lozenge';
import { html, nothing, type Markup } from './markup';
import { kindWords } from '../kind-words';

/** Each kind that was found: how often, what it means, and what to do. */
export function kindsSection({ kinds, findings, money, rows }: AuditReport): Markup {
  const listed = new Set(findings.map(({ finding }) => kindOf(finding)));
  const heading = html`<h2 id="kinds-title">What was found</h2>`;
  if (kinds.length === 0)
    return html`<section aria-labelledby="kinds-title">
      ${heading}
      <p>
        ${
          rows.licenses === 0
            ? 'There is no cloud license to judge.'
            : 'Nothing: the report says what the rules give, and nothing ends soon.'
        }
      </p>
    </section>`;
  return html`<section aria-labelledby="kinds-title">
    ${heading}
    <table class="kinds">
      <caption>
        Each license can be in several rows.
        ${money === null ? '' : 'At stake is your share of the sales of a license’s last year.'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">What it means, and what to do</th>
          <th scope="col" class="number">Licenses</th>
          ${money === null ? nothing : html`<th scope="col" class="number">At stake</th>`}
        </tr>
      </thead>
      <tbody>
        ${kinds.map((each) => kindRow(each, listed.has(each.kind), money !== null))}
      </tbody>
    </table>
  </section>`;
}

function kindRow(
  { kind, severity, count, atStake }: KindCount,
  isListed: boolean,
  hasMoney: boolean,
): Markup {
  const { title, means, todo } = kindWords(kind);
  return html`<tr>
    <th scope="row">
      ${severityLozenge(severity)}
      ${
        isListed
          ? html`<a href="#findings" data-kind="${kind}">${title}</a>`
          : html`${title}
              <div class="subtle">None of them is in the list below.</div>`
      }
    </th>
    <td>
      <p>${coded(means)}</p>
      <p><strong>To do:</strong> ${coded(todo)}</p>
    </td>
    <td class="number" data-label="Licenses">${countText(count)}</td>
    ${hasMoney ? stake(atStake) : nothing}
  </tr>`;
}

/** A cell with the money at stake, if any is known. */
function stake(cents: number | null): Markup {
  return html`<td class="number" data-label="At stake">
    ${cents === null ? '–' : dollarText(cents)}
  </td>`;
}
