import type { ListedFinding } from '../report';
import { kindOf, severities, type FindingKind } from '../finding';
import { severityWord } from './lozenge';
import { html, type Markup } from './markup';
import { kindWords } from '../kind-words';

/** The fields by which the page's script narrows the findings; unseen where no script runs. */
export function filterForm(findings: ListedFinding[]): Markup {
  const kinds = new Map<FindingKind, string>();
  for (const { finding } of findings) {
    const kind = kindOf(finding);
    kinds.set(kind, kindWords(kind).title);
  }
  const found = severities.filter((each) => findings.some(({ severity }) => severity === each));
  return html`<form id="filter" role="search" aria-label="Findings" hidden>
    <label>Search <input type="search" name="search" /></label>
    <label
      >Finding
      <select name="kind">
        <option value="">All</option>
        ${[...kinds].map(([kind, title]) => html`<option value="${kind}">${title}</option>`)}
      </select></label
    >
    <label
      >Severity
      <select name="severity">
        <option value="">All</option>
        ${found.map((each) => html`<option value="${each}">${severityWord(each)}</option>`)}
      </select></label
    >
    <label
      >App
      <select name="app" data-column="1">
        <option>All</option>
      </select></label
    >
    <label
      >State
      <select name="state" data-column="3">
        <option>All</option>
      </select></label
    >
    <button type="reset">Clear</button>
    <output role="status"></output>
  </form>`;
}
