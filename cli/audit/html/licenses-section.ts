import type { AuditReport, LicenseCounts, Named } from '../report';
import { counted } from '../../amounts';
import { barTable } from './bars';
import { endsTables } from './ends';
import { foreign } from './foreign';
import { english } from '../../english';
import { capitalized } from '../capitalized';
import { html, nothing, type Markup } from './markup';
import { regimeMoves } from './regime-moves';
import { statusByState } from './status-by-state';

/** The judged licenses as tables with bars: states, ends, another regime, contested cells, apps, types. */
export function licensesSection({ licenses, regime, comparedRegime, rows }: AuditReport): Markup {
  if (rows.licenses === 0) return nothing;
  return html`<section aria-labelledby="licenses-title">
    <h2 id="licenses-title">Licenses</h2>
    <p>
      The bars of a table are to one scale. Where one is too small to be seen, the number says it.
    </p>
    <h3>What the report says, by what the rules give</h3>
    ${statusByState(licenses.statusByState)} ${endsTables(licenses)}
    ${comparedRegime === null ? nothing : regimeMoves(licenses, [regime, comparedRegime])}
    ${contested(licenses)}
    <div class="pair">${apps(licenses)} ${types(licenses)}</div>
  </section>`;
}

function contested({ contested: cells }: LicenseCounts): Markup {
  if (cells.length === 0) return nothing;
  const rows = cells.map(({ cell, count }) => ({
    label: html`${capitalized(english.say(`contested.${cell}`))} <code>${cell}</code>`,
    numbers: [count],
    parts: [{ count, of: '' }],
  }));
  return html`<h3>Contested</h3>
    ${barTable(
      'What Atlassian’s sources disagree on, and how many licenses rest on it now.',
      [{ word: 'The sources disagree' }, { word: 'Licenses' }],
      rows,
    )}`;
}

function apps({ apps: named, otherApps }: LicenseCounts): Markup {
  const caption =
    otherApps === 0 ? 'All of them.' : `The largest; ${counted(otherApps, 'license')} of others.`;
  return namedBars('Apps', caption, named);
}

function types({ types: named, sandboxes }: LicenseCounts): Markup {
  const caption =
    sandboxes === 0 ? 'As the report has them.' : `${counted(sandboxes, 'license')} on sandboxes.`;
  return namedBars('License types', caption, named);
}

function namedBars(title: string, caption: string, named: Named[]): Markup {
  const rows = named.map(({ name, count }) => ({
    label: name === '' ? html`None` : foreign(name),
    numbers: [count],
    parts: [{ count, of: '' }],
  }));
  return html`<div>
    <h3>${title}</h3>
    ${barTable(caption, [{ word: 'Name' }, { word: 'Licenses' }], rows)}
  </div>`;
}
